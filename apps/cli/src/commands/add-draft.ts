import type { AddedDraft } from "@travaux/application";
import type { DraftKind } from "@travaux/model";
import { answerWith } from "../answer-with.ts";
import { authorOf } from "../author-of.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { readMendsFile } from "../files/read-mends-file.ts";
import { readOriginal } from "../files/read-original.ts";
import { confirmation } from "../print/confirmation.ts";

interface DraftArguments {
  readonly file: string;
  readonly label: string;
  readonly date?: string;
  readonly round?: readonly number[];
  readonly lang?: string;
  readonly basedOn?: readonly string[];
  readonly kind?: DraftKind;
  readonly symbol?: string;
  readonly issue?: number;
  readonly text?: string;
  readonly mends?: string;
}

/** `add draft FILE --label L`: reads a draft, aligns it with the series and keeps it. */
export const addDraft: Command<DraftArguments> = async (given, context) => {
  const file = await readOriginal(given.file);
  if (!file.ok) return refused(file.error);
  const said = await readMendsFile(given.mends);
  if (!said.ok) return refused(said.error);
  context.progress.step(`reading ${given.file}`);
  const { label, date, round, lang, basedOn, kind, symbol, issue, text } = given;
  const identity = { label, date, rounds: round, language: lang, basedOn, kind, symbol, issue, text };
  const mended = { ...said.value, author: authorOf(context) };
  return answerWith<AddedDraft>(context, {
    archive: "must-exist",
    printers: { terminal: (added) => confirmation(sentenceOn(added), context) },
    ask: (travaux) =>
      travaux.addDraft({ negotiation: context.flags.negotiation, file: file.value, ...identity, ...mended }),
  });
};

function sentenceOn({ draft, outcome }: AddedDraft): string {
  const { paragraphs, words, findings } = draft.measures;
  const measures = `${paragraphs} paragraphs, ${words} words, ${findings} ${findings === 1 ? "finding" : "findings"}`;
  if (outcome === "already-there")
    return `${draft.label} (${draft.id}) is there already with the same content; nothing was changed.`;
  return `Kept ${draft.label} as ${draft.id}: ${measures}.`;
}
