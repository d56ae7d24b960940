import { renderSynopsisDocx, renderSynopsisHtml } from "@travaux/render";
import type { Synopsis, SynopsisBasis } from "@travaux/model";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";

interface SynopsisArguments {
  readonly drafts: readonly string[];
  readonly against: SynopsisBasis;
}

/** More rows than any series has: a file is written whole. */
const ALL_ROWS = 1_000_000;

/** `synopsis DRAFT DRAFT …`: drafts in columns with their whole texts, for paper and for Word. */
export const synopsis: Command<SynopsisArguments> = async ({ drafts: [base, ...others], against }, context) => {
  const { negotiation, format } = context.flags;
  if (base === undefined || others.length === 0) {
    const sentence =
      "A synopsis is of two drafts or more, in the order of its columns: travaux synopsis rev-1 rev-2 rev-3.";
    return refused({ kind: "usage", sentence });
  }
  if (format === "terminal") {
    const sentence = "Columns of whole texts want wide pages: name a file with -o synopsis.docx or -o synopsis.html.";
    return refused({ kind: "usage", sentence });
  }
  const request = { negotiation, drafts: [base, ...others] as const, against, from: 0, limit: ALL_ROWS };
  return answerWith<Synopsis>(context, {
    archive: "must-exist",
    printers: { docx: renderSynopsisDocx, html: renderSynopsisHtml },
    ask: (travaux) => travaux.layOutSynopsis(request),
  });
};
