import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import type { Matching } from "./matching.ts";

/** What stands around two paragraphs says about them; each part from -1 (against) to 1 (for), 0 when it is silent. */
export interface Surroundings {
  readonly neighbours: number;
  readonly container: number;
  readonly contents: number;
  readonly label: number;
  readonly kind: number;
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

  constructor(pair: PairInNumbers, matching: Matching) {
    this.#pair = pair;
    this.#matching = matching;
    this.#parents = new Votes(pair.before.parent, pair.after.parent, matching);
    this.#headings = new Votes(pair.before.heading, pair.after.heading, matching);
    this.#labelTrust = labelTrust(pair, matching);
  }

  of(before: number, after: number): Surroundings {
    const { before: one, after: other } = this.#pair;
    const isMatched = this.#matching.ofBefore[before] === after;
    const parent = this.#parents.agreement(one.parent[before] ?? -1, other.parent[after] ?? -1, isMatched);
    const heading = this.#headings.agreement(one.heading[before] ?? -1, other.heading[after] ?? -1, isMatched);
    return {
      neighbours: this.#neighbours(before, after),
      container: (parent + heading) / 2,
      contents: this.#parents.agreement(before, after, false),
      label: this.#label(before, after, parent),
      kind: isHeading(one, before) === isHeading(other, after) ? 0 : -1,
    };
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
    if (one !== other) return -0.3 * this.#labelTrust;
    return this.#labelTrust * (isHeading(this.#pair.before, before) ? 1 : Math.max(0.2, parent));
  }
}

function isHeading(draft: DraftInNumbers, paragraph: number): boolean {
  const kind = draft.paragraphs[paragraph]?.kind;
  return kind === "heading" || kind === "title";
}

function isWithinReach(distance: number): boolean {
  return distance > 0 && distance <= REACH;
}

function nearestMatched(matched: Int32Array, from: number, step: -1 | 1): number {
  let at = from + step;
  for (let steps = 0; steps < REACH && at >= 0 && at < matched.length && matched[at] === -1; steps++) at += step;
  return at;
}

/** How often what lies in one container is matched with what lies in another. */
class Votes {
  readonly #votes = new Map<number, number>();
  readonly #ofBefore: Float64Array;
  readonly #ofAfter: Float64Array;
  readonly #width: number;

  constructor(before: Int32Array, after: Int32Array, matching: Matching) {
    this.#width = after.length + 1;
    this.#ofBefore = new Float64Array(before.length + 1);
    this.#ofAfter = new Float64Array(after.length + 1);
    for (const [one, other] of matching.ofBefore.entries()) {
      if (other < 0) continue;
      const from = (before[one] ?? -1) + 1;
      const to = (after[other] ?? -1) + 1;
      const key = from * this.#width + to;
      this.#votes.set(key, (this.#votes.get(key) ?? 0) + 1);
      this.#ofBefore[from] = (this.#ofBefore[from] ?? 0) + 1;
      this.#ofAfter[to] = (this.#ofAfter[to] ?? 0) + 1;
    }
  }

  /** -1 to 1; 0 when neither has votes. `own` leaves out one vote, the asker's. */
  agreement(before: number, after: number, own: boolean): number {
    const less = own ? 1 : 0;
    const shared = (this.#votes.get((before + 1) * this.#width + after + 1) ?? 0) - less;
    const one = (this.#ofBefore[before + 1] ?? 0) - less;
    const other = (this.#ofAfter[after + 1] ?? 0) - less;
    const most = Math.max(one, other);
    if (most <= 0) return 0;
    const least = Math.min(one, other);
    if (least <= 0) return -0.5 * (most / (most + 2));
    const share = shared / Math.sqrt(one * other);
    const confidence = least / (least + 0.5);
    return confidence * (2 * Math.min(1, share * 1.2) - 1);
  }
}

/** The share of long matched paragraphs that kept their label: how much a label says in this pair of drafts. */
function labelTrust(pair: PairInNumbers, matching: Matching): number {
  let kept = 1;
  let labelled = 2;
  for (const [one, other] of matching.ofBefore.entries()) {
    if (other < 0 || (pair.before.weight[one] ?? 0) < 30) continue;
    const label = pair.before.label[one] ?? -1;
    if (label < 0 || (pair.after.label[other] ?? -1) < 0) continue;
    labelled += 1;
    if (label === pair.after.label[other]) kept += 1;
  }
  return kept / labelled;
}
