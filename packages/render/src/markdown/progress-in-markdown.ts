import type { Progress } from "@travaux/model";
import { progressTables } from "../view/progress-tables.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./table-in-markdown.ts";

/** How far a negotiation has come as Markdown tables, with the rules of what is counted. */
export function renderProgressMarkdown(progress: Progress): string {
  const { drafts, rounds, rules } = progressTables(progress);
  const table = ({ titles, rows }: typeof drafts): string =>
    markdownTable(
      titles,
      rows.map((row) => row.map(escapeMarkdown)),
    );
  const parts = [
    "# Progress",
    table(drafts),
    ...(rounds.rows.length === 0 ? [] : [table(rounds)]),
    rules.map((rule) => `- ${escapeMarkdown(rule)}`).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}
