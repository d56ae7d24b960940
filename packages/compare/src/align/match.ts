import { addCandidatesByWords } from "./candidates.ts";
import type { Fixed } from "./corrections.ts";
import type { PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";
import { addEqualWords } from "./exact.ts";
import { heaviestIncreasingRun } from "./heaviest-run.ts";
import { join } from "./matching.ts";
import type { Matching } from "./matching.ts";
import { addCandidatesByPlace } from "./places.ts";
import { Scoring } from "./scoring.ts";
import type { Turn } from "./scoring.ts";
import { Context } from "./surroundings.ts";
import type { Surroundings } from "./surroundings.ts";
import { weights } from "./weights.ts";

/** How often the surroundings are asked again, at most, each time with what was matched before. */
const ROUNDS = 8;

/**
 * How often they are asked about everything at once. Later rounds ask about containers and about contents in turn: those
 * that depend on each other would change places for ever.
 */
const JOINT_ROUNDS = 2;

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
  const scoring = new Scoring(pair, edges);
  let scores = scoring.byWords();
  let matching = assign(pair, edges, { scores, settled, threshold: weights.first, fixed });
  let unchanged = 0;
  for (let round = 0; round < ROUNDS && unchanged < 2; round++) {
    if (round > 0) addCandidatesByPlace(pair, edges, matching);
    const around = new Context(pair, matching);
    scores = scoring.again(scores, around, whoseTurn(round));
    const next = assign(pair, edges, { scores, settled, threshold: weights.threshold, fixed, around });
    unchanged = isSameMatching(matching, next) ? unchanged + 1 : 0;
    matching = next;
  }
  return { matching, scores };
}

function whoseTurn(round: number): Turn {
  if (round < JOINT_ROUNDS) return "all";
  return round % 2 === 0 ? "headings" : "others";
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

function isSameMatching(one: Matching, other: Matching): boolean {
  return one.ofBefore.every((partner, at) => partner === other.ofBefore[at]);
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
    if ((task.scores[edge] ?? 0) < task.threshold) continue;
    if (matching.ofBefore[edges.before[edge] ?? 0] === -1 && matching.ofAfter[edges.after[edge] ?? 0] === -1) {
      order.push(edge);
    }
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
