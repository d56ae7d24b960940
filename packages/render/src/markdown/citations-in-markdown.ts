import type { Citations, Cited, StatementList } from "@travaux/model";
import { citationTable, citedTable, statementTable } from "../view/citation-table.ts";
import type { WordTable } from "../view/citation-table.ts";
import { fatesInWords, headInWords, messagesOf } from "../view/citation-words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./table-in-markdown.ts";

/** A statement's citations, and what it asks for, as Markdown. */
export function renderCitationsMarkdown(citations: Citations): string {
  const wordings = citations.wordings.map(
    (wording) => `- ${escapeMarkdown(wording.text)}: ${escapeMarkdown(fatesInWords(wording).join(" "))}`,
  );
  return printed(citations.statement.title, [
    escapeMarkdown(headInWords(citations.statement)),
    ...messagesOf(citations.findings).map(escapeMarkdown),
    tableOf(citationTable(citations)),
    wordings.join("\n"),
  ]);
}

/** Where a paragraph is cited, as Markdown. */
export function renderCitedMarkdown(cited: Cited): string {
  return printed(cited.address, [tableOf(citedTable(cited))]);
}

/** The statements of a negotiation, as Markdown. */
export function renderStatementsMarkdown(list: StatementList): string {
  return printed(list.negotiation.title, [tableOf(statementTable(list))]);
}

function tableOf({ titles, rows }: WordTable): string {
  return markdownTable(
    titles,
    rows.map((cells) => cells.map((cell) => escapeMarkdown(cell))),
  );
}

function printed(title: string, parts: readonly string[]): string {
  return `${[`# ${escapeMarkdown(title)}`, ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}
