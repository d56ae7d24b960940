import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import { isPunctuation, wordsIn } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/** Larger changes are left as they are: two rewritten passages of 500 tokens. */
const MAX_CELLS = 250_000;

/** Shorter runs are no anchor: three words, or two that begin or end a sentence or clause. */
const LEAST_WORTH = 3;
const LEAST_WORDS = 2;
/** In Chinese, which is cut into characters, a run must be so many times as long. */
const CHARACTERS_A_WORD = 2;

/** A run of tokens that stands on both sides of a change: `before[i]` up to `before[i + count]`, and the same from `j`. */
export interface Run {
  readonly i: number;
  readonly j: number;
  readonly count: number;
  readonly worth: number;
}

/**
 * Keeps, in each change, the one run of words that best holds the two sides together, where there is one.
 *
 * The smallest edit script likes to keep scattered words ("fund … to … the … and") at the price of a phrase that stands
 * at the head of a sentence on both sides. Once those islands are given up, the phrase is free to be kept.
 */
export function keepAnchors(script: EditScript, before: TokenRow, after: TokenRow): EditScript {
  const built = new EditScriptBuilder();
  let i = 0;
  let j = 0;
  for (const step of script) {
    if (step.kind === "keep") {
      built.keep(step.count);
      i += step.count;
      j += step.count;
      continue;
    }
    const run = findAnchor(
      { tokens: before, from: i, to: i + step.deleted },
      { tokens: after, from: j, to: j + step.inserted },
    );
    if (run === null) built.change(step.deleted, step.inserted);
    else {
      built.change(run.i - i, run.j - j);
      built.keep(run.count);
      built.change(i + step.deleted - run.i - run.count, j + step.inserted - run.j - run.count);
    }
    i += step.deleted;
    j += step.inserted;
  }
  return built.done();
}

/** The run that best holds two stretches together; null where there is none. */
export function findAnchor(before: Side, after: Side): Run | null {
  return (before.to - before.from) * (after.to - after.from) > MAX_CELLS ? null : bestRun(before, after);
}

/** Tokens from `from` up to `to`. */
export interface Side {
  readonly tokens: TokenRow;
  readonly from: number;
  readonly to: number;
}

function bestRun(before: Side, after: Side): Run | null {
  const unit = before.tokens.isInCharacters ? CHARACTERS_A_WORD : 1;
  const columns = after.to - after.from;
  let row = new Int32Array(columns + 1);
  let next = new Int32Array(columns + 1);
  let best: Run | null = null;
  for (let i = before.from; i < before.to; i++) {
    for (let column = 1; column <= columns; column++) {
      const j = after.from + column - 1;
      const isEqual = before.tokens.spelling[i] === after.tokens.spelling[j];
      const count = isEqual ? (row[column - 1] ?? 0) + 1 : 0;
      next[column] = count;
      // No run is worth more than its tokens and its two ends.
      if (count < LEAST_WORDS * unit || count + 2 <= (best?.worth ?? 0)) continue;
      const run = { i: i - count + 1, j: j - count + 1, count, unit };
      const worth = worthOf(before.tokens, after.tokens, run);
      if (worth < LEAST_WORTH * unit || (best !== null && worth <= best.worth)) continue;
      best = { i: run.i, j: run.j, count, worth };
    }
    [row, next] = [next, row];
  }
  return best;
}

/** Its words, and one for each end that is the end of a clause on both sides. */
function worthOf(before: TokenRow, after: TokenRow, run: Omit<Run, "worth"> & { readonly unit: number }): number {
  const words = wordsIn(before, run.i, run.count);
  if (words < LEAST_WORDS * run.unit) return 0;
  const last = run.count - 1;
  const starts = isEdge(before, run.i) || (isEdge(before, run.i - 1) && isEdge(after, run.j - 1));
  const ends = isEdge(before, run.i + last) || (isEdge(before, run.i + last + 1) && isEdge(after, run.j + last + 1));
  return words + (starts ? 1 : 0) + (ends ? 1 : 0);
}

function isEdge(tokens: TokenRow, at: number): boolean {
  return at < 0 || at >= tokens.length || isPunctuation(tokens, at);
}
