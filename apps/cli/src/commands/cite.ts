import { existsSync } from "node:fs";
import type { Citations } from "@travaux/model";
import { renderCitations, renderCitationsCsv, renderCitationsHtml, renderCitationsMarkdown } from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command, CommandContext } from "../command-end.ts";
import { readOriginal } from "../files/read-original.ts";
import { archivePath } from "../flags.ts";

interface CiteArguments {
  readonly file: string;
  readonly lang?: string;
  readonly date?: string;
  readonly round?: number;
}

/** `cite FILE`: the citations found in a text; bound when there is an archive, else recognised only. */
export const cite: Command<CiteArguments> = async ({ file, lang, date, round }, context) => {
  context.progress.step(`reading ${file}`);
  const original = await readOriginal(file);
  if (!original.ok) return refused(original.error);
  const { negotiation } = context.flags;
  const request = { file: original.value, language: lang, date, round, negotiation, inArchive: hasArchive(context) };
  return answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (citations: Citations) => renderCitations(citations, context.terminal),
      markdown: renderCitationsMarkdown,
      html: renderCitationsHtml,
      csv: renderCitationsCsv,
    },
    ask: (travaux) => travaux.citeFile(request),
  });
};

/** An archive that is named has to be there; the usual one is asked when it is. */
function hasArchive({ flags, environment }: CommandContext): boolean {
  const isNamed = flags.archive !== undefined || Boolean(environment["TRAVAUX_ARCHIVE"]);
  return isNamed || existsSync(archivePath(flags, environment));
}
