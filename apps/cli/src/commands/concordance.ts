import type { ConcordanceEvent } from "@travaux/model";
import {
  renderConcordance,
  renderConcordanceCsv,
  renderConcordanceHtml,
  renderConcordanceMarkdown,
  renderConcordanceXlsx,
} from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { parseDraftRange } from "../draft-range.ts";

/** In which order, and which rows. */
export interface ConcordanceFlags {
  readonly by?: string;
  readonly happened?: readonly ConcordanceEvent[];
  readonly section?: string;
  readonly draft?: string;
}

/** `concordance [DRAFT..DRAFT]`: where each paragraph went, over the whole series or between two drafts. */
export const concordance: Command<ConcordanceFlags & { readonly range?: string | undefined }> = async (
  { range: given, ...flags },
  context,
) => {
  const range = given === undefined ? null : parseDraftRange(given);
  if (range !== null && !range.ok) return refused(range.error);
  return answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (table) => renderConcordance(table, context.terminal),
      markdown: renderConcordanceMarkdown,
      html: renderConcordanceHtml,
      csv: renderConcordanceCsv,
      xlsx: renderConcordanceXlsx,
    },
    ask: (travaux) =>
      travaux.tabulateConcordance({ negotiation: context.flags.negotiation, ...range?.value, ...flags }),
  });
};
