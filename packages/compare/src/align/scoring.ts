import { Distinction } from "./distinction.ts";
import { isHeading } from "./draft-in-numbers.ts";
import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import { noSurroundings } from "./surroundings.ts";
import type { Context } from "./surroundings.ts";
import { weights } from "./weights.ts";

/** Who is asked in a round. Edges that are new are asked in any. */
export type Turn = "all" | "headings" | "others";

/** Scores edges, round by round. What does not change between rounds is worked out once. */
export class Scoring {
  readonly #pair: PairInNumbers;
  readonly #edges: Edges;
  /** Of each edge what the words say, how much more contents and label count, and how much the surroundings do. */
  readonly #words: number[] = [];
  readonly #more: number[] = [];
  readonly #reliance: number[] = [];

  constructor(pair: PairInNumbers, edges: Edges) {
    this.#pair = pair;
    this.#edges = edges;
  }

  /** What the words say: similarity, drawn towards what a link is worth unseen the less there is to read. */
  byWords(): Float64Array {
    this.#prepare();
    return Float64Array.from(this.#words);
  }

  /** The scores of all edges in these surroundings; those whose turn it is not keep theirs. */
  again(scores: Float64Array, context: Context, turn: Turn): Float64Array {
    this.#prepare();
    const distinction = new Distinction(this.#pair, this.#edges);
    const around = noSurroundings();
    const next = new Float64Array(this.#edges.count);
    for (let edge = 0; edge < next.length; edge++) {
      const one = this.#edges.before[edge] ?? 0;
      const isAsked =
        turn === "all" || edge >= scores.length || isHeading(this.#pair.before, one) === (turn === "headings");
      if (!isAsked) {
        next[edge] = scores[edge] ?? 0;
        continue;
      }
      context.fill(around, one, this.#edges.after[edge] ?? 0);
      const more = this.#more[edge] ?? 0;
      const say =
        weights.neighbours * around.neighbours +
        weights.container * around.container +
        (weights.contents + more) * around.contents +
        (weights.label + more) * around.label +
        weights.kind * around.kind;
      const alone = (this.#words[edge] ?? 0) + (this.#reliance[edge] ?? 0) * say;
      next[edge] = alone + weights.distinct * distinction.of(edge);
    }
    return next;
  }

  #prepare(): void {
    for (let edge = this.#words.length; edge < this.#edges.count; edge++) {
      const one = this.#pair.before.weight[this.#edges.before[edge] ?? 0] ?? 0;
      const other = this.#pair.after.weight[this.#edges.after[edge] ?? 0] ?? 0;
      const told = 1 - Math.exp(-Math.sqrt(one * other) / weights.textWeight);
      this.#words.push(told * (this.#edges.similarity[edge] ?? 0) + (1 - told) * weights.prior);
      this.#more.push(weights.bare * Math.exp(-Math.max(one, other) / weights.bareWeight));
      this.#reliance.push(weights.long + weights.short * Math.exp(-Math.min(one, other) / weights.shortWeight));
    }
  }
}
