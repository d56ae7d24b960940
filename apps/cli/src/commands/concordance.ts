import type { Outcome, Travaux } from "@travaux/application";
import type { Concordance, ConcordanceEvent, DraftId, Paragraph } from "@travaux/model";
import { success } from "@travaux/model";
import {
  renderConcordance,
  renderConcordanceCsv,
  renderConcordanceHtml,
  renderConcordanceMarkdown,
  renderConcordanceXlsx,
  renderConcordanceDocx,
} from "@travaux/render";
import type { DraftTexts } from "@travaux/render";
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

/** A concordance, with the texts of its drafts where they are to be printed. */
interface Tabulated {
  readonly table: Concordance;
  readonly texts: DraftTexts;
}

/**
 * `concordance [DRAFT..DRAFT]`: where each paragraph went, over the whole series or between two drafts. As a Word file
 * it has the texts of the paragraphs beside their numbers.
 */
export const concordance: Command<ConcordanceFlags & { readonly range?: string | undefined }> = async (
  { range: given, ...flags },
  context,
) => {
  const range = given === undefined ? null : parseDraftRange(given);
  if (range !== null && !range.ok) return refused(range.error);
  const { negotiation, format } = context.flags;
  return answerWith<Tabulated>(context, {
    archive: "must-exist",
    json: ({ table }) => table,
    printers: {
      terminal: ({ table }) => renderConcordance(table, context.terminal),
      markdown: ({ table }) => renderConcordanceMarkdown(table),
      html: ({ table }) => renderConcordanceHtml(table),
      csv: ({ table }) => renderConcordanceCsv(table),
      xlsx: ({ table }) => renderConcordanceXlsx(table),
      docx: ({ table, texts }) => renderConcordanceDocx(table, texts),
    },
    ask: async (travaux) => {
      const table = await travaux.tabulateConcordance({ negotiation, ...range?.value, ...flags });
      if (!table.ok) return table;
      const texts = format === "docx" ? await textsOf(table.value, travaux, negotiation) : success(new Map());
      return texts.ok ? success({ table: table.value, texts: texts.value }) : texts;
    },
  });
};

async function textsOf(
  { drafts }: Concordance,
  travaux: Travaux,
  negotiation: string | undefined,
): Promise<Outcome<DraftTexts>> {
  const texts = new Map<DraftId, readonly Paragraph[]>();
  for (const { id } of drafts) {
    const report = await travaux.showDraft({ negotiation, draft: id });
    if (!report.ok) return report;
    texts.set(id, report.value.paragraphs);
  }
  return success(texts);
}
