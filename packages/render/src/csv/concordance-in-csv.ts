import type { Concordance } from "@travaux/model";
import { onlyStepOf, publishedTable, seriesTable, sideOfOrder } from "../view/concordance-tables.ts";
import { printCsv } from "./print-csv.ts";

/**
 * Where each paragraph went, as a table. Two drafts as secretariats publish them, in the order of the one that was asked for;
 * a series with its drafts side by side: labels, what happened on the way, and why.
 */
export function renderConcordanceCsv(concordance: Concordance): string {
  const step = onlyStepOf(concordance);
  const { titles, rows } =
    step === null ? seriesTable(concordance) : publishedTable(concordance, step, sideOfOrder(concordance, step));
  return printCsv(titles, rows);
}
