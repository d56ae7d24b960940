import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";

/** How much more alike two paragraphs are than either is with anybody else. */
export class Distinction {
  readonly #edges: Edges;
  readonly #ofBefore: BestTwo;
  readonly #ofAfter: BestTwo;

  constructor(pair: PairInNumbers, edges: Edges) {
    this.#edges = edges;
    this.#ofBefore = new BestTwo(pair.before.count, edges.before, edges.similarity);
    this.#ofAfter = new BestTwo(pair.after.count, edges.after, edges.similarity);
  }

  /** 0–1: what the similarity has over the best rival's on either side; 0 when a rival is as good. */
  of(edge: number): number {
    const rival = Math.max(
      this.#ofBefore.without(this.#edges.before[edge] ?? 0, edge),
      this.#ofAfter.without(this.#edges.after[edge] ?? 0, edge),
    );
    return Math.max(0, (this.#edges.similarity[edge] ?? 0) - rival);
  }
}

/** For each paragraph the edge with the highest similarity, and the similarity of the next. */
class BestTwo {
  readonly #best: Int32Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  constructor(count: number, ends: readonly number[], similarity: readonly number[]) {
    this.#best = new Int32Array(count).fill(-1);
    this.#first = new Float64Array(count);
    this.#second = new Float64Array(count);
    for (let edge = 0; edge < ends.length; edge++) {
      const end = ends[edge] ?? 0;
      const value = similarity[edge] ?? 0;
      if (this.#best[end] === -1 || value > (this.#first[end] ?? 0)) {
        this.#second[end] = this.#first[end] ?? 0;
        this.#first[end] = value;
        this.#best[end] = edge;
      } else if (value > (this.#second[end] ?? 0)) {
        this.#second[end] = value;
      }
    }
  }

  without(end: number, edge: number): number {
    return (this.#best[end] === edge ? this.#second[end] : this.#first[end]) ?? 0;
  }
}
