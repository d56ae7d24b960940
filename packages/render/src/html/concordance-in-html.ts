import type { Concordance } from "@travaux/model";
import { changesInCell, labelsInCell } from "../view/concordance-cells.ts";
import { concordanceInWords } from "../view/concordance-words.ts";
import { onlyStepOf, publishedTable, sideOfOrder } from "../view/concordance-tables.ts";
import type { NamedStep } from "../view/concordance-tables.ts";
import { element } from "./element.ts";
import type { HtmlElement, HtmlNode } from "./element.ts";
import { printPage } from "./page.ts";
import { tableElement } from "./table.ts";

/**
 * Where each paragraph went, as a page of its own. Two drafts as secretariats publish them, both ways, the order that was
 * asked for first; a series with a row for each thread and a column for each draft.
 */
export function renderConcordanceHtml(concordance: Concordance): string {
  const step = onlyStepOf(concordance);
  const page = { title: "Concordance", summary: concordanceInWords(concordance) };
  if (step === null) return printPage({ ...page, isWide: true }, seriesElement(concordance));
  const first = sideOfOrder(concordance, step);
  return printPage(
    page,
    publishedElement(concordance, step, first),
    publishedElement(concordance, step, first === "after" ? "before" : "after"),
  );
}

function publishedElement(concordance: Concordance, step: NamedStep, by: "before" | "after"): HtmlElement {
  const { titles, rows } = publishedTable(concordance, step, by);
  const caption = by === "after" ? "By the new numbers" : "By the old numbers";
  return tableElement(
    caption,
    titles.map((title) => ({ title })),
    rows,
  );
}

function seriesElement(concordance: Concordance): HtmlElement {
  const columns = [{ title: "Begins" }, ...concordance.drafts.map(({ label }) => ({ title: label }))];
  const rows = concordance.rows.map((row) => [
    row.heading,
    ...concordance.drafts.map(({ id }): HtmlNode => {
      const cell = row.cells.find((each) => each.draft === id);
      if (cell === undefined || cell.paragraphs.length + cell.dropped.length === 0) return "";
      const changes = changesInCell(cell).join(", ");
      return element(
        "span",
        {},
        labelsInCell(cell),
        changes === "" ? "" : element("span", { class: "quiet" }, ` ${changes}`),
      );
    }),
  ]);
  return tableElement("One row for each thread", columns, rows);
}
