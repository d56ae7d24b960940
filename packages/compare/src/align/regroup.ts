import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import { judge } from "./joining.ts";
import type { Joining, Search } from "./joining.ts";
import type { Link } from "./link.ts";
import type { Matching } from "./matching.ts";

/** No group takes more than this into one paragraph: what would be next covers next to nothing. */
const MOST_MEMBERS = 8;

/**
 * Finds leftovers that belong to a match as a further member: the other half of a paragraph that was split, a paragraph
 * that was folded into another.
 *
 * A leftover is judged by what it adds: the words of the other side that it and the member it joins cover together, less
 * those that the member covers alone. Two paragraphs about the same thing that say the same thing add nothing.
 *
 * @returns links to add to those of the matching.
 */
export function regroup(
  pair: PairInNumbers,
  edges: Edges,
  matching: Matching,
  { isForbidden }: { readonly isForbidden: (before: number, after: number) => boolean },
): readonly Link[] {
  const merged = leftovers(pair.before, pair.after, {
    partnerOf: matching.ofAfter,
    ownPartner: matching.ofBefore,
    isFree: (one) => matching.ofBefore[one] === -1,
    common: (one, other) => edges.common[edges.find(one, other)] ?? null,
    candidates: (one) => edges.ofBefore(one).map((edge) => edges.after[edge] ?? 0),
    isForbidden,
    rarity: pair.rarity,
  });
  const split = leftovers(pair.after, pair.before, {
    partnerOf: matching.ofBefore,
    ownPartner: matching.ofAfter,
    isFree: (one) => matching.ofAfter[one] === -1,
    common: (one, other) => edges.common[edges.find(other, one)] ?? null,
    candidates: (one) => edges.ofAfter(one).map((edge) => edges.before[edge] ?? 0),
    isForbidden: (one, other) => isForbidden(other, one),
    rarity: pair.rarity,
  });
  return [
    ...merged.map(({ from, to }) => ({ before: from, after: to })),
    ...split.map(({ from, to }) => ({ before: to, after: from })),
  ];
}

function leftovers(own: DraftInNumbers, other: DraftInNumbers, search: Search): readonly Joining[] {
  const wishes: Joining[] = [];
  const twins = twinsByHash(own, search);
  for (let one = 0; one < own.count; one++) {
    if (!search.isFree(one) || own.weight[one] === 0) continue;
    const targets = new Set(search.candidates(one));
    for (const target of twins.get(own.hash[one] ?? 0) ?? []) targets.add(target);
    for (const target of targetsNearby(own, search.ownPartner, one)) targets.add(target);
    for (const target of targets) {
      const member = search.partnerOf[target] ?? -1;
      if (member < 0 || search.isForbidden(one, target)) continue;
      const wish = judge(own, other, { leftover: one, members: [member], target }, search);
      if (wish !== null) wishes.push(wish);
    }
  }
  return grant(own, other, wishes, search);
}

/** The partners of what stands beside the leftover, of what contains it and of the first that it contains. */
function targetsNearby(own: DraftInNumbers, partner: Int32Array, leftover: number): readonly number[] {
  const near = [own.parent[leftover] ?? -1, nearestLinked(partner, leftover, -1), nearestLinked(partner, leftover, 1)];
  return near.map((at) => partner[at] ?? -1).filter((target) => target >= 0);
}

/** How far a leftover looks for a neighbour that is linked. */
const REACH = 4;

function nearestLinked(partner: Int32Array, from: number, step: -1 | 1): number {
  let at = from + step;
  for (let steps = 1; steps < REACH && partner[at] === -1; steps++) at += step;
  return at;
}

/** How many partners of twins a leftover looks at. */
const MOST_TWINS = 4;

/** The partners of members with the same words as a leftover, by the hash of those words. */
function twinsByHash(own: DraftInNumbers, search: Search): ReadonlyMap<number, readonly number[]> {
  const targets = new Map<number, number[]>();
  for (let one = 0; one < own.count; one++) if (search.isFree(one)) targets.set(own.hash[one] ?? 0, []);
  for (let target = 0; target < search.partnerOf.length; target++) {
    const member = search.partnerOf[target] ?? -1;
    const known = member < 0 ? undefined : targets.get(own.hash[member] ?? 0);
    if (known !== undefined && known.length < MOST_TWINS) known.push(target);
  }
  return targets;
}

/**
 * Lets the strongest join first; who comes later must add to what those before them cover. Each leftover joins one group.
 */
function grant(
  own: DraftInNumbers,
  other: DraftInNumbers,
  wishes: readonly Joining[],
  search: Search,
): readonly Joining[] {
  const members = new Map<number, readonly number[]>();
  const granted = new Map<number, Joining>();
  const inTurn = wishes.toSorted((one, two) => two.strength - one.strength || one.from - two.from || one.to - two.to);
  for (const { from, to, order } of inTurn) {
    const present = members.get(to);
    if (granted.has(from) || (present?.length ?? 0) >= MOST_MEMBERS) continue;
    const wish =
      present === undefined
        ? { from, to, order, strength: 0 }
        : judge(own, other, { leftover: from, members: present, target: to }, search);
    if (wish === null) continue;
    granted.set(from, wish);
    members.set(to, wish.order);
  }
  return [...granted.values()];
}
