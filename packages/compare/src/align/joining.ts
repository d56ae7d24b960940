import { alternativesAmong } from "./alternatives.ts";
import { commonWeight, isExact } from "./common-weight.ts";
import type { Stretch } from "./stretch.ts";
import type { DraftInNumbers } from "./draft-in-numbers.ts";
import { stretchOf } from "./edges.ts";

/** What a leftover must show to join a group (docs/decisions/0002-alignment.md). Weights of texts: three rare words weigh about 15. */
export const regroupWeights = {
  /** The share of its words that it adds to what the members cover: below it a shared phrase is no kinship. */
  covered: 0.35,
  /** Enough beside a member: under one heading or in one paragraph with it. */
  near: 0.3,
  /** That share, more, when it comes from another section than the members and the target do. */
  far: 0.1,
  /** What it weighs, at least; beside a member, when most of it is added; from another section. */
  least: 10,
  leastOfMost: 4,
  leastFar: 25,
  /** What counts as most of it. */
  most: 0.6,
  /** From another section: no other paragraph may have more than this share of the words that it has of the target. */
  distinct: 0.9,
  /** Options of one provision: how like the target an option must be that adds something of its own … */
  alternative: 0.4,
  /** … and the share that it adds. */
  adds: 0.15,
  /** How like the target one must be that adds nothing … */
  like: 0.45,
  /** … and the share of the target that no member explains: it was worded anew. */
  reworded: 0.05,
  /** So like the member that nobody can tell which of the two became the target, however little is left of either. */
  same: 0.95,
} as const;

/** What is known about one side of a search, and about the other. */
export interface Search {
  /** For each paragraph of the other side, its member on the leftover's side. */
  readonly partnerOf: Int32Array;
  /** For each paragraph of the leftover's side, its partner; -1 for nobody. */
  readonly ownPartner: Int32Array;
  readonly isFree: (paragraph: number) => boolean;
  readonly candidates: (paragraph: number) => readonly number[];
  /** Weight of the words in common order; null when it is not known. */
  readonly common: (from: number, to: number) => number | null;
  readonly isForbidden: (from: number, to: number) => boolean;
  readonly rarity: Float64Array;
}

/** A leftover that may join the match of a paragraph of the other side. */
export interface Joining {
  readonly from: number;
  readonly to: number;
  /** The members of the leftover's side with it, in the order in which they cover the target. */
  readonly order: readonly number[];
  /** How much it adds, or how like the target an option is. */
  readonly strength: number;
}

/** What comes of letting a leftover join; null when it does not belong. */
export function judge(own: DraftInNumbers, other: DraftInNumbers, trial: Trial, search: Search): Joining | null {
  const alternatives = alternativesAmong(own, trial.leftover, trial.members);
  if (alternatives.length === 0 && addsTooLittle(own, other, trial, search)) return null;
  const { leftover: from, target: to } = trial;
  const { share, order } = added(own, other, trial, search);
  const likeness =
    alternatives.length === 0 ? 0 : likenessOfOption(own, other, trial, { alternatives, share, rarity: search.rarity });
  const isMember = likeness > 0 || isCovered(own, other, trial, { share, search });
  return isMember ? { from, to, order, strength: Math.max(share, likeness) } : null;
}

/** A hair: sums in another order differ by less. */
const HAIR = 1e-6;

/**
 * Whether the leftover can't add what it must: it adds no more than it has in common with the target. Spares the trial
 * where that is known already; `added` would come to the same.
 */
function addsTooLittle(
  own: DraftInNumbers,
  other: DraftInNumbers,
  { leftover, members, target }: Trial,
  search: Search,
): boolean {
  const weight = own.weight[leftover] ?? 0;
  if (weight < regroupWeights.leastOfMost) return true;
  const common = search.common(leftover, target);
  if (common === null) return false;
  const words = [...members, leftover].reduce((sum, member) => sum + lengthOf(own, member), 0);
  return isExact(words, lengthOf(other, target)) && common < (regroupWeights.near - HAIR) * weight;
}

function lengthOf(draft: DraftInNumbers, paragraph: number): number {
  return (draft.starts[paragraph + 1] ?? 0) - (draft.starts[paragraph] ?? 0);
}

