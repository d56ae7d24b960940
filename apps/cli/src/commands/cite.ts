import type { Citations } from "@travaux/model";
import { renderCitations } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { readOriginal } from "../files/read-original.ts";

/** `cite FILE`: the citations found in a text. No archive: they are recognised, not bound. */
export const cite: Command<{ readonly file: string; readonly lang?: string }> = async ({ file, lang }, context) => {
  context.progress.step(`reading ${file}`);
  const original = await readOriginal(file);
  if (!original.ok) return refused(original.error);
  return answerWith(context, {
    archive: "must-exist",
    printers: { terminal: (citations: Citations) => renderCitations(citations, context.terminal) },
    ask: (travaux) => travaux.citeFile({ file: original.value, language: lang }),
  });
};
