import type { Concordance } from "@travaux/model";
import { onlyStepOf, publishedTable, seriesTable, sideOfOrder, stepsOf } from "../view/concordance-tables.ts";
import { printWorkbook } from "./print-workbook.ts";

/**
 * Where each paragraph went, as a workbook. Two drafts: a sheet by the new numbers and one by the old ones, the one whose
 * order was asked for first. A series: a sheet of all drafts side by side, then one for each draft and the one before it.
 */
export function renderConcordanceXlsx(concordance: Concordance): Uint8Array {
  const step = onlyStepOf(concordance);
  if (step === null) {
    const steps = stepsOf(concordance).map((each) => publishedTable(concordance, each, "after"));
    return printWorkbook([seriesTable(concordance), ...steps]);
  }
  const first = sideOfOrder(concordance, step);
  const second = first === "after" ? "before" : "after";
  return printWorkbook([publishedTable(concordance, step, first), publishedTable(concordance, step, second)]);
}
