import { parseClauseLabel } from "@travaux/model";
import type { DraftInNumbers } from "./draft-in-numbers.ts";
import { areInDifferentOptions } from "./options.ts";

/**
 * Whether two paragraphs of one draft are alternatives to each other: they lie in different options of one choice, or
 * their paths part at a provision and its `alt`.
 *
 * Only canonical labels are read, so it holds in every language whose labels are read.
 */
function areAlternatives(draft: DraftInNumbers, one: number, other: number): boolean {
  return areInDifferentOptions(draft.options, one, other) || areApartByAlt(draft, one, other);
}

/** Those of a draft's paragraphs that one of them is an alternative to. */
export function alternativesAmong(draft: DraftInNumbers, one: number, members: readonly number[]): readonly number[] {
  return members.filter((other) => areAlternatives(draft, one, other));
}

function areApartByAlt({ paragraphs }: DraftInNumbers, one: number, other: number): boolean {
  const left = paragraphs[one]?.path ?? [];
  const right = paragraphs[other]?.path ?? [];
  if (left.length !== right.length) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at < left.length && (isAlt(left[at]) || isAlt(right[at]));
}

const known = new Map<string, boolean>();

/** Worked out once for each step of a path. */
function isAlt(step: string | undefined): boolean {
  if (step === undefined) return false;
  const cached = known.get(step);
  if (cached !== undefined) return cached;
  const answer = parseClauseLabel(step)?.suffixes.some((suffix) => suffix.kind === "alt") === true;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(step, answer);
  return answer;
}

/** Headings without a label are steps too: the memory is emptied before it holds a library. */
const MOST_KNOWN = 10_000;
