import type { Paragraph, RedlineRun } from "@travaux/model";
import { type TextPiece, textPiecesOf } from "./text-pieces.ts";

/** A run in pieces that each look the same throughout. */
export interface ChangedRun {
  readonly run: RedlineRun;
  readonly pieces: readonly TextPiece[];
}

/**
 * Cuts runs wherever the look of their paragraph changes: what stays and what came as it looks now, what went as it looked.
 * A run that does not stand in its paragraph as it is (a filter hides a change) looks plain.
 *
 * @param before the paragraph that the kept and deleted runs spell, where they spell exactly one
 * @param after the paragraph that the kept and inserted runs spell
 */
export function changedPiecesOf(
  runs: readonly RedlineRun[],
  before: Paragraph | null,
  after: Paragraph,
): readonly ChangedRun[] {
  const now = piecesBetween(after, endsOf(runs, "deleted"));
  const then = before === null ? null : piecesBetween(before, endsOf(runs, "inserted"));
  let [atNow, atThen] = [0, 0];
  return runs.map((run) => {
    const isGone = run.kind === "deleted";
    const [look, from] = isGone ? [then, atThen] : [now, atNow];
    if (run.kind !== "inserted") atThen += run.text.length;
    if (!isGone) atNow += run.text.length;
    const own = look?.(from, from + run.text.length) ?? [];
    const isSame = own.map(({ text }) => text).join("") === run.text;
    const pieces = isSame ? own : [{ from, text: run.text, isBracket: false, emphasis: [], notes: [] }];
    // A note of the other draft is not on the page.
    return { run, pieces: isGone ? pieces.map((piece) => ({ ...piece, notes: [] })) : pieces };
  });
}

/** Where runs end in the paragraph that all but those of one kind spell. */
function endsOf(runs: readonly RedlineRun[], without: RedlineRun["kind"]): readonly number[] {
  const ends: number[] = [];
  for (const { kind, text } of runs) if (kind !== without) ends.push((ends.at(-1) ?? 0) + text.length);
  return ends;
}

function piecesBetween(paragraph: Paragraph, cuts: readonly number[]) {
  const pieces = textPiecesOf(paragraph, cuts);
  return (from: number, to: number): readonly TextPiece[] =>
    pieces.filter((piece) => piece.from >= from && piece.from < to);
}
