import type { DraftReport, Paragraph } from "@travaux/model";
import type { StyledRun } from "../text/styled-run.ts";
import { contentsInWords, findingsInWords, formatWords } from "../view/draft-words.ts";
import { placeFindings } from "../view/finding-places.ts";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import { runsOfParagraph } from "../view/paragraph-runs.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** What was understood of a draft as Markdown: headings, paragraphs with their addresses, and the findings. */
export function renderDraftReportMarkdown(report: DraftReport): string {
  const names = nameParagraphs(report.paragraphs, report.addresses);
  const title = report.title === "" ? report.source.name : report.title;
  const summary = `${contentsInWords(report)} Findings: ${findingsInWords(report)}.`;
  const head = [
    `# ${escapeMarkdown(title)}`,
    `${escapeMarkdown(report.source.name)}, ${formatWords[report.source.format]}. ${summary}`,
  ];
  const paragraphs = report.paragraphs.map((paragraph) => printParagraph(paragraph, names));
  return `${[...head, ...paragraphs, ...printFindings(report)].join("\n\n")}\n`;
}

function printParagraph(paragraph: Paragraph, names: ParagraphNames): string {
  const text = runsOfParagraph(paragraph, names).map(printRun).join("");
  const label = escapeMarkdown(names.label(paragraph.id));
  if (paragraph.kind === "title") return `## ${text}`;
  if (paragraph.kind === "heading") {
    return `${"#".repeat(Math.min(paragraph.level + 1, 6))} ${label === "" ? "" : `${label} `}${text}`;
  }
  return label === "" ? text : `**${label}** ${text}`;
}

function printRun(run: StyledRun): string {
  const text = escapeMarkdown(run.text);
  if (run.style === "inserted" || run.style === "moved-here") return `<ins>${text}</ins>`;
  return run.style === "deleted" || run.style === "moved-away" ? `<del>${text}</del>` : text;
}

function printFindings(report: DraftReport): readonly string[] {
  if (report.findings.length === 0) return [];
  const items = placeFindings(report).map(({ finding, place, quotation }) => {
    const kind = finding.severity === "warning" ? "Warning" : "Remark";
    const where = place === null ? "" : ` at ${escapeMarkdown(place)}`;
    return `- ${kind}${where}: ${escapeMarkdown(finding.message)}${quotation === null ? "" : ` — “${escapeMarkdown(quotation)}”`}`;
  });
  return ["## Findings", items.join("\n")];
}
