import { isHeading } from "./draft-in-numbers.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import type { Matching } from "./matching.ts";

/** What stands around two paragraphs says about them; each part from -1 (against) to 1 (for), 0 when it is silent. */
export interface Surroundings {
  neighbours: number;
  container: number;
  contents: number;
  label: number;
  kind: number;
}

/** To be filled in. */
export function noSurroundings(): Surroundings {
  return { neighbours: 0, container: 0, contents: 0, label: 0, kind: 0 };
}

/** How far to look for a neighbour that is matched. */
const REACH = 6;

/** What it is worth that the partner of a neighbour is within reach, though not the nearest; and that it is not. */
const NEAR = 0.4;
const ELSEWHERE = -0.5;

/** Answers for any two paragraphs, given who is matched with whom so far. */
export class Context {
  readonly #pair: PairInNumbers;
  readonly #matching: Matching;
  readonly #parents: Votes;
  readonly #headings: Votes;
  readonly #labelTrust: number;
  readonly #headingTrust: number;

  constructor(pair: PairInNumbers, matching: Matching) {
    this.#pair = pair;
    this.#matching = matching;
    this.#parents = new Votes(pair, "parent", matching);
    this.#headings = new Votes(pair, "heading", matching);
    this.#labelTrust = labelTrust(pair, matching, false);
    this.#headingTrust = labelTrust(pair, matching, true);
  }

  of(before: number, after: number): Surroundings {
    return this.fill(noSurroundings(), before, after);
  }

  /** The same without a new object: it is asked about every edge in every round. */
  fill(around: Surroundings, before: number, after: number): Surroundings {
    const { before: one, after: other } = this.#pair;
    const own = this.#matching.ofBefore[before] === after ? voteOf(this.#pair, before, after) : 0;
    const parent = this.#parents.agreementAround(one.parent[before] ?? -1, other.parent[after] ?? -1, own);
    const heading = this.#headings.agreementAround(one.heading[before] ?? -1, other.heading[after] ?? -1, own);
    around.neighbours = this.#neighbours(before, after);
    around.container = (parent + heading) / 2;
    around.contents = this.#parents.agreement(before, after);
    around.label = this.#label(before, after, parent);
    around.kind = isHeading(one, before) === isHeading(other, after) ? 0 : -1;
    return around;
  }

  #neighbours(before: number, after: number): number {
    return (this.#neighbour(before, after, -1) + this.#neighbour(before, after, 1)) / 2;
  }

  /** 1 when the nearest matched neighbours in this direction are each other's. */
  #neighbour(before: number, after: number, step: -1 | 1): number {
    const { ofBefore, ofAfter } = this.#matching;
    const one = nearestMatched(ofBefore, before, step);
    const other = nearestMatched(ofAfter, after, step);
    if ((one < 0 && other < 0) || (one >= ofBefore.length && other >= ofAfter.length)) return 1;
    const partner = ofBefore[one] ?? -1;
    const partnerOfOther = ofAfter[other] ?? -1;
    if (partner >= 0 && partner === other) return 1;
    if (partner < 0 && partnerOfOther < 0) return 0;
    const isNear =
      (partner >= 0 && isWithinReach((after - partner) * -step)) ||
      (partnerOfOther >= 0 && isWithinReach((before - partnerOfOther) * -step));
    return isNear ? NEAR : ELSEWHERE;
  }

  #label(before: number, after: number, parent: number): number {
    const one = this.#pair.before.label[before] ?? -1;
    const other = this.#pair.after.label[after] ?? -1;
    if (one < 0 && other < 0) return 0;
    const trust = isHeading(this.#pair.before, before) ? this.#headingTrust : this.#labelTrust;
    if (one !== other) return -0.3 * trust;
    const isOnly = isOnlyOne(this.#pair.before, one) && isOnlyOne(this.#pair.after, other);
    return trust * (isOnly ? 1 : Math.max(0.2, parent));
  }
}

/** Whether nothing else in the draft bears the label: one that starts anew in every article says little without it. */
function isOnlyOne(draft: DraftInNumbers, label: number): boolean {
  return draft.labelled[label] === 1;
}

function isWithinReach(distance: number): boolean {
  return distance > 0 && distance <= REACH;
}

function nearestMatched(matched: Int32Array, from: number, step: -1 | 1): number {
  let at = from + step;
  for (let steps = 0; steps < REACH && at >= 0 && at < matched.length && matched[at] === -1; steps++) at += step;
  return at;
}

