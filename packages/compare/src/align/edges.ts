import { commonWeight } from "./common-weight.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import type { Stretch } from "./stretch.ts";

/**
 * Paragraphs that may belong together: a sparse graph between the two sides, with what their words say.
 *
 * `similarity` is the contract's: the share of the words of both sides, by weight, that stand in common order.
 */
export class Edges {
  readonly before: number[] = [];
  readonly after: number[] = [];
  /** Weight of the words in common order. */
  readonly common: number[] = [];
  readonly similarity: number[] = [];
  readonly #pair: PairInNumbers;
  /** Numbers of edges plus one by a hash of their ends, open-addressed; 0 is free. */
  #slots = new Int32Array(1024);
  readonly #ofBefore: (number[] | undefined)[];
  readonly #ofAfter: (number[] | undefined)[];

  constructor(pair: PairInNumbers) {
    this.#pair = pair;
    this.#ofBefore = Array.from({ length: pair.before.count });
    this.#ofAfter = Array.from({ length: pair.after.count });
  }

  get count(): number {
    return this.before.length;
  }

  /** Adds the edge unless it is there; gives its number. */
  add(before: number, after: number): number {
    const slot = this.#slotOf(before, after);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const edge = this.before.length;
    const common = commonWords(this.#pair, before, after);
    const both = (this.#pair.before.weight[before] ?? 0) + (this.#pair.after.weight[after] ?? 0);
    this.before.push(before);
    this.after.push(after);
    this.common.push(common);
    this.similarity.push(both === 0 ? 1 : Math.min(1, (2 * common) / both));
    addTo(this.#ofBefore, before, edge);
    addTo(this.#ofAfter, after, edge);
    this.#slots[slot] = edge + 1;
    if (this.count * 2 > this.#slots.length) this.#grow();
    return edge;
  }

  /** The number of the edge, or -1. */
  find(before: number, after: number): number {
    return (this.#slots[this.#slotOf(before, after)] ?? 0) - 1;
  }

  ofBefore(paragraph: number): readonly number[] {
    return this.#ofBefore[paragraph] ?? NONE;
  }

  ofAfter(paragraph: number): readonly number[] {
    return this.#ofAfter[paragraph] ?? NONE;
  }

  /** The slot of the edge, or the free one that it would take. */
  #slotOf(before: number, after: number): number {
    const mask = this.#slots.length - 1;
    let mixed = Math.imul(before, 0x9e3779b1) ^ Math.imul(after + 1, 0x85ebca6b);
    mixed ^= mixed >>> 15;
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const edge = (this.#slots[slot] ?? 0) - 1;
      if (edge < 0 || (this.before[edge] === before && this.after[edge] === after)) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let edge = 0; edge < this.count; edge++) {
      this.#slots[this.#slotOf(this.before[edge] ?? 0, this.after[edge] ?? 0)] = edge + 1;
    }
  }
}

const NONE: readonly number[] = [];

function addTo(lists: (number[] | undefined)[], paragraph: number, edge: number): void {
  const list = lists[paragraph];
  if (list === undefined) lists[paragraph] = [edge];
  else list.push(edge);
}

/** What two paragraphs have in common; of the same words it is all that they weigh. */
function commonWords(pair: PairInNumbers, before: number, after: number): number {
  if (haveSameWords(pair, before, after)) return pair.before.weight[before] ?? 0;
  return commonWeight(stretchOf(pair.before, before), stretchOf(pair.after, after), pair.rarity);
}

/** Whether the two paragraphs have the same words in the same order. */
export function haveSameWords(pair: PairInNumbers, before: number, after: number): boolean {
  if (pair.before.hash[before] !== pair.after.hash[after]) return false;
  const one = stretchOf(pair.before, before);
  const other = stretchOf(pair.after, after);
  if (one.to - one.from !== other.to - other.from) return false;
  for (let at = 0; one.from + at < one.to; at++) {
    if (one.words[one.from + at] !== other.words[other.from + at]) return false;
  }
  return true;
}

/** The words of one paragraph. */
export function stretchOf(draft: DraftInNumbers, paragraph: number): Stretch {
  return { words: draft.words, from: draft.starts[paragraph] ?? 0, to: draft.starts[paragraph + 1] ?? 0 };
}
