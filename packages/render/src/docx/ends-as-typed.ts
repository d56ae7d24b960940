import { KEPT } from "./woven-text.ts";
import type { Fate, WovenBlock, WovenLine } from "./woven-text.ts";

/**
 * Gives ends the fates that they have when somebody types: who writes on at the end of a paragraph brings in its end, and
 * the end that stood there goes behind what was written. The text is the same either way; but LibreOffice takes words that
 * came at the end of a paragraph and those of a new paragraph behind it for one change, the end between them included.
 */
export function endsAsTyped(blocks: readonly WovenBlock[]): readonly WovenBlock[] {
  const typed = [...blocks];
  for (const [at, block] of typed.entries()) {
    if (block.kind === "row" || block.end.kind !== "kept") continue;
    const fate = block.pieces.at(-1)?.fate;
    const to = fate === undefined ? at : lastOfRun(typed, at, fate);
    const last = typed[to];
    if (fate === undefined || to === at || last?.kind !== "line") continue;
    typed[at] = { ...block, end: fate, ...(fate.kind === "inserted" ? { before: null } : { after: null }) };
    typed[to] = { ...last, end: KEPT, before: last.before ?? block.before, after: last.after ?? block.after };
  }
  return typed;
}

/** The last of the lines behind a place that came, or went, whole; the place itself where there is none. */
function lastOfRun(blocks: readonly WovenBlock[], place: number, fate: Fate): number {
  if (fate.kind !== "inserted" && fate.kind !== "deleted") return place;
  let to = place;
  for (let next = blocks[to + 1]; next?.kind === "line" && isWholly(next, fate); next = blocks[to + 1]) to += 1;
  return to;
}

function isWholly({ pieces, end }: WovenLine, fate: Fate): boolean {
  return end.kind === fate.kind && pieces.every((piece) => piece.fate.kind === fate.kind);
}
