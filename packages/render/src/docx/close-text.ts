import { DELETED, INSERTED, isInAfter, isInBefore, KEPT } from "./woven-text.ts";
import type { WovenBlock, WovenLine } from "./woven-text.ts";

/** A line that is there for Word alone, which wants a paragraph behind a table and at the end. */
const BARE_LINE: WovenLine = { kind: "line", pieces: [], end: KEPT, before: null, after: null };

/**
 * Gives a text the end that Word wants: the last end of a paragraph can neither come nor go. Where it did, the last end
 * that the other draft has takes its place among the changes: the same ends come and go, and the last one stays.
 */
export function closeText(blocks: readonly WovenBlock[]): readonly WovenBlock[] {
  const last = blocks.at(-1);
  if (last === undefined || last.kind === "row") return [...blocks, BARE_LINE];
  if (last.end.kind === "kept") return blocks;
  const hasEnd = isInAfter(last.end) ? isInBefore : isInAfter;
  const table = blocks.findLastIndex(({ kind }) => kind === "row");
  const place = blocks.findLastIndex((block, at) => at > table && block.kind === "line" && hasEnd(block.end));
  const other = blocks[place];
  if (other?.kind !== "line") return [...blocks, BARE_LINE];
  const lastOfBoth = { ...last, end: KEPT, before: last.before ?? other.before, after: last.after ?? other.after };
  const between = blocks.slice(place + 1, -1);
  if (other.end.kind === "kept") {
    const goes = isInAfter(last.end)
      ? { ...other, end: INSERTED, before: null }
      : { ...other, end: DELETED, after: null };
    return [...blocks.slice(0, place), goes, ...between, lastOfBoth];
  }
  const [next, ...rest] = [...between, lastOfBoth];
  const joined = next.kind === "line" ? { ...next, pieces: [...other.pieces, ...next.pieces] } : next;
  return [...blocks.slice(0, place), joined, ...rest];
}
