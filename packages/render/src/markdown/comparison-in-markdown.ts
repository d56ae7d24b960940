import type { Comparison } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { summaryInWords } from "../view/change-words.ts";
import { rowsOf } from "../view/comparison-rows.ts";
import type { ComparisonRow, PairRow } from "../view/comparison-rows.ts";
import type { Passage } from "../view/passage.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { redlineInMarkdown } from "./redline-in-markdown.ts";

/** A comparison as Markdown: a heading with both names, a summary, then what changed (everything, with `all`). */
export function renderComparisonMarkdown(comparison: Comparison, options: { readonly all: boolean }): string {
  const names = `${escapeMarkdown(comparison.before.name)} → ${escapeMarkdown(comparison.after.name)}`;
  const sizes = `${counted(comparison.before.paragraphs.length, "paragraph")}, then ${comparison.after.paragraphs.length}`;
  const head = [`# ${names}`, `${sizes}: ${summaryInWords(comparison.summary)}`];
  return `${[...head, ...rowsOf(comparison, options.all).map(printRow)].join("\n\n")}\n`;
}

function printRow(row: ComparisonRow): string {
  switch (row.kind) {
    case "heading":
      return `## ${row.label === "" ? "" : `${escapeMarkdown(row.label)} `}${escapeMarkdown(row.text)}`;
    case "unchanged": {
      const renumbered = row.renumbered > 0 ? `, ${row.renumbered} renumbered` : "";
      return `*⋯ ${counted(row.pairs, "paragraph")} unchanged${renumbered}*`;
    }
    case "moved-away":
      return `*↕ ${escapeMarkdown(row.sentence)}*`;
    case "pair":
      return printPair(row);
  }
}

function printPair(row: PairRow): string {
  const remarks = row.remarks.length === 0 ? [] : [`*${row.remarks.map(escapeMarkdown).join(" · ")}*`];
  const doubt = row.doubt === null ? [] : [`*${escapeMarkdown(row.doubt)}*`];
  return [...row.passages.map(printPassage), ...remarks, ...doubt].join("\n\n");
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
