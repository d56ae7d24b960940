import type { DecisionList } from "@travaux/model";
import { decisionInWords, renderDecisions, renderDecisionsCsv } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { authorOf } from "../author-of.ts";
import type { Command } from "../command-end.ts";
import { confirmation } from "../print/confirmation.ts";

/** `decisions`: what people decided, all of it. */
export const decisions: Command<object> = (_given, context) =>
  answerWith<DecisionList>(context, {
    archive: "must-exist",
    printers: { terminal: (list) => renderDecisions(list, context.terminal), csv: renderDecisionsCsv },
    ask: (travaux) => travaux.listDecisions({ negotiation: context.flags.negotiation }),
  });

/** `decisions revoke ID`: takes one back. */
export const revokeDecision: Command<{ readonly decision: string }> = ({ decision }, context) =>
  answerWith<DecisionList>(context, {
    archive: "must-exist",
    printers: {
      terminal: (list) =>
        list.decisions.map((each) => confirmation(`Revoked: ${decisionInWords(each)}.`, context)).join(""),
    },
    ask: (travaux) =>
      travaux.revokeDecision({ negotiation: context.flags.negotiation, decision, author: authorOf(context) }),
  });
