import type { DraftReport, SourceFormat } from "@travaux/model";
import { countBrackets, kindNames, legendInWords } from "@travaux/model";
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

const KINDS = ["title", "heading", "preamble", "paragraph", "item", "note", "table-row"] as const;

/** "1 title, 4 headings, 52 paragraphs and 31 items; 12 open brackets; 3 tracked changes." */
export function contentsInWords(report: DraftReport): string {
  const kinds = KINDS.flatMap((kind) => {
    const count = report.paragraphs.filter((paragraph) => paragraph.kind === kind).length;
    return count === 0 ? [] : [counted(count, kindNames[kind])];
  });
  // Words are not told here.
  const brackets = countBrackets(report.paragraphs, () => 0);
  const revisions = report.paragraphs.reduce((sum, paragraph) => sum + paragraph.revisions.length, 0);
  const parts = [
    kinds.length === 0 ? "No paragraphs" : listed(kinds),
    brackets.outermost === 0 ? "" : counted(brackets.outermost, "open bracket"),
    revisions === 0 ? "" : counted(revisions, "tracked change"),
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
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

/** What people said of the draft: "Mended by Ana and Ben: 3 mends.", "Marks: highlight yellow means proposed.". */
export function personsInWords(report: DraftReport): readonly string[] {
  const mends = report.mends ?? [];
  const authors = [...new Set(mends.map(({ author }) => author))];
  const legend = (report.legend ?? []).map(legendInWords);
  return [
    ...(mends.length === 0 ? [] : [`Mended by ${listed(authors)}: ${counted(mends.length, "mend")}.`]),
    ...(legend.length === 0 ? [] : [`Marks: ${legend.join("; ")}.`]),
  ];
}
