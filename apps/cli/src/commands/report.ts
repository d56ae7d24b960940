import {
  renderChangeReport,
  renderChangeReportDocx,
  renderChangeReportHtml,
  renderChangeReportMarkdown,
} from "@travaux/render";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { parseDraftRange } from "../draft-range.ts";
import { readTextFile } from "../files/read-text-file.ts";

interface ReportArguments {
  readonly range: string;
  readonly label?: string | undefined;
  /** The path of a file of words of legal force. */
  readonly forceWords?: string;
}

/** `report DRAFT..DRAFT [LABEL]`: the main changes, section by section, with figures and their rules. */
export const report: Command<ReportArguments> = async ({ range: given, label, forceWords }, context) => {
  const range = parseDraftRange(given);
  if (!range.ok) return refused(range.error);
  const words = await readTextFile(forceWords);
  if (!words.ok) return refused(words.error);
  const request = { negotiation: context.flags.negotiation, ...range.value, label, forceWords: words.value };
  return answerWith(context, {
    archive: "must-exist",
    printers: {
      terminal: (answer) => renderChangeReport(answer, context.terminal),
      markdown: renderChangeReportMarkdown,
      html: renderChangeReportHtml,
      docx: renderChangeReportDocx,
    },
    ask: (travaux) => travaux.reportChanges(request),
  });
};
