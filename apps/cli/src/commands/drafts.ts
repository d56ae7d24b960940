import { renderDraftList, renderDraftListCsv, renderDraftListHtml, renderDraftListMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";

/** `drafts`: the rounds and drafts of a negotiation. */
export const drafts: Command<object> = (_given, context) =>
  answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (list) => renderDraftList(list, context.terminal),
      markdown: renderDraftListMarkdown,
      html: renderDraftListHtml,
      csv: renderDraftListCsv,
    },
    ask: (travaux) => travaux.listDrafts({ negotiation: context.flags.negotiation }),
  });
