import type { Concordance } from "@travaux/model";
import { changesInCell, labelsInCell } from "../view/concordance-cells.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./table-in-markdown.ts";

/** Where each paragraph went, as a Markdown table: a row for each thread, a column for each draft. */
export function renderConcordanceMarkdown(concordance: Concordance): string {
  const titles = [...concordance.drafts.map(({ label }) => escapeMarkdown(label)), "Begins"];
  const rows = concordance.rows.map((row) => [
    ...concordance.drafts.map(({ id }) => {
      const cell = row.cells.find((each) => each.draft === id);
      if (cell === undefined || cell.paragraphs.length === 0) return "";
      const changes = changesInCell(cell).join(", ");
      return `${escapeMarkdown(labelsInCell(cell))}${changes === "" ? "" : ` *${changes}*`}`;
    }),
    escapeMarkdown(row.heading),
  ]);
  return `# Concordance\n\n${markdownTable(titles, rows)}\n`;
}
