import { renderLineage, renderLineageHtml, renderLineageMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";

/** `history ADDRESS`: one paragraph through all drafts. */
export const history: Command<{ readonly address: string }> = ({ address }, context) =>
  answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (lineage) => renderLineage(lineage, context.terminal),
      markdown: renderLineageMarkdown,
      html: renderLineageHtml,
    },
    ask: (travaux) => travaux.traceHistory({ negotiation: context.flags.negotiation, address }),
  });
