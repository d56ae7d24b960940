import { commonWeight } from "./common-weight.ts";
import type { Stretch } from "./stretch.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import { stretchOf } from "./edges.ts";
import type { Edges } from "./edges.ts";
import type { Link } from "./link.ts";
import type { Matching } from "./matching.ts";

/** What must have passed from one matched pair to another to join them: about six rare words … */
const transferWeights = {
  least: 35,
  /** … that are this share of what the shorter of the two says. */
  share: 0.3,
} as const;

/**
 * Finds words that passed from one matched pair to another: a sentence taken out of one provision and put into the next,
 * while both live on.
 *
 * What passed must be missing where it was (the partner does not have it) and new where it is (the partner there did not
 * have it). Only within one section: across the text, what two provisions share is more often a way of speaking.
 */
export function findTransfers(
  pair: PairInNumbers,
  edges: Edges,
  matching: Matching,
  { isForbidden }: { readonly isForbidden: (before: number, after: number) => boolean },
): readonly Link[] {
  const links: Link[] = [];
  for (let edge = 0; edge < edges.count; edge++) {
    const before = edges.before[edge] ?? 0;
    const after = edges.after[edge] ?? 0;
    const itsAfter = matching.ofBefore[before] ?? -1;
    const itsBefore = matching.ofAfter[after] ?? -1;
    if (itsAfter < 0 || itsBefore < 0 || itsAfter === after || isForbidden(before, after)) continue;
    if ((edges.common[edge] ?? 0) < transferWeights.least) continue;
    if (pair.before.parent[before] !== pair.before.parent[itsBefore]) continue;
    if (pair.after.parent[after] !== pair.after.parent[itsAfter]) continue;
    const missing = added(pair.after, [itsAfter, after], stretchOf(pair.before, before), pair.rarity);
    const fresh = added(pair.before, [itsBefore, before], stretchOf(pair.after, after), pair.rarity);
    const shorter = Math.min(pair.before.weight[before] ?? 0, pair.after.weight[after] ?? 0);
    if (Math.min(missing, fresh) >= Math.max(transferWeights.least, transferWeights.share * shorter)) {
      links.push({ before, after });
    }
  }
  return links;
}

/** What the second paragraph covers of the goal beyond what the first one does. */
function added(
  draft: DraftInNumbers,
  [first, second]: readonly [number, number],
  goal: Stretch,
  rarity: Float64Array,
): number {
  const alone = commonWeight(stretchOf(draft, first), goal, rarity);
  const inOrder = commonWeight(joined(draft, first, second), goal, rarity);
  const reversed = commonWeight(joined(draft, second, first), goal, rarity);
  return Math.max(inOrder, reversed) - alone;
}

function joined(draft: DraftInNumbers, first: number, second: number): Stretch {
  const one = stretchOf(draft, first);
  const other = stretchOf(draft, second);
  const words = new Int32Array(one.to - one.from + other.to - other.from);
  words.set(draft.words.subarray(one.from, one.to));
  words.set(draft.words.subarray(other.from, other.to), one.to - one.from);
  return { words, from: 0, to: words.length };
}
