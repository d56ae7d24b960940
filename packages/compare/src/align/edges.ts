import type { Stretch } from "./stretch.ts";
import { commonWeight } from "./common-weight.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";

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
  readonly #known = new Map<number, number>();
  readonly #ofBefore: number[][];
  readonly #ofAfter: number[][];

  constructor(pair: PairInNumbers) {
    this.#pair = pair;
    this.#ofBefore = Array.from({ length: pair.before.count }, () => []);
    this.#ofAfter = Array.from({ length: pair.after.count }, () => []);
  }

  get count(): number {
    return this.before.length;
  }

  /** Adds the edge unless it is there; gives its number. */
  add(before: number, after: number): number {
    const key = before * this.#pair.after.count + after;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const edge = this.before.length;
    const common = commonWeight(
      stretchOf(this.#pair.before, before),
      stretchOf(this.#pair.after, after),
      this.#pair.rarity,
    );
    const both = (this.#pair.before.weight[before] ?? 0) + (this.#pair.after.weight[after] ?? 0);
    this.#known.set(key, edge);
    this.before.push(before);
    this.after.push(after);
    this.common.push(common);
    this.similarity.push(both === 0 ? 1 : Math.min(1, (2 * common) / both));
    this.#ofBefore[before]?.push(edge);
    this.#ofAfter[after]?.push(edge);
    return edge;
  }

  /** The number of the edge, or -1. */
  find(before: number, after: number): number {
    return this.#known.get(before * this.#pair.after.count + after) ?? -1;
  }

  ofBefore(paragraph: number): readonly number[] {
    return this.#ofBefore[paragraph] ?? [];
  }

  ofAfter(paragraph: number): readonly number[] {
    return this.#ofAfter[paragraph] ?? [];
  }
}

/** The words of one paragraph. */
export function stretchOf(draft: DraftInNumbers, paragraph: number): Stretch {
  return { words: draft.words, from: draft.starts[paragraph] ?? 0, to: draft.starts[paragraph + 1] ?? 0 };
}
