import { areAlternatives } from "./alternatives.ts";
import { commonWeight } from "./common-weight.ts";
import type { Stretch } from "./common-weight.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import { stretchOf } from "./edges.ts";
import type { Edges } from "./edges.ts";
import type { Link } from "./link.ts";
import type { Matching } from "./matching.ts";

/**
 * The share of a leftover's words, by weight, that a group must leave uncovered and that the leftover covers, for it to
 * join. Below it a shared phrase is no kinship.
 */
export const regroupWeights = { covered: 0.4, least: 10, far: 0.2, twin: 0.7, alternative: 0.4, adds: 0.15 };

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
    isFree: (one) => matching.ofBefore[one] === -1,
    candidates: (one) => edges.ofBefore(one).map((edge) => edges.after[edge] ?? 0),
    isForbidden,
    rarity: pair.rarity,
  });
  const split = leftovers(pair.after, pair.before, {
    partnerOf: matching.ofBefore,
    isFree: (one) => matching.ofAfter[one] === -1,
    candidates: (one) => edges.ofAfter(one).map((edge) => edges.before[edge] ?? 0),
    isForbidden: (one, other) => isForbidden(other, one),
    rarity: pair.rarity,
  });
  return [
    ...merged.map(({ from, to }) => ({ before: from, after: to })),
    ...split.map(({ from, to }) => ({ before: to, after: from })),
  ];
}

interface Search {
  /** For each paragraph of the other side, its member on the leftover's side. */
  readonly partnerOf: Int32Array;
  readonly isFree: (paragraph: number) => boolean;
  readonly candidates: (paragraph: number) => readonly number[];
  readonly isForbidden: (from: number, to: number) => boolean;
  readonly rarity: Float64Array;
}

interface Joining {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

function leftovers(own: DraftInNumbers, other: DraftInNumbers, search: Search): readonly Joining[] {
  const joined: Joining[] = [];
  for (let one = 0; one < own.count; one++) {
    if (!search.isFree(one) || own.weight[one] === 0) continue;
    let best: Joining | null = null;
    for (const target of search.candidates(one)) {
      const member = search.partnerOf[target] ?? -1;
      if (member < 0 || search.isForbidden(one, target)) continue;
      const trial = { leftover: one, member, target };
      const share = addedShare(own, other, trial, search.rarity);
      const joins = isAlternativeOf(own, other, trial, { share, rarity: search.rarity }) || isCovered(own, trial, share);
      if (joins && (best === null || share > best.share)) best = { from: one, to: target, share };
    }
    if (best !== null) joined.push(best);
  }
  return joined;
}

interface Trial {
  readonly leftover: number;
  readonly member: number;
  readonly target: number;
}

function isCovered(own: DraftInNumbers, { leftover, member }: Trial, share: number): boolean {
  if ((own.weight[leftover] ?? 0) < regroupWeights.least) return false;
  const isSameContainer = own.heading[leftover] === own.heading[member];
  return share >= regroupWeights.covered + (isSameContainer ? 0 : regroupWeights.far);
}

/**
 * Options that became one text: the leftover is an alternative to the member and like the target; either it says the same
 * as the member, so that nobody can tell which of the two was kept, or it adds something of its own.
 */
function isAlternativeOf(
  own: DraftInNumbers,
  other: DraftInNumbers,
  { leftover, member, target }: Trial,
  { share, rarity }: { readonly share: number; readonly rarity: Float64Array },
): boolean {
  const one = own.paragraphs[leftover];
  const two = own.paragraphs[member];
  if (one === undefined || two === undefined || !areAlternatives(one, two)) return false;
  const goal = { draft: other, paragraph: target };
  if (similarity({ draft: own, paragraph: leftover }, goal, rarity) < regroupWeights.alternative) return false;
  if (share >= regroupWeights.adds) return true;
  const twin = similarity({ draft: own, paragraph: leftover }, { draft: own, paragraph: member }, rarity);
  return twin >= regroupWeights.twin;
}

interface Place {
  readonly draft: DraftInNumbers;
  readonly paragraph: number;
}

function similarity(one: Place, other: Place, rarity: Float64Array): number {
  const both = (one.draft.weight[one.paragraph] ?? 0) + (other.draft.weight[other.paragraph] ?? 0);
  const common = commonWeight(stretchOf(one.draft, one.paragraph), stretchOf(other.draft, other.paragraph), rarity);
  return both === 0 ? 1 : (2 * common) / both;
}

/** The share of the leftover's words, by weight, that it adds to what the member covers of the target. */
function addedShare(
  own: DraftInNumbers,
  other: DraftInNumbers,
  { leftover, member, target }: Trial,
  rarity: Float64Array,
): number {
  const goal = stretchOf(other, target);
  const alone = commonWeight(stretchOf(own, member), goal, rarity);
  const [first, second] = leftover < member ? [leftover, member] : [member, leftover];
  const inOrder = commonWeight(joined(own, first, second), goal, rarity);
  const reversed = commonWeight(joined(own, second, first), goal, rarity);
  return (Math.max(inOrder, reversed) - alone) / Math.max(1, own.weight[leftover] ?? 0);
}

function joined(draft: DraftInNumbers, first: number, second: number): Stretch {
  const one = stretchOf(draft, first);
  const other = stretchOf(draft, second);
  const words = new Int32Array(one.to - one.from + other.to - other.from);
  words.set(draft.words.subarray(one.from, one.to));
  words.set(draft.words.subarray(other.from, other.to), one.to - one.from);
  return { words, from: 0, to: words.length };
}
