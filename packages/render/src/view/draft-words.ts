import type { Bracket, DraftReport, ParagraphKind, SourceFormat } from "@travaux/model";
import { counted, listed } from "../text/in-words.ts";

/** What each format of an original is called. */
export const formatWords = {
  text: "plain text",
  markdown: "Markdown",
  html: "HTML",
  docx: "Word",
  pdf: "PDF",
  "akoma-ntoso": "Akoma Ntoso",
} as const satisfies Record<SourceFormat, string>;

const kindNouns = {
  title: ["title", "titles"],
  heading: ["heading", "headings"],
  preamble: ["preambular paragraph", "preambular paragraphs"],
  paragraph: ["paragraph", "paragraphs"],
  item: ["item", "items"],
  note: ["note", "notes"],
  "table-row": ["table row", "table rows"],
} as const satisfies Record<ParagraphKind, readonly [string, string]>;

const KINDS = ["title", "heading", "preamble", "paragraph", "item", "note", "table-row"] as const;

/** "1 title, 4 headings, 52 paragraphs and 31 items; 12 open brackets; 3 tracked changes." */
export function contentsInWords(report: DraftReport): string {
  const kinds = KINDS.flatMap((kind) => {
    const count = report.paragraphs.filter((paragraph) => paragraph.kind === kind).length;
    const [singular, plural] = kindNouns[kind];
    return count === 0 ? [] : [counted(count, singular, plural)];
  });
  const brackets = new Set(
    report.paragraphs.flatMap((paragraph) => paragraph.brackets.filter(isOpen).map(({ id }) => id)),
  );
  const revisions = report.paragraphs.reduce((sum, paragraph) => sum + paragraph.revisions.length, 0);
  const parts = [
    kinds.length === 0 ? "No paragraphs" : listed(kinds),
    brackets.size === 0 ? "" : counted(brackets.size, "open bracket"),
    revisions === 0 ? "" : counted(revisions, "tracked change"),
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

function isOpen(bracket: Bracket): boolean {
  return bracket.kind === "open";
}

/** "3 warnings and 1 remark", "nothing odd". */
export function findingsInWords(report: DraftReport): string {
  const warnings = report.findings.filter(({ severity }) => severity === "warning").length;
  const remarks = report.findings.length - warnings;
  const parts = [
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(remarks > 0 ? [counted(remarks, "remark")] : []),
  ];
  return parts.length === 0 ? "nothing odd" : listed(parts);
}
