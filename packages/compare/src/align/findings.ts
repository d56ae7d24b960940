import type { Fixed } from "./corrections.ts";
import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import type { Matching } from "./matching.ts";
import type { Context } from "./surroundings.ts";

/** All that is known when the groups stand. */
export interface Findings {
  readonly pair: PairInNumbers;
  readonly edges: Edges;
  /** What words and surroundings gave each edge in the last round. */
  readonly scores: Float64Array;
  /** What a score had to reach. */
  readonly threshold: number;
  readonly matching: Matching;
  readonly context: Context;
  readonly fixed: Fixed;
}
