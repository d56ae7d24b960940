import type { Citations, Cited, StatementList } from "@travaux/model";
import { citationTable, citedTable, statementTable } from "../view/citation-table.ts";
import { printCsv } from "./print-csv.ts";

/** The citations of a statement as a table. */
export function renderCitationsCsv(citations: Citations): string {
  const { titles, rows } = citationTable(citations);
  return printCsv(titles, rows);
}

/** Where a paragraph is cited, as a table. */
export function renderCitedCsv(cited: Cited): string {
  const { titles, rows } = citedTable(cited);
  return printCsv(titles, rows);
}

/** The statements of a negotiation as a table. */
export function renderStatementsCsv(list: StatementList): string {
  const { titles, rows } = statementTable(list);
  return printCsv(titles, rows);
}
