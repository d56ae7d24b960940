import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { parseDraftRange } from "../draft-range.ts";
import { comparisonPrinters, differs } from "./compare.ts";

/** `diff DRAFT..DRAFT [LABEL]`: between drafts of the archive. */
export const diff: Command<{ readonly range: string; readonly label?: string | undefined }> = async (
  given,
  context,
) => {
  const range = parseDraftRange(given.range);
  if (!range.ok) return refused(range.error);
  context.progress.step("comparing");
  const { negotiation } = context.flags;
  return answerWith(context, {
    archive: "must-exist",
    printers: comparisonPrinters(context.terminal),
    ask: (travaux) => travaux.diffDrafts({ negotiation, ...range.value, label: given.label }),
    differs,
  });
};
