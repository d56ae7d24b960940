import type { DraftReport } from "@travaux/model";
import { placeFindings } from "../view/finding-places.ts";
import { printCsv } from "./print-csv.ts";

const titles = ["file", "severity", "code", "place", "message", "words"];

/** The findings of a draft as a table, warnings first. */
export function renderFindingsCsv(report: DraftReport): string {
  const rows = placeFindings(report).map(({ finding, place, quotation }) => [
    report.source.name,
    finding.severity,
    finding.code,
    place ?? "",
    finding.message,
    quotation ?? "",
  ]);
  return printCsv(titles, rows);
}
