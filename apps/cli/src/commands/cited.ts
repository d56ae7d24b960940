import { renderCited, renderCitedCsv, renderCitedHtml, renderCitedMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";

/** `cited ADDRESS`: the statements that cite a paragraph, in any draft. */
export const cited: Command<{ readonly address: string }> = ({ address }, context) =>
  answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (answer) => renderCited(answer, context.terminal),
      markdown: renderCitedMarkdown,
      html: renderCitedHtml,
      csv: renderCitedCsv,
    },
    ask: (travaux) => travaux.citedParagraph({ negotiation: context.flags.negotiation, address }),
  });
