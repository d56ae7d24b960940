import { addCandidatesByWords } from "./candidates.ts";
import type { Fixed } from "./corrections.ts";
import { Distinction } from "./distinction.ts";
import { isHeading } from "./draft-in-numbers.ts";
import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import { addEqualWords } from "./exact.ts";
import { heaviestIncreasingRun } from "./heaviest-run.ts";
import { join } from "./matching.ts";
import type { Matching } from "./matching.ts";
import { addCandidatesByPlace } from "./places.ts";
import { Context } from "./surroundings.ts";
import type { Surroundings } from "./surroundings.ts";

/** How often the surroundings are asked again, at most, each time with what was matched before. */
const ROUNDS = 8;

/**
 * How often they are asked about everything at once. Later rounds ask about containers and about contents in turn: those
 * that depend on each other would change places for ever.
 */
const JOINT_ROUNDS = 2;

/**
 * What each voice counts. Round numbers, set on generated drafts and two technical specifications; none is delicate
 * (docs/decisions/0002-alignment.md). The voices of the surroundings lie between -1 and 1.
 */
export const weights = {
  /** The nearest linked neighbours are each other's. */
  neighbours: 0.45,
  /** The containers' contents are linked. */
  container: 0.3,
  /** What the two contain is linked. */
  contents: 0.35,
  /** The labels are equal, as far as labels are trusted in these drafts. */
  label: 0.25,
  /** How much more contents and label count when there is nothing else to read: neither weighs more than one rare word. */
  bare: 0.5,
  bareWeight: 5,
  /** One is a heading and the other is not. */
  kind: 1,
  /** How much the surroundings count for a long text, and how much more for one without words. */
  long: 0.25,
  short: 0.5,
  /** What a text weighs that is neither: about five rare words. */
  shortWeight: 25,
  /** What the words of a link are worth unseen, and what a text weighs of which one has seen two thirds. */
  prior: 0.35,
  textWeight: 20,
  /** How much it counts that two are more alike than either is with anybody else. */
  distinct: 0.4,
  /** What the words alone must reach to be linked before there are surroundings. */
  first: 0.55,
  /** The similarity below which neither place nor surroundings link two texts, unless they are headings or labelled alike. */
  kinship: 0.1,
  /** How far labels must be trusted for two texts with an equal one to be linked without a word in common. */
  keptLabel: 0.7,
  /** What words and surroundings must reach together. */
  threshold: 0.44,
} as const;

/** The best one-to-one matching, with the score of every edge. */
export function matchParagraphs(
  pair: PairInNumbers,
  edges: Edges,
  fixed: Fixed,
): { matching: Matching; scores: Float64Array } {
  const sure = inOrder(addEqualWords(pair, edges));
  const settled = copyOf(fixed.taken);
  const twins = new Int32Array(pair.after.count).fill(-1);
  for (const [one, other] of sure) {
    if (settled.ofBefore[one] === -1 && settled.ofAfter[other] === -1 && !fixed.isForbidden(one, other)) {
      join(settled, one, other);
      twins[other] = one;
    }
  }
  addCandidatesByWords(pair, edges, {
    before: (one) => settled.ofBefore[one] === -1,
    after: (other) => settled.ofAfter[other] === -1,
    twins,
  });
  let scores: Float64Array = Float64Array.from(edges.similarity, (_, edge) => wordScore(pair, edges, edge));
  let matching = assign(pair, edges, { scores, settled, threshold: weights.first, fixed });
  let unchanged = 0;
  for (let round = 0; round < ROUNDS && unchanged < 2; round++) {
    if (round > 0) addCandidatesByPlace(pair, edges, matching);
    const around = new Context(pair, matching);
    scores = scoreAgain(pair, edges, { round, scores, around });
    const next = assign(pair, edges, { scores, settled, threshold: weights.threshold, fixed, around });
    unchanged = isSameMatching(matching, next) ? unchanged + 1 : 0;
    matching = next;
  }
  return { matching, scores };
}

/** Those that keep the order that most of them keep. Equal words elsewhere may be a copy: that is for the rounds to say. */
function inOrder(links: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const sorted = links.toSorted(([one], [other]) => one - other);
  const run = heaviestIncreasingRun(
    sorted.map(([, after]) => after),
    sorted.map(() => 1),
  );
  return sorted.filter((_, at) => run.chosen[at]);
}

/** The scores of all edges; those that are not asked about in this round keep theirs. */
function scoreAgain(
  pair: PairInNumbers,
  edges: Edges,
  { round, scores, around }: { readonly round: number; readonly scores: Float64Array; readonly around: Context },
): Float64Array {
  const distinction = new Distinction(pair, edges);
  const next = new Float64Array(edges.count);
  for (let edge = 0; edge < edges.count; edge++) {
    const one = edges.before[edge] ?? 0;
    const other = edges.after[edge] ?? 0;
    const isTurn = isHeading(pair.before, one) === (round % 2 === 0);
    const isAsked = round < JOINT_ROUNDS || edge >= scores.length || isTurn;
    next[edge] = isAsked
      ? scoreOf(pair, edges, edge, around.of(one, other)) + weights.distinct * distinction.of(edge)
      : (scores[edge] ?? 0);
  }
  return next;
}

function isSameMatching(one: Matching, other: Matching): boolean {
  return one.ofBefore.every((partner, at) => partner === other.ofBefore[at]);
}

function scoreOf(pair: PairInNumbers, edges: Edges, edge: number, around: Surroundings): number {
  const one = pair.before.weight[edges.before[edge] ?? 0] ?? 0;
  const other = pair.after.weight[edges.after[edge] ?? 0] ?? 0;
  const more = weights.bare * Math.exp(-Math.max(one, other) / weights.bareWeight);
  const say =
    weights.neighbours * around.neighbours +
    weights.container * around.container +
    (weights.contents + more) * around.contents +
    (weights.label + more) * around.label +
    weights.kind * around.kind;
  const reliance = weights.long + weights.short * Math.exp(-Math.min(one, other) / weights.shortWeight);
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
  /** Nobody knows the surroundings of the first links. */
  readonly around?: Context;
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
    if (isBaseless(pair, edges, edge, task.around?.of(one, other))) continue;
    join(matching, one, other);
  }
  return matching;
}

/**
 * Place alone makes no kinship: what hardly shares a word is linked only when the labels are equal, or when both are
 * headings and what they contain is linked. A number that was used again for something else is no kinship either, so a
 * label must be one of those that are kept in these drafts.
 */
function isBaseless(pair: PairInNumbers, edges: Edges, edge: number, around: Surroundings | undefined): boolean {
  if ((edges.similarity[edge] ?? 0) >= weights.kinship) return false;
  const one = pair.before.paragraphs[edges.before[edge] ?? 0];
  const other = pair.after.paragraphs[edges.after[edge] ?? 0];
  if (one?.kind === "heading" && other?.kind === "heading") return (around?.contents ?? 0) <= 0;
  return (around?.label ?? 0) < weights.keptLabel;
}

function copyOf(matching: Matching): Matching {
  return { ofBefore: matching.ofBefore.slice(), ofAfter: matching.ofAfter.slice() };
}
