import type { DraftReport, Paragraph } from "@travaux/model";
import type { StyledRun } from "../text/styled-run.ts";
import { contentsInWords, findingsInWords, formatWords, personsInWords } from "../view/draft-words.ts";
import { findingsByParagraph } from "../view/finding-places.ts";
import type { PlacedFinding } from "../view/finding-places.ts";
import { mastheadInWords } from "../view/masthead-words.ts";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import { runsOfParagraph } from "../view/paragraph-runs.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** What was understood of a draft as Markdown: headings, nested paragraphs with their addresses, findings under them. */
export function renderDraftReportMarkdown(report: DraftReport): string {
  const names = nameParagraphs(report.paragraphs, report.addresses);
  const title = report.title === "" ? report.source.name : report.title;
  const summary = `${contentsInWords(report)} Findings: ${findingsInWords(report)}.`;
  const placed = findingsByParagraph(report);
  const head = [
    `# ${escapeMarkdown(title)}`,
    `${escapeMarkdown(report.source.name)}, ${formatWords[report.source.format]}. ${summary}`,
    ...(report.masthead === undefined ? [] : [`*Masthead: ${escapeMarkdown(mastheadInWords(report.masthead))}*`]),
    ...personsInWords(report).map(escapeMarkdown),
    ...printFindings(placed.whole),
  ];
  const paragraphs = report.paragraphs.flatMap((paragraph) => [
    printParagraph(paragraph, names),
    ...printFindings(placed.of(paragraph.id)),
  ]);
  return `${[...head, ...paragraphs].join("\n\n")}\n`;
}

function printParagraph(paragraph: Paragraph, names: ParagraphNames): string {
  const text = runsOfParagraph(paragraph, names).map(printRun).join("");
  const label = escapeMarkdown(names.label(paragraph.id));
  if (paragraph.kind === "title") return `## ${text}`;
  if (paragraph.kind === "heading") {
    return `${"#".repeat(Math.min(paragraph.level + 1, 6))} ${label === "" ? "" : `${label} `}${text}`;
  }
  const sign = paragraph.kind === "item" && label === "" ? "• " : "";
  return `${indentOf(paragraph)}${label === "" ? `${sign}${text}` : `**${label}** ${text}`}`;
}

/** An em space for each level: four plain spaces would make a block of code. */
function indentOf({ level }: Paragraph): string {
  return "\u2003".repeat(Math.min(Math.max(level - 1, 0), DEEPEST_INDENT));
}

const DEEPEST_INDENT = 8;

function printRun(run: StyledRun): string {
  const text = escapeMarkdown(run.text);
  if (run.style === "inserted" || run.style === "moved-here") return `<ins>${text}</ins>`;
  return run.style === "deleted" || run.style === "moved-away" ? `<del>${text}</del>` : text;
}

/** Each a quotation block: what is not of the draft is set apart from it. */
function printFindings(findings: readonly PlacedFinding[]): readonly string[] {
  return findings.map(({ finding, quotation }) => {
    const kind = finding.severity === "warning" ? "Warning" : "Remark";
    return `> **${kind}:** ${escapeMarkdown(finding.message)}${quotation === null ? "" : ` — “${escapeMarkdown(quotation)}”`}`;
  });
}
