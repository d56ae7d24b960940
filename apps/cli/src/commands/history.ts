import type { Lineage } from "@travaux/model";
import { success } from "@travaux/model";
import { renderLineage, renderLineageDocx, renderLineageHtml, renderLineageMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { changeFilterOf } from "../change-filter-of.ts";
import type { WantedChanges } from "../change-filter-of.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";

/** `history ADDRESS`: one paragraph through all drafts. with redlines, statuses and measures. */
export const history: Command<WantedChanges & { readonly address: string }> = async (
  { address, ...wanted },
  context,
) => {
  const filter = changeFilterOf(wanted);
  if (!filter.ok) return refused(filter.error);
  const request = { negotiation: context.flags.negotiation, address };
  return answerWith<Lineage>(context, {
    archive: "must-exist",
    printers: {
      terminal: (lineage) => renderLineage(lineage, context.terminal),
      markdown: renderLineageMarkdown,
      html: renderLineageHtml,
      docx: renderLineageDocx,
    },
    ask: async (travaux) => {
      const lineage = await travaux.traceHistory(request);
      return lineage.ok && filter.value !== null ? success({ ...lineage.value, filter: filter.value }) : lineage;
    },
  });
};
