import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { readOriginal } from "../files/read-original.ts";
import { readTextFile } from "../files/read-text-file.ts";
import { comparisonQuestion } from "../comparison-question.ts";
import type { ComparisonFlags } from "../comparison-question.ts";

interface CompareArguments extends ComparisonFlags {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}

/** `compare BEFORE AFTER`: two files, no archive. */
export const compare: Command<CompareArguments> = async (given, context) => {
  const question = comparisonQuestion(given, context);
  if (!question.ok) return refused(question.error);
  context.progress.step(`reading ${given.before}`);
  const before = await readOriginal(given.before);
  if (!before.ok) return refused(before.error);
  const after = await readOriginal(given.after);
  if (!after.ok) return refused(after.error);
  const words = await readTextFile(given.forceWords);
  if (!words.ok) return refused(words.error);
  context.progress.step("comparing");
  const files = {
    before: before.value,
    after: after.value,
    revisions: given.revisions === "reject" ? "reject" : "accept",
  } as const;
  return answerWith(
    context,
    question.value({
      comparison: (travaux) => travaux.compareFiles({ ...files, language: given.lang, forceWords: words.value }),
      template: (travaux) => travaux.templateOfFiles(files),
    }),
  );
};
