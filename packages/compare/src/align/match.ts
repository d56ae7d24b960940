import { addCandidatesByWords } from "./candidates.ts";
import type { Fixed } from "./corrections.ts";
import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import { addEqualWords } from "./exact.ts";
import { join } from "./matching.ts";
import type { Matching } from "./matching.ts";
import { addCandidatesByPlace } from "./places.ts";
import { Context } from "./surroundings.ts";
import type { Surroundings } from "./surroundings.ts";

/** How often the surroundings are asked again, each time with what was matched before. */
const ROUNDS = 5;

/** Words and surroundings together must reach this. */
const THRESHOLD = 0.44;

export interface Weights {
  neighbours: number;
  container: number;
  contents: number;
  label: number;
  kind: number;
  base: number;
  prior: number;
  textWeight: number;
  first: number;
  short: number;
  shortWeight: number;
  threshold: number;
}
export const weights: Weights = {
  neighbours: 0.45,
  container: 0.3,
  contents: 0.35,
  label: 0.25,
  kind: 1,
  base: 0.25,
  prior: 0.35,
  textWeight: 20,
  first: 0.55,
  short: 0.5,
  shortWeight: 25,
  threshold: THRESHOLD,
};

/** The best one-to-one matching, with the score of every edge. */
export function matchParagraphs(
  pair: PairInNumbers,
  edges: Edges,
  fixed: Fixed,
): { matching: Matching; scores: Float64Array } {
  const sure = addEqualWords(pair, edges);
  const settled = copyOf(fixed.taken);
  for (const [one, other] of sure) {
    if (settled.ofBefore[one] === -1 && settled.ofAfter[other] === -1 && !fixed.isForbidden(one, other)) {
      join(settled, one, other);
    }
  }
  addCandidatesByWords(
    pair,
    edges,
    (one) => settled.ofBefore[one] === -1,
    (other) => settled.ofAfter[other] === -1,
  );
  let scores: Float64Array = Float64Array.from(edges.similarity, (_, edge) => wordScore(pair, edges, edge));
  let matching = assign(pair, edges, { scores, settled, threshold: weights.first, fixed });
  for (let round = 0; round < ROUNDS; round++) {
    const context = new Context(pair, matching);
    if (round > 0) addCandidatesByPlace(pair, edges, matching);
    scores = new Float64Array(edges.count);
    for (let edge = 0; edge < edges.count; edge++) {
      const one = edges.before[edge] ?? 0;
      const other = edges.after[edge] ?? 0;
      scores[edge] = scoreOf(pair, edges, edge, context.of(one, other));
    }
    matching = assign(pair, edges, { scores, settled, threshold: weights.threshold, fixed });
  }
  return { matching, scores };
}

export function scoreOf(pair: PairInNumbers, edges: Edges, edge: number, around: Surroundings): number {
  const one = pair.before.weight[edges.before[edge] ?? 0] ?? 0;
  const other = pair.after.weight[edges.after[edge] ?? 0] ?? 0;
  const say =
    weights.neighbours * around.neighbours +
    weights.container * around.container +
    weights.contents * around.contents +
    weights.label * around.label +
    weights.kind * around.kind;
  const reliance = weights.base + weights.short * Math.exp(-Math.min(one, other) / weights.shortWeight);
  return wordScore(pair, edges, edge) + reliance * say;
}

/** What the words say: their similarity, drawn towards what a link is worth unseen the less there is to read. */
function wordScore(pair: PairInNumbers, edges: Edges, edge: number): number {
  const one = pair.before.weight[edges.before[edge] ?? 0] ?? 0;
  const other = pair.after.weight[edges.after[edge] ?? 0] ?? 0;
  const told = 1 - Math.exp(-Math.sqrt(one * other) / weights.textWeight);
  return told * (edges.similarity[edge] ?? 0) + (1 - told) * weights.prior;
}

interface Task {
  readonly scores: Float64Array;
  readonly settled: Matching;
  readonly threshold: number;
  readonly fixed: Fixed;
}

function assign(pair: PairInNumbers, edges: Edges, task: Task): Matching {
  const matching = copyOf(task.settled);
  const order: number[] = [];
  for (let edge = 0; edge < edges.count; edge++) {
    if ((task.scores[edge] ?? 0) >= task.threshold) order.push(edge);
  }
  const apart = (edge: number): number =>
    Math.abs((edges.before[edge] ?? 0) * pair.after.count - (edges.after[edge] ?? 0) * pair.before.count);
  order.sort(
    (one, other) =>
      (task.scores[other] ?? 0) - (task.scores[one] ?? 0) ||
      apart(one) - apart(other) ||
      (edges.before[one] ?? 0) - (edges.before[other] ?? 0) ||
      (edges.after[one] ?? 0) - (edges.after[other] ?? 0),
  );
  for (const edge of order) {
    const one = edges.before[edge] ?? 0;
    const other = edges.after[edge] ?? 0;
    if (matching.ofBefore[one] !== -1 || matching.ofAfter[other] !== -1 || task.fixed.isForbidden(one, other)) continue;
    join(matching, one, other);
  }
  return matching;
}

function copyOf(matching: Matching): Matching {
  return { ofBefore: matching.ofBefore.slice(), ofAfter: matching.ofAfter.slice() };
}