/** Whether both stand in one paragraph or under one heading, or one in the other. */
function areSiblings(draft: DraftInNumbers, one: number, other: number): boolean {
  const [first, second] = [draft.parent[one] ?? -1, draft.parent[other] ?? -1];
  return (first === second && first >= 0) || first === other || second === one;
}

interface Trial {
  readonly leftover: number;
  /** On the leftover's side, in the order in which they cover the target. */
  readonly members: readonly number[];
  readonly target: number;
}

function isCovered(
  own: DraftInNumbers,
  other: DraftInNumbers,
  { leftover, members, target }: Trial,
  { share, search }: { readonly share: number; readonly search: Search },
): boolean {
  const weight = own.weight[leftover] ?? 0;
  if (members.some((member) => areSiblings(own, leftover, member))) {
    const least = share >= regroupWeights.most ? regroupWeights.leastOfMost : regroupWeights.least;
    if (weight >= least && share >= regroupWeights.near) return true;
  }
  if (weight < regroupWeights.least || share < regroupWeights.covered) return false;
  const corresponding = search.ownPartner[own.heading[leftover] ?? -1] ?? -1;
  if (corresponding === other.heading[target]) return true;
  if (members.some((member) => own.heading[leftover] === own.heading[member])) return true;
  const isMuch = share >= regroupWeights.covered + regroupWeights.far && weight >= regroupWeights.leastFar;
  return isMuch && isDistinct(search, leftover, target);
}

/**
 * How like the target an option is that became part of it; 0 when it did not. It did when it says the same as an option
 * that is a member, so that nobody can tell which of the two was kept; when it adds something of its own; or when the
 * target was worded anew, so that it can't be said to have come of the other alone.
 */
function likenessOfOption(
  own: DraftInNumbers,
  other: DraftInNumbers,
  { leftover, members, target }: Trial,
  {
    alternatives,
    share,
    rarity,
  }: { readonly alternatives: readonly number[]; readonly share: number; readonly rarity: Float64Array },
): number {
  const option = { draft: own, paragraph: leftover };
  const likest = Math.max(
    ...alternatives.map((member) => similarity(option, { draft: own, paragraph: member }, rarity)),
  );
  if (likest >= regroupWeights.same) return likest;
  const like = similarity(option, { draft: other, paragraph: target }, rarity);
  const [one, two] = [own.weight[leftover] ?? 0, other.weight[target] ?? 0];
  const covered = (like * (one + two)) / 2 / Math.max(1, one);
  if (share >= regroupWeights.adds && Math.max(like, covered - regroupWeights.far) >= regroupWeights.alternative)
    return like;
  const known = commonWeight(joined(own, members), stretchOf(other, target), rarity);
  return like >= regroupWeights.like && known <= (1 - regroupWeights.reworded) * two ? like : 0;
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

/**
 * The share of the leftover's words, by weight, that it adds to what the members cover of the target, and the order in
 * which they cover the most: what was split or merged was often put in another order.
 */
function added(
  own: DraftInNumbers,
  other: DraftInNumbers,
  { leftover, members, target }: Trial,
  { rarity, common }: Search,
): { readonly share: number; readonly order: readonly number[] } {
  const goal = stretchOf(other, target);
  const [member, ...others] = members;
  const known = member !== undefined && others.length === 0 ? common(member, target) : null;
  const alone = known ?? commonWeight(joined(own, members), goal, rarity);
  let most = -1;
  let order: readonly number[] = [];
  for (let place = members.length; place >= 0; place--) {
    const trial = members.toSpliced(place, 0, leftover);
    const covered = commonWeight(joined(own, trial), goal, rarity);
    if (covered <= most + HAIR) continue;
    most = covered;
    order = trial;
  }
  return { share: (most - alone) / Math.max(1, own.weight[leftover] ?? 0), order };
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

/** Whether no other paragraph has nearly as many words of the leftover: boilerplate has not come from anywhere. */
function isDistinct(search: Search, leftover: number, target: number): boolean {
  const most = (search.common(leftover, target) ?? 0) * regroupWeights.distinct;
  return search.candidates(leftover).every((other) => other === target || (search.common(leftover, other) ?? 0) < most);
}
