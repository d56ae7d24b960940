import type { Fixed } from "./corrections.ts";
import type { Edges } from "./edges.ts";
import type { Matching } from "./matching.ts";
import type { Moved } from "./moves.ts";

/** What the words of a block that moved must have in common, at least: about four rare words. */
const LEAST_COMMON = 25;

/** The share of its words that a block that moved must keep, over all. */
const LEAST_SIMILARITY = 0.5;

/**
 * Takes back the links of blocks that are said to have moved without enough words to show for it.
 *
 * What stands out of order has no surroundings that speak for it, and a false move is worse than a missed one: a short
 * heading or a "Deleted." has not travelled from one end of the text to the other. Pinned links stay.
 *
 * @returns whether any link was taken back.
 */
export function unlinkWeakMoves(edges: Edges, moved: Moved, matching: Matching, fixed: Fixed): boolean {
  let isChanged = false;
  for (const block of moved.blocks) {
    const links = block.flatMap((group) => group.links);
    if (block.some((group) => group.links.length > 1)) continue;
    if (links.some((link) => fixed.isPinned(link.before, link.after))) continue;
    let common = 0;
    let all = 0;
    for (const { before, after } of links) {
      const edge = edges.find(before, after);
      const shared = edges.common[edge] ?? 0;
      common += shared;
      all += shared / Math.max(0.01, edges.similarity[edge] ?? 0);
    }
    if (common >= LEAST_COMMON && common >= LEAST_SIMILARITY * all) continue;
    isChanged = true;
    for (const { before, after } of links) {
      matching.ofBefore[before] = -1;
      matching.ofAfter[after] = -1;
    }
  }
  return isChanged;
}
