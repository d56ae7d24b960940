import type { Negotiation } from "@travaux/model";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";
import { confirmation } from "../print/confirmation.ts";

/** `new NEGOTIATION --title T`: a negotiation in the archive; the archive is made when it is not there. */
export const newNegotiation: Command<{ readonly name: string; readonly title: string; readonly zone?: string }> = (
  given,
  context,
) =>
  answerWith<Negotiation>(context, {
    archive: "made-if-missing",
    printers: {
      terminal: ({ name, title, zone }) =>
        confirmation(`Started ${name}, “${title}”, in the time of ${zone}.`, context),
    },
    ask: (travaux) => travaux.newNegotiation(given),
  });
