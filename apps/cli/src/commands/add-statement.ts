import type { Statement } from "@travaux/model";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { readOriginal } from "../files/read-original.ts";
import { confirmation } from "../print/confirmation.ts";

interface StatementArguments {
  readonly file: string;
  readonly date?: string;
  readonly speaker?: string;
  readonly onBehalfOf?: string;
  readonly meeting?: string;
  readonly round?: number;
  readonly title?: string;
  readonly lang?: string;
}

/** `add statement FILE`: reads a statement and keeps it. */
export const addStatement: Command<StatementArguments> = async (given, context) => {
  const file = await readOriginal(given.file);
  if (!file.ok) return refused(file.error);
  context.progress.step(`reading ${given.file}`);
  const { date, speaker, onBehalfOf, meeting, round, title, lang } = given;
  const particulars = { date, speaker, onBehalfOf, meeting, round, title, language: lang };
  return answerWith<Statement>(context, {
    archive: "must-exist",
    printers: { terminal: (statement) => confirmation(sentenceOn(statement), context) },
    ask: (travaux) =>
      travaux.addStatement({ negotiation: context.flags.negotiation, file: file.value, ...particulars }),
  });
};

function sentenceOn(statement: Statement): string {
  const speaker = statement.speaker === null ? "" : ` by ${statement.speaker}`;
  const date = statement.date === null ? "" : `, ${statement.date.on}`;
  return `Kept the statement “${statement.title}”${speaker}${date} as ${statement.id}.`;
}
