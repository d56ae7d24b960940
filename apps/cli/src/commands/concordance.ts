import {
  renderConcordance,
  renderConcordanceCsv,
  renderConcordanceHtml,
  renderConcordanceMarkdown,
} from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { parseDraftRange } from "../draft-range.ts";

/** `concordance [DRAFT..DRAFT]`: where each paragraph went, over the whole series or between two drafts. */
export const concordance: Command<{ readonly range?: string | undefined }> = async (given, context) => {
  const range = given.range === undefined ? null : parseDraftRange(given.range);
  if (range !== null && !range.ok) return refused(range.error);
  return answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (table) => renderConcordance(table, context.terminal),
      markdown: renderConcordanceMarkdown,
      html: renderConcordanceHtml,
      csv: renderConcordanceCsv,
    },
    ask: (travaux) => travaux.tabulateConcordance({ negotiation: context.flags.negotiation, ...range?.value }),
  });
};
