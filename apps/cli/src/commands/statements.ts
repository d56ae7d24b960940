import type { SaidOfStatement } from "@travaux/application";
import type { DecisionList } from "@travaux/model";
import {
  renderCitations,
  renderCitationsCsv,
  renderCitationsHtml,
  renderCitationsMarkdown,
  renderStatements,
  renderStatementsCsv,
  renderStatementsHtml,
  renderStatementsMarkdown,
} from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { authorOf } from "../author-of.ts";
import type { Command } from "../command-end.ts";
import { keptDecisions } from "../print/kept-decisions.ts";

/** `statements`: all of them; `statements ID`: one with its citations. */
export const statements: Command<{ readonly statement: string | undefined }> = ({ statement }, context) => {
  const { negotiation } = context.flags;
  if (statement === undefined) {
    return answerWith(context, {
      archive: "must-exist",
      printers: {
        terminal: (list) => renderStatements(list, context.terminal),
        markdown: renderStatementsMarkdown,
        html: renderStatementsHtml,
        csv: renderStatementsCsv,
      },
      ask: (travaux) => travaux.listStatements({ negotiation }),
    });
  }
  return answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (citations) => renderCitations(citations, context.terminal),
      markdown: renderCitationsMarkdown,
      html: renderCitationsHtml,
      csv: renderCitationsCsv,
    },
    ask: (travaux) => travaux.showStatement({ negotiation, statement }),
  });
};

/** `statements correct ID`: what a person says of speaker, date and so on. */
export const correctStatement: Command<{ readonly statement: string; readonly says: SaidOfStatement }> = (
  { statement, says },
  context,
) =>
  answerWith<DecisionList>(context, {
    archive: "must-exist",
    printers: { terminal: (list) => keptDecisions(list, context) },
    ask: (travaux) =>
      travaux.correctStatement({
        negotiation: context.flags.negotiation,
        statement,
        says,
        author: authorOf(context),
      }),
  });
