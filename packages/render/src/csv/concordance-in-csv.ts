import type { Concordance } from "@travaux/model";
import { changesInCell, labelsInCell } from "../view/concordance-cells.ts";
import { printCsv } from "./print-csv.ts";

/** Where each paragraph went, as a table: for each draft a column of labels and one of what happened on the way. */
export function renderConcordanceCsv(concordance: Concordance): string {
  const titles = ["begins", ...concordance.drafts.flatMap(({ label }) => [label, `${label}: changes`])];
  const rows = concordance.rows.map((row) => [
    row.heading,
    ...concordance.drafts.flatMap(({ id }) => {
      const cell = row.cells.find((each) => each.draft === id);
      return cell === undefined ? ["", ""] : [labelsInCell(cell), changesInCell(cell).join(", ")];
    }),
  ]);
  return printCsv(titles, rows);
}
