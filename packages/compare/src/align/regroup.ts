import { areAlternatives } from "./alternatives.ts";
import { commonWeight, isExact } from "./common-weight.ts";
import type { Stretch } from "./common-weight.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import { stretchOf } from "./edges.ts";
import type { Edges } from "./edges.ts";
import type { Link } from "./link.ts";
import type { Matching } from "./matching.ts";

/** What a leftover must show to join a group. */
const regroupWeights = {
  /** The share of its words that it adds to what the members cover: below it a shared phrase is no kinship. */
  covered: 0.35,
  /** That share, more, when it stands in another section than the members. */
  far: 0.1,
  /** What it weighs, at least: two or three rare words; from another section five. */
  least: 10,
  leastFar: 25,
  /** From another section: no other paragraph may have more than this share of the words that it has of the target. */
  distinct: 0.9,
  /** Options of one provision: how like the target an option must be … */
  alternative: 0.4,
  /** … and the share that it adds, or else how like the member it is. */
  adds: 0.15,
  twin: 0.7,
  /** So like the member that nobody can tell which of the two became the target, however little is left of either. */
  same: 0.95,
} as const;

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
    isFree: (one) => matching.ofBefore[one] === -1,
    common: (one, other) => edges.common[edges.find(one, other)] ?? null,
    candidates: (one) => edges.ofBefore(one).map((edge) => edges.after[edge] ?? 0),
    isForbidden,
    rarity: pair.rarity,
  });
  const split = leftovers(pair.after, pair.before, {
    partnerOf: matching.ofBefore,
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

interface Search {
  /** For each paragraph of the other side, its member on the leftover's side. */
  readonly partnerOf: Int32Array;
  readonly isFree: (paragraph: number) => boolean;
  readonly candidates: (paragraph: number) => readonly number[];
  /** Weight of the words in common order; null when it is not known. */
  readonly common: (from: number, to: number) => number | null;
  readonly isForbidden: (from: number, to: number) => boolean;
  readonly rarity: Float64Array;
}

interface Joining {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

function leftovers(own: DraftInNumbers, other: DraftInNumbers, search: Search): readonly Joining[] {
  const wishes: Joining[] = [];
  const twins = twinsByHash(own, search);
  for (let one = 0; one < own.count; one++) {
    if (!search.isFree(one) || own.weight[one] === 0) continue;
    let best: Joining | null = null;
    const targets = new Set([...search.candidates(one), ...(twins.get(own.hash[one] ?? 0) ?? [])]);
    for (const target of targets) {
      const member = search.partnerOf[target] ?? -1;
      if (member < 0 || search.isForbidden(one, target)) continue;
      const wish = judge(own, other, { leftover: one, members: [member], target }, search);
      if (wish !== null && (best === null || wish.share > best.share)) best = wish;
    }
    if (best !== null) wishes.push(best);
  }
  return grant(own, other, wishes, search);
}

/** How many partners of twins a leftover looks at. */
const MOST_TWINS = 4;

/** The partners of members with the same words, by the hash of those words. */
function twinsByHash(own: DraftInNumbers, search: Search): ReadonlyMap<number, readonly number[]> {
  const targets = new Map<number, number[]>();
  for (let target = 0; target < search.partnerOf.length; target++) {
    const member = search.partnerOf[target] ?? -1;
    if (member < 0) continue;
    const known = targets.get(own.hash[member] ?? 0);
    if (known === undefined) targets.set(own.hash[member] ?? 0, [target]);
    else if (known.length < MOST_TWINS) known.push(target);
  }
  return targets;
}

/** Whether no other paragraph has nearly as many words of the leftover: boilerplate has not come from anywhere. */
function isDistinct(search: Search, leftover: number, target: number): boolean {
  const most = (search.common(leftover, target) ?? 0) * regroupWeights.distinct;
  return search.candidates(leftover).every((other) => other === target || (search.common(leftover, other) ?? 0) < most);
}

/** Lets the strongest join first; who comes later must add to what those before them cover. */
function grant(
  own: DraftInNumbers,
  other: DraftInNumbers,
  wishes: readonly Joining[],
  search: Search,
): readonly Joining[] {
  const members = new Map<number, number[]>();
  const granted: Joining[] = [];
  const inTurn = wishes.toSorted((one, two) => two.share - one.share || one.from - two.from);
  for (const { from, to } of inTurn) {
    const first = search.partnerOf[to] ?? -1;
    const present = members.get(to) ?? [first];
    const wish = judge(own, other, { leftover: from, members: present, target: to }, search);
    if (wish === null || present.length >= MOST_MEMBERS) continue;
    granted.push(wish);
    members.set(
      to,
      [...present, from].sort((one, two) => one - two),
    );
  }
  return granted;
}

function judge(own: DraftInNumbers, other: DraftInNumbers, trial: Trial, search: Search): Joining | null {
  const alternatives = alternativesAmong(own, trial);
  if (alternatives.length === 0 && addsTooLittle(own, other, trial, search)) return null;
  const { rarity } = search;
  const share = addedShare(own, other, trial, rarity);
  const joins =
    isAlternativeOf(own, other, trial, { alternatives, share, rarity }) || isCovered(own, trial, { share, search });
  return joins ? { from: trial.leftover, to: trial.target, share } : null;
}

/** A hair: sums in another order differ by less. */
const HAIR = 1e-6;

/**
 * Whether the leftover can't add what it must: it adds no more than it has in common with the target. Spares the trial
 * where that is known already; `addedShare` would come to the same.
 */
function addsTooLittle(
  own: DraftInNumbers,
  other: DraftInNumbers,
  { leftover, members, target }: Trial,
  search: Search,
): boolean {
  const weight = own.weight[leftover] ?? 0;
  if (weight < regroupWeights.least) return true;
  const common = search.common(leftover, target);
  if (common === null) return false;
  const words = [...members, leftover].reduce((sum, member) => sum + lengthOf(own, member), 0);
  return isExact(words, lengthOf(other, target)) && common < (regroupWeights.covered - HAIR) * weight;
}

function lengthOf(draft: DraftInNumbers, paragraph: number): number {
  return (draft.starts[paragraph + 1] ?? 0) - (draft.starts[paragraph] ?? 0);
}

interface Trial {
  readonly leftover: number;
  /** On the leftover's side, in reading order. */
  readonly members: readonly number[];
  readonly target: number;
}

function isCovered(
  own: DraftInNumbers,
  { leftover, members, target }: Trial,
  { share, search }: { readonly share: number; readonly search: Search },
): boolean {
  const weight = own.weight[leftover] ?? 0;
  if (weight < regroupWeights.least || share < regroupWeights.covered) return false;
  if (members.some((member) => own.heading[leftover] === own.heading[member])) return true;
  const isMuch = share >= regroupWeights.covered + regroupWeights.far && weight >= regroupWeights.leastFar;
  return isMuch && isDistinct(search, leftover, target);
}

/**
 * Options that became one text: the leftover is an alternative to a member, and either it says the same as the member, so
 * that nobody can tell which of the two was kept, or it is like the target and adds something of its own.
 */
function isAlternativeOf(
  own: DraftInNumbers,
  other: DraftInNumbers,
  { leftover, target }: Trial,
  {
    alternatives,
    share,
    rarity,
  }: { readonly alternatives: readonly number[]; readonly share: number; readonly rarity: Float64Array },
): boolean {
  if (alternatives.length === 0) return false;
  const leftoverPlace = { draft: own, paragraph: leftover };
  const likest = Math.max(
    ...alternatives.map((member) => similarity(leftoverPlace, { draft: own, paragraph: member }, rarity)),
  );
  if (likest >= regroupWeights.same) return true;
  const goal = { draft: other, paragraph: target };
  if (similarity(leftoverPlace, goal, rarity) < regroupWeights.alternative) return false;
  return share >= regroupWeights.adds || likest >= regroupWeights.twin;
}

/** The members that the leftover is an alternative to. */
function alternativesAmong(own: DraftInNumbers, { leftover, members }: Trial): readonly number[] {
  const one = own.paragraphs[leftover];
  return members.filter((member) => {
    const two = own.paragraphs[member];
    return one !== undefined && two !== undefined && areAlternatives(one, two);
  });
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
  { leftover, members, target }: Trial,
  rarity: Float64Array,
): number {
  const goal = stretchOf(other, target);
  const alone = commonWeight(joined(own, members), goal, rarity);
  const ordered = [...members, leftover].sort((one, two) => one - two);
  const inOrder = commonWeight(joined(own, ordered), goal, rarity);
  const behind = ordered.at(-1) === leftover ? [leftover, ...members] : [...members, leftover];
  const reversed = commonWeight(joined(own, behind), goal, rarity);
  return (Math.max(inOrder, reversed) - alone) / Math.max(1, own.weight[leftover] ?? 0);
}

/** The words of several paragraphs, one behind the other. */
function joined(draft: DraftInNumbers, members: readonly number[]): Stretch {
  const stretches = members.map((member) => stretchOf(draft, member));
  const words = new Int32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0));
  let at = 0;
  for (const { from, to } of stretches) {
    words.set(draft.words.subarray(from, to), at);
    at += to - from;
  }
  return { words, from: 0, to: at };
}
