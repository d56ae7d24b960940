import type { Bundle } from "@travaux/model";
import { renderBundle } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import type { Command } from "../command-end.ts";

/** `export --bundle`: everything of a negotiation in one file; as JSON, what the file says without its originals. */
export const exportBundle: Command<object> = (_given, context) =>
  answerWith<Bundle>(context, {
    archive: "must-exist",
    printers: { terminal: renderBundle },
    ask: (travaux) => travaux.exportBundle({ negotiation: context.flags.negotiation }),
    json: ({ manifest }) => manifest,
  });
