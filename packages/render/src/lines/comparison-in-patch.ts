import type { Comparison } from "@travaux/model";
import { showControls } from "../text/visible-characters.ts";
import { lineOf } from "./draft-in-lines.ts";

/** Lines that stay on either side of a change, as in every unified diff. */
const CONTEXT = 3;

interface PatchLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/**
 * A comparison as a unified diff over the lines of `renderDraftLines`: a paragraph that changed is a line that goes and
 * one that comes, side by side. `patch` and `git apply` make the lines of the later draft of those of the earlier one.
 *
 * Unified diffs know no moves: what moved goes at its old place and comes at its new one. Where nothing differs it is empty.
 */
export function renderComparisonPatch(comparison: Comparison): string {
  const lines = patchLines(comparison);
  const hunks = hunksOf(lines);
  if (hunks.length === 0) return "";
  const file = fileName(comparison.before.name);
  // Behind the tab stands what people read; programs that apply patches do not.
  const head = [
    `--- a/${file}\t${showControls(comparison.before.name)}`,
    `+++ b/${file}\t${showControls(comparison.after.name)}`,
  ];
  const above = { read: 0, before: 0, after: 0 };
  const printed = hunks.flatMap((hunk) => {
    for (; above.read < hunk.from; above.read++) {
      const sign = lines[above.read]?.sign;
      if (sign !== "+") above.before += 1;
      if (sign !== "-") above.after += 1;
    }
    return printHunk(lines.slice(hunk.from, hunk.to), above);
  });
  return `${[...head, ...printed].join("\n")}\n`;
}

/** A name for the file of lines that the patch is for, without anything that a program could take for a folder. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}.-]+/gu, "-").replace(/^[.-]+/u, "");
  // "rev-1.docx" becomes "rev-1.txt", "Rev 1" becomes "Rev-1.txt".
  return `${plain.replace(/\.[a-z]{2,5}$/iu, "") || "before"}.txt`;
}

/** Both drafts as one list of lines: those that stay, and between them those that go and those that come. */
function patchLines(comparison: Comparison): readonly PatchLine[] {
  const before = comparison.before.paragraphs.map(lineOf);
  const after = comparison.after.paragraphs.map(lineOf);
  const lines: PatchLine[] = [];
  let [atBefore, atAfter] = [0, 0];
  const goOnTo = (placeBefore: number, placeAfter: number): void => {
    for (; atBefore < placeBefore; atBefore++) lines.push({ sign: "-", text: before[atBefore] ?? "" });
    for (; atAfter < placeAfter; atAfter++) lines.push({ sign: "+", text: after[atAfter] ?? "" });
  };
  for (const [placeBefore, placeAfter] of placesInOrder(comparison)) {
    // A place that lies behind where we are is of a passage that moved.
    if (placeBefore < atBefore || placeAfter < atAfter) continue;
    goOnTo(placeBefore, placeAfter);
    const [was, is] = [before[placeBefore] ?? "", after[placeAfter] ?? ""];
    if (was === is) lines.push({ sign: " ", text: is });
    else lines.push({ sign: "-", text: was }, { sign: "+", text: is });
    [atBefore, atAfter] = [placeBefore + 1, placeAfter + 1];
  }
  goOnTo(before.length, after.length);
  return lines;
}

/** Where the paragraphs of each pair stand that has one on both sides and did not move, in the order of the later draft. */
function placesInOrder({ before, after, pairs }: Comparison): readonly (readonly [number, number])[] {
  const places = (ids: readonly { readonly id: string }[]) => new Map(ids.map(({ id }, place) => [id, place]));
  const [inBefore, inAfter] = [places(before.paragraphs), places(after.paragraphs)];
  return pairs
    .filter((pair) => !pair.moved)
    .flatMap((pair): (readonly [number, number])[] => {
      const [one, other] = [inBefore.get(pair.before[0] ?? ""), inAfter.get(pair.after[0] ?? "")];
      return one === undefined || other === undefined ? [] : [[one, other]];
    })
    .toSorted(([, one], [, other]) => one - other);
}

interface Hunk {
  readonly from: number;
  readonly to: number;
}

/** Stretches of lines with their context; two that touch are one. */
function hunksOf(lines: readonly PatchLine[]): readonly Hunk[] {
  const hunks: { from: number; to: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.sign === " ") continue;
    const [from, to] = [Math.max(0, at - CONTEXT), Math.min(lines.length, at + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  }
  return hunks;
}

/** @param above how many lines of either side stand above the hunk */
function printHunk(
  shown: readonly PatchLine[],
  above: { readonly before: number; readonly after: number },
): readonly string[] {
  const side = (left: "-" | "+", before: number): string => {
    const count = shown.filter(({ sign }) => sign !== left).length;
    // Of a side without lines, the line above is named.
    return `${count === 0 ? before : before + 1},${count}`;
  };
  return [
    `@@ -${side("+", above.before)} +${side("-", above.after)} @@`,
    ...shown.map(({ sign, text }) => `${sign}${text}`),
  ];
}
