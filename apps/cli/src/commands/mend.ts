import type { AddressedMend } from "@travaux/application";
import type { DraftReport, ParagraphKind } from "@travaux/model";
import { renderFindings } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { authorOf } from "../author-of.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { confirmation } from "../print/confirmation.ts";

interface MendArguments {
  readonly address: string;
  readonly join?: boolean;
  readonly partBefore?: string;
  /** False with `--no-label`. */
  readonly label?: string | false;
  readonly level?: number;
  readonly kind?: ParagraphKind;
}

/** `mend ADDRESS`: corrects what was understood of one paragraph of a kept draft. */
export const mend: Command<MendArguments> = async (given, context) => {
  const wanted = mendsIn(given);
  const [only] = wanted;
  if (only === undefined || wanted.length > 1) {
    const sentence =
      "Say one thing to mend: --join, --part-before WORDS, --label LABEL, --no-label, --level N or --kind KIND.";
    return refused({ kind: "usage", sentence });
  }
  const at = given.address.lastIndexOf("@");
  const [address, draft] = at < 0 ? [given.address] : [given.address.slice(0, at), given.address.slice(at + 1)];
  const { negotiation } = context.flags;
  return answerWith<DraftReport>(context, {
    archive: "must-exist",
    printers: {
      terminal: (report) =>
        confirmation(`Mended ${given.address}; it was read again from the original.`, context) +
        (report.findings.length === 0 || context.flags.quiet === true ? "" : renderFindings(report, context.terminal)),
    },
    ask: (travaux) =>
      travaux.mendDraft({ negotiation, draft, mends: [{ address, mend: only }], author: authorOf(context) }),
  });
};

function mendsIn({ join, partBefore, label, level, kind }: MendArguments): readonly AddressedMend["mend"][] {
  return [
    ...(join === true ? [{ kind: "join" } as const] : []),
    ...(partBefore === undefined ? [] : [{ kind: "part-before", words: partBefore } as const]),
    ...(label === undefined ? [] : [{ kind: "label", label: label === false ? null : label } as const]),
    ...(level === undefined ? [] : [{ kind: "level", level } as const]),
    ...(kind === undefined ? [] : [{ kind: "kind", as: kind } as const]),
  ];
}
