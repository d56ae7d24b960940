import type { Comparison } from "@travaux/model";
import { counted, grouped } from "../text/in-words.ts";
import { summaryInWords } from "../view/change-words.ts";
import { rowsOf, unchangedInWords } from "../view/comparison-rows.ts";
import type { ComparisonRow, PairRow } from "../view/comparison-rows.ts";
import { filterSentenceOf } from "../view/filtered-pair.ts";
import { mastheadsInWords } from "../view/masthead-words.ts";
import type { WhyOptions } from "../view/why.ts";
import type { Passage } from "../view/passage.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { redlineInMarkdown } from "./redline-in-markdown.ts";

/** A comparison as Markdown: a heading with both names, a summary, then what changed (everything, with `all`). */
export function renderComparisonMarkdown(
  comparison: Comparison,
  options: { readonly all: boolean } & WhyOptions,
): string {
  const names = `${escapeMarkdown(comparison.before.name)} → ${escapeMarkdown(comparison.after.name)}`;
  const sizes = `${counted(comparison.before.paragraphs.length, "paragraph")}, then ${grouped(comparison.after.paragraphs.length)}`;
  const filter = filterSentenceOf(comparison);
  const summary = `${sizes}: ${summaryInWords(comparison.summary)}`;
  const mastheads = mastheadsInWords(comparison.before.masthead, comparison.after.masthead).map(
    ({ name, words }) => `*${name}: ${escapeMarkdown(words)}*`,
  );
  const head = [`# ${names}`, summary, ...mastheads, ...(filter === null ? [] : [filter])];
  const rows = rowsOf(comparison, options.all, options.drafts).map((row) => printRow(row, options.why === true));
  return `${[...head, ...rows].join("\n\n")}\n`;
}

function printRow(row: ComparisonRow, withWhy: boolean): string {
  switch (row.kind) {
    case "heading":
      return `## ${row.label === "" ? "" : `${escapeMarkdown(row.label)} `}${escapeMarkdown(row.text)}`;
    case "unchanged":
      return `*⋯ ${unchangedInWords(row)}*`;
    case "moved-away":
      return `*↕ ${escapeMarkdown(row.sentence)}*`;
    case "pair":
      return printPair(row, withWhy);
  }
}

function printPair(row: PairRow, withWhy: boolean): string {
  const remarks = row.remarks.length === 0 ? [] : [`*${row.remarks.map(escapeMarkdown).join(" · ")}*`];
  const doubt = row.doubt === null ? [] : [`*${escapeMarkdown(row.doubt)}*`];
  const why = withWhy && row.reasons.length > 0 ? [printWhy(row)] : [];
  return [...row.passages.map(printPassage), ...remarks, ...doubt, ...why].join("\n\n");
}

function printWhy({ reasons, commands }: PairRow): string {
  const words = { "+": "for", "−": "against" } as const;
  return [
    ...reasons.map(({ sign, text }) => `- ${words[sign]}: ${escapeMarkdown(text)}`),
    ...commands.map((command) => `- \`${command}\``),
  ].join("\n");
}

function printPassage(passage: Passage): string {
  const label = escapeMarkdown(labelOf(passage));
  return `${label === "" ? "" : `**${label}** `}${redlineInMarkdown(passage.runs)}`;
}

function labelOf(passage: Passage): string {
  if (passage.isDropped) return passage.before;
  if (passage.before === "" || passage.before === passage.after) return passage.after;
  return `${passage.after} (was ${passage.before})`.trim();
}
