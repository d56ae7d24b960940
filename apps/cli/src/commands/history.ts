import { renderLineage, renderLineageHtml, renderLineageMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";
import { lineageWithRedlines } from "../lineage-with-redlines.ts";

/** `history ADDRESS`: one paragraph through all drafts. For people with redlines, in JSON as it is traced. */
export const history: Command<{ readonly address: string }> = ({ address }, context) => {
  const request = { negotiation: context.flags.negotiation, address };
  return answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (lineage) => renderLineage(lineage, context.terminal),
      markdown: renderLineageMarkdown,
      html: renderLineageHtml,
    },
    ask: (travaux) =>
      context.flags.format === "json" ? travaux.traceHistory(request) : lineageWithRedlines(travaux, request),
  });
};
