import type { Round } from "@travaux/model";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";
import { confirmation } from "../print/confirmation.ts";

interface RoundArguments {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly number?: number;
}

/** `round add LABEL --from DAY --to DAY`: a round in the calendar. */
export const addRound: Command<RoundArguments> = (given, context) =>
  answerWith<Round>(context, {
    archive: "must-exist",
    printers: {
      terminal: ({ number, label, from, to }) =>
        confirmation(`Round ${number}, “${label}”, ${from} to ${to}.`, context),
    },
    ask: (travaux) => travaux.addRound({ negotiation: context.flags.negotiation, ...given }),
  });