/** A text of this weight has two thirds of a vote about what contains it; one without words has the least. */
const VOTER_WEIGHT = 15;
const LEAST_VOTE = 0.2;

function voteOf(pair: PairInNumbers, one: number, other: number): number {
  const weight = Math.min(pair.before.weight[one] ?? 0, pair.after.weight[other] ?? 0);
  return LEAST_VOTE + (1 - LEAST_VOTE) * (1 - Math.exp(-weight / VOTER_WEIGHT));
}

/** Sums of votes in another order differ by less. */
const NOTHING = 1e-6;

/** How often what lies in one container is matched with what lies in another. */
class Votes {
  readonly #matching: Matching;
  readonly #votes = new Map<number, number>();
  readonly #ofBefore: Float64Array;
  readonly #ofAfter: Float64Array;
  readonly #width: number;

  constructor(pair: PairInNumbers, kind: "parent" | "heading", matching: Matching) {
    const [before, after] = [pair.before[kind], pair.after[kind]];
    this.#matching = matching;
    this.#width = after.length + 1;
    this.#ofBefore = new Float64Array(before.length + 1);
    this.#ofAfter = new Float64Array(after.length + 1);
    for (let one = 0; one < matching.ofBefore.length; one++) {
      const other = matching.ofBefore[one] ?? -1;
      if (other < 0) continue;
      const from = (before[one] ?? -1) + 1;
      const to = (after[other] ?? -1) + 1;
      const key = from * this.#width + to;
      const vote = voteOf(pair, one, other);
      this.#votes.set(key, (this.#votes.get(key) ?? 0) + vote);
      this.#ofBefore[from] = (this.#ofBefore[from] ?? 0) + vote;
      this.#ofAfter[to] = (this.#ofAfter[to] ?? 0) + vote;
    }
  }

  /** What the contents of two containers say of each other: -1 to 1; 0 when neither has votes. */
  agreement(before: number, after: number): number {
    return agreementOf(this.#shared(before, after), this.#ofBefore[before + 1] ?? 0, this.#ofAfter[after + 1] ?? 0);
  }

  /** The same for what lies in them, whose own vote does not count; whether the containers are linked counts as a vote. */
  agreementAround(before: number, after: number, own: number): number {
    const partner = this.#matching.ofBefore[before] ?? -1;
    return agreementOf(
      this.#shared(before, after) + ((partner >= 0 && partner === after ? 1 : 0) - own),
      (this.#ofBefore[before + 1] ?? 0) + ((partner >= 0 ? 1 : 0) - own),
      (this.#ofAfter[after + 1] ?? 0) + (((this.#matching.ofAfter[after] ?? -1) >= 0 ? 1 : 0) - own),
    );
  }

  #shared(before: number, after: number): number {
    if (this.#ofBefore[before + 1] === 0 || this.#ofAfter[after + 1] === 0) return 0;
    return this.#votes.get((before + 1) * this.#width + after + 1) ?? 0;
  }
}

/** From the votes for the two, for the one and for the other. */
function agreementOf(shared: number, one: number, other: number): number {
  const most = Math.max(one, other);
  if (most <= NOTHING) return 0;
  const least = Math.min(one, other);
  if (least <= NOTHING) return -0.5 * (most / (most + 2));
  const share = shared / Math.sqrt(one * other);
  const confidence = least / (least + 0.5);
  return confidence * (2 * Math.min(1, share * 1.2) - 1);
}

/** What a paragraph and what a heading weighs, at least, for its label to be a witness. */
const WITNESS = { paragraph: 30, heading: 8 } as const;

/**
 * How much a label says in this pair of drafts: the share of matched paragraphs with words enough that kept theirs.
 * Headings are asked apart: articles often keep their numbers where paragraphs do not.
 */
function labelTrust(pair: PairInNumbers, matching: Matching, ofHeadings: boolean): number {
  let kept = 1;
  let labelled = 2;
  for (let one = 0; one < matching.ofBefore.length; one++) {
    const other = matching.ofBefore[one] ?? -1;
    if (other < 0 || isHeading(pair.before, one) !== ofHeadings) continue;
    if ((pair.before.weight[one] ?? 0) < WITNESS[ofHeadings ? "heading" : "paragraph"]) continue;
    const label = pair.before.label[one] ?? -1;
    if (label < 0 || (pair.after.label[other] ?? -1) < 0) continue;
    labelled += 1;
    if (label === pair.after.label[other]) kept += 1;
  }
  return kept / labelled;
}
