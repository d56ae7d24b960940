import type { Concordance } from "@travaux/model";
import { changesInCell, labelsInCell } from "../view/concordance-cells.ts";
import { concordanceFilterInWords } from "../view/concordance-words.ts";
import { onlyStepOf, publishedTable, sideOfOrder } from "../view/concordance-tables.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./table-in-markdown.ts";

/**
 * Where each paragraph went, as a Markdown table. Two drafts as secretariats publish them; a series with a row for each
 * thread and a column for each draft.
 */
export function renderConcordanceMarkdown(concordance: Concordance): string {
  const words = concordanceFilterInWords(concordance);
  const head = `# Concordance\n\n${words === "" ? "" : `${escapeMarkdown(words)}\n\n`}`;
  const step = onlyStepOf(concordance);
  if (step !== null) {
    const { titles, rows } = publishedTable(concordance, step, sideOfOrder(concordance, step));
    const escaped = rows.map((row) => row.map(escapeMarkdown));
    return `${head}${markdownTable(titles.map(escapeMarkdown), escaped)}\n`;
  }
  const titles = [...concordance.drafts.map(({ label }) => escapeMarkdown(label)), "Begins"];
  const rows = concordance.rows.map((row) => [
    ...concordance.drafts.map(({ id }) => {
      const cell = row.cells.find((each) => each.draft === id);
      if (cell === undefined || cell.paragraphs.length + cell.dropped.length === 0) return "";
      const changes = changesInCell(cell).join(", ");
      return `${escapeMarkdown(labelsInCell(cell))}${changes === "" ? "" : ` *${changes}*`}`.trim();
    }),
    escapeMarkdown(row.heading),
  ]);
  return `${head}${markdownTable(titles, rows)}\n`;
}
