import type { DecisionList } from "@travaux/model";
import { decisionInWords } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { authorOf } from "../author-of.ts";
import type { Command } from "../command-end.ts";
import { confirmation } from "../print/confirmation.ts";

interface AlignArguments {
  readonly says: "pin" | "forbid";
  readonly addresses: readonly [string, string];
}

/** `align pin|forbid ADDRESS ADDRESS`: whether two paragraphs belong together, as a person sees it. */
export const align: Command<AlignArguments> = ({ says, addresses }, context) =>
  answerWith<DecisionList>(context, {
    archive: "must-exist",
    printers: {
      terminal: ({ decisions }) =>
        decisions
          .map((decision) => {
            const by = `decision ${decision.number}, by ${decision.author}`;
            return confirmation(`${decisionInWords(decision)}: ${by}.`, context);
          })
          .join(""),
    },
    ask: (travaux) =>
      travaux.correctAlignment({
        negotiation: context.flags.negotiation,
        says,
        addresses,
        author: authorOf(context),
      }),
  });
