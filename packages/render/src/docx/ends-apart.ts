import { DELETED, INSERTED, isInAfter, isInBefore } from "./woven-text.ts";
import type { Piece, WovenBlock, WovenLine } from "./woven-text.ts";

/**
 * Parts what came on both sides of an end that stays. LibreOffice takes words that came at the end of a paragraph and words
 * that came at the start of the next for one change, and takes the end away with them when it is rejected.
 *
 * Where something went at the start of the next paragraph as well, it is put first. Where nothing did, the end itself goes
 * and comes: the paragraph ends once before the words that came and once behind them. The text is the same in all forms.
 */
export function endsApart(blocks: readonly WovenBlock[]): readonly WovenBlock[] {
  const apart: WovenBlock[] = [];
  for (const block of blocks) {
    const before = apart.at(-1);
    if (before?.kind !== "line" || block.kind === "row" || !touch(before, block)) {
      apart.push(block);
      continue;
    }
    const turned = withGoneFirst(block);
    if (turned === null) apart.splice(-1, 1, ...withEndTwice(before));
    apart.push(turned ?? block);
  }
  return apart;
}

function touch(before: WovenLine, { pieces }: WovenLine): boolean {
  return before.end.kind === "kept" && comes(before.pieces.at(-1)) && comes(pieces[0]);
}

function comes(piece: Piece | undefined): boolean {
  return piece !== undefined && !isInBefore(piece.fate);
}

function goes({ fate }: Piece): boolean {
  return !isInAfter(fate);
}

/** Puts the first piece that went before those that came and begin the line; null where none went. */
function withGoneFirst(line: WovenLine): WovenLine | null {
  const { pieces } = line;
  const place = pieces.findIndex((piece) => !comes(piece));
  const gone = pieces[place];
  if (gone === undefined || !goes(gone)) return null;
  return { ...line, pieces: [gone, ...pieces.slice(0, place), ...pieces.slice(place + 1)] };
}

/** The line up to what came last with the end of the earlier draft, then what came with that of the later one. */
function withEndTwice(line: WovenLine): readonly [WovenLine, WovenLine] {
  const to = line.pieces.findLastIndex((piece) => !comes(piece)) + 1;
  return [
    { ...line, pieces: line.pieces.slice(0, to), end: DELETED, after: null },
    { ...line, pieces: line.pieces.slice(to), end: INSERTED, before: null },
  ];
}
