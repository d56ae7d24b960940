import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { comparisonQuestion } from "../comparison-question.ts";
import type { ComparisonFlags } from "../comparison-question.ts";
import { readTextFile } from "../files/read-text-file.ts";
import { parseDraftRange } from "../draft-range.ts";

interface DiffArguments extends ComparisonFlags {
  readonly range: string;
  readonly label?: string | undefined;
}

/** `diff DRAFT..DRAFT [LABEL]`: between drafts of the archive. */
export const diff: Command<DiffArguments> = async (given, context) => {
  const range = parseDraftRange(given.range);
  if (!range.ok) return refused(range.error);
  const { label } = given;
  const question = comparisonQuestion(given, context, { drafts: range.value, isPart: label !== undefined });
  if (!question.ok) return refused(question.error);
  const words = await readTextFile(given.forceWords);
  if (!words.ok) return refused(words.error);
  context.progress.step("comparing");
  const { negotiation } = context.flags;
  const request = { negotiation, ...range.value, label, forceWords: words.value };
  return answerWith(
    context,
    question.value({
      comparison: (travaux) => travaux.diffDrafts(request),
      template: (travaux) => travaux.templateOfDrafts({ negotiation, ...range.value }),
    }),
  );
};
