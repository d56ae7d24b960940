import { renderProvenance, renderProvenanceHtml, renderProvenanceMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";

/** `blame ADDRESS`: which draft brought each word. */
export const blame: Command<{ readonly address: string }> = ({ address }, context) =>
  answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (provenance) => renderProvenance(provenance, context.terminal),
      markdown: renderProvenanceMarkdown,
      html: renderProvenanceHtml,
    },
    ask: (travaux) => travaux.blameParagraph({ negotiation: context.flags.negotiation, address }),
  });
