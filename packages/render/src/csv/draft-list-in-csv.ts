import type { DraftList } from "@travaux/model";
import { printCsv } from "./print-csv.ts";

const titles = [
  "draft",
  "id",
  "date",
  "language",
  "kind",
  "rounds",
  "based on",
  "file",
  "paragraphs",
  "numbered",
  "words",
  "open brackets",
  "all brackets",
  "bracketed words",
  "findings",
  "share changed",
];

/** The drafts of a negotiation as a table; numbers are plain, shares lie between 0 and 1. */
export function renderDraftListCsv(list: DraftList): string {
  const rows = list.drafts.map((draft) => [
    draft.label,
    draft.id,
    draft.date ?? "",
    draft.language,
    draft.kind,
    draft.rounds.join("; "),
    draft.basedOn.join("; "),
    draft.source.name,
    String(draft.measures.paragraphs),
    String(draft.measures.numbered),
    String(draft.measures.words),
    String(draft.measures.brackets),
    String(draft.measures.allBrackets),
    String(draft.measures.bracketedWords),
    String(draft.measures.findings),
    draft.changes.map((change) => change.shareChanged.toFixed(3)).join("; "),
  ]);
  return printCsv(titles, rows);
}
