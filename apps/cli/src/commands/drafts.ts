import type { SaidOfDraft } from "@travaux/application";
import type { DecisionList } from "@travaux/model";
import { renderDraftList, renderDraftListCsv, renderDraftListHtml, renderDraftListMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { authorOf } from "../author-of.ts";
import type { Command } from "../command-end.ts";
import { keptDecisions } from "../print/kept-decisions.ts";

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

/** `drafts correct ID`: what a person says of its date, symbol and rounds. */
export const correctDraft: Command<{ readonly draft: string; readonly says: SaidOfDraft }> = (
  { draft, says },
  context,
) =>
  answerWith<DecisionList>(context, {
    archive: "must-exist",
    printers: { terminal: (list) => keptDecisions(list, context) },
    ask: (travaux) =>
      travaux.correctDraft({ negotiation: context.flags.negotiation, draft, says, author: authorOf(context) }),
  });
