import type { Fixed } from "./corrections.ts";
import { Distinction } from "./distinction.ts";
import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import type { Matching } from "./matching.ts";
import type { Moved } from "./moves.ts";

/**
 * What a block that moved must show: how alike its sides are, and how much more than with anybody else, added up …
 */
const LEAST_LIKENESS = 0.6;

/** … and that, times the words in common: about two rare words that are the same and nobody else's. */
const LEAST_SHOWN = 10;

/**
 * Takes back the links of blocks that are said to have moved without enough words to show for it.
 *
 * What stands out of order has no surroundings that speak for it, and a false move is worse than a missed one: a short
 * heading or a "Deleted." has not travelled from one end of the text to the other. Pinned links stay.
 *
 * @returns whether any link was taken back.
 */
export function unlinkWeakMoves(
  { pair, edges, fixed }: { readonly pair: PairInNumbers; readonly edges: Edges; readonly fixed: Fixed },
  moved: Moved,
  matching: Matching,
): boolean {
  let isChanged = false;
  const distinction = new Distinction(pair, edges);
  for (const block of moved.blocks) {
    const links = block.flatMap((group) => group.links);
    if (block.some((group) => group.links.length > 1)) continue;
    if (links.some((link) => fixed.isPinned(link.before, link.after))) continue;
    let common = 0;
    let all = 0;
    let apart = 0;
    for (const { before, after } of links) {
      const edge = edges.find(before, after);
      const shared = edges.common[edge] ?? 0;
      common += shared;
      all += shared / Math.max(0.01, edges.similarity[edge] ?? 0);
      apart += shared * distinction.of(edge);
    }
    const likeness = common / Math.max(1, all) + apart / Math.max(1, common);
    if (likeness >= LEAST_LIKENESS && likeness * common >= LEAST_SHOWN) continue;
    isChanged = true;
    for (const { before, after } of links) {
      matching.ofBefore[before] = -1;
      matching.ofAfter[after] = -1;
    }
  }
  return isChanged;
}
