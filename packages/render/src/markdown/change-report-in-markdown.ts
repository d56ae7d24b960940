import type { ChangeReport } from "@travaux/model";
import { changeReportWords } from "../view/change-report-words.ts";
import type { EntryInWords } from "../view/change-report-words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./table-in-markdown.ts";

/** A change report in Markdown: the figures with their rules, then section by section what became of each paragraph. */
export function renderChangeReportMarkdown(report: ChangeReport): string {
  const { title, mastheads, figures, sections } = changeReportWords(report);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...mastheads.map(({ name, words }) => `*${name}: ${escapeMarkdown(words)}*`),
    markdownTable(
      ["", "", "What is counted"],
      figures.map(({ name, count, rule }) => [name, count, rule].map(escapeMarkdown)),
    ),
    ...(sections.length === 0 ? ["Nothing changed."] : []),
    ...sections.flatMap((section) => [
      `## ${escapeMarkdown(section.title)}`,
      section.entries.map(entryInMarkdown).join("\n"),
      escapeMarkdown(section.rest),
    ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function entryInMarkdown({ cited, what, places }: EntryInWords): string {
  const lines = places.map((place) => `  - ${escapeMarkdown(place)}`);
  return [`- **${escapeMarkdown(cited)}** ${escapeMarkdown(what)}`, ...lines].join("\n");
}
