import {
  renderDraftLines,
  renderDraftReport,
  renderDraftReportAkomaNtoso,
  renderDraftReportDocx,
  renderDraftReportHtml,
  renderDraftReportMarkdown,
} from "@travaux/render";
import type { Command } from "../command-end.ts";
import { askAboutDraft } from "./ask-about-draft.ts";
import type { DraftSubject } from "./ask-about-draft.ts";

/** `show FILE|DRAFT [LABEL]`: what was understood. */
export const show: Command<DraftSubject> = (given, context) =>
  askAboutDraft(given, context, {
    printers: {
      terminal: ({ report }) => renderDraftReport(report, context.terminal),
      markdown: ({ report }) => renderDraftReportMarkdown(report),
      html: ({ report }) => renderDraftReportHtml(report),
      text: ({ report }) => renderDraftLines(report),
      docx: ({ report, look }) => renderDraftReportDocx(report, look.template),
      "akoma-ntoso": ({ report }) => renderDraftReportAkomaNtoso(report),
    },
  });
