import { renderFindings, renderFindingsCsv } from "@travaux/render";
import type { Command } from "../command-end.ts";
import { askAboutDraft } from "./ask-about-draft.ts";
import type { DraftSubject } from "./ask-about-draft.ts";

/** `check FILE|DRAFT`: findings only. In JSON the report without its paragraphs. */
export const check: Command<DraftSubject> = (given, context) =>
  askAboutDraft(given, context, {
    printers: {
      terminal: ({ report }) => renderFindings(report, context.terminal),
      csv: ({ report }) => renderFindingsCsv(report),
    },
    json: ({ report: { format, title, language, source, findings } }) => ({
      format,
      title,
      language,
      source,
      findings,
    }),
  });
