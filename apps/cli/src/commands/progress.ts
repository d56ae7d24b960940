import { renderProgress, renderProgressCsv, renderProgressHtml, renderProgressMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";

/** `progress [DRAFT]`: what is settled, in brackets and touched, per draft and per round. */
export const progress: Command<{ readonly draft: string | undefined }> = ({ draft }, context) =>
  answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (measured) => renderProgress(measured, context.terminal),
      markdown: renderProgressMarkdown,
      html: renderProgressHtml,
      csv: renderProgressCsv,
    },
    ask: (travaux) => travaux.measureProgress({ negotiation: context.flags.negotiation, draft }),
  });
