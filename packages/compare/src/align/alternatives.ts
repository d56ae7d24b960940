import { parseClauseLabel } from "@travaux/model";
import type { Paragraph } from "@travaux/model";

/**
 * Whether two paragraphs of one draft are alternatives to each other: their paths part at two options of one provision
 * ("Option A" and "Option B"), or at a provision and its `alt`.
 *
 * Only canonical labels are read, so it holds in every language whose labels are read.
 */
export function areAlternatives(one: Paragraph, other: Paragraph): boolean {
  const shorter = Math.min(one.path.length, other.path.length);
  let at = 0;
  while (at < shorter && one.path[at] === other.path[at]) at += 1;
  const left = choiceOf(one.path[at]);
  const right = choiceOf(other.path[at]);
  if (left === "option") return right === "option";
  return left !== right && (left === "alt" || right === "alt") && one.path.length === other.path.length;
}

type Choice = "option" | "alt" | "none";

const known = new Map<string, Choice>();

/** What a step of a path is; worked out once for each. */
function choiceOf(step: string | undefined): Choice {
  if (step === undefined) return "none";
  const cached = known.get(step);
  if (cached !== undefined) return cached;
  const label = parseClauseLabel(step);
  const isOption = label?.container === "Option" || label?.container === "Alternative";
  const isAlt = label?.suffixes.some((suffix) => suffix.kind === "alt") === true;
  const choice = isOption ? "option" : isAlt ? "alt" : "none";
  if (known.size > MOST_KNOWN) known.clear();
  known.set(step, choice);
  return choice;
}

/** Headings without a label are steps too: the memory is emptied before it holds a library. */
const MOST_KNOWN = 10_000;
