import type { Concordance } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { changesInCell, labelsInCell } from "../view/concordance-cells.ts";
import { element } from "./element.ts";
import type { HtmlNode } from "./element.ts";
import { printPage } from "./page.ts";
import { tableElement } from "./table.ts";

/** Where each paragraph went, as a page of its own: a row for each thread, a column for each draft. */
export function renderConcordanceHtml(concordance: Concordance): string {
  const columns = [{ title: "Begins" }, ...concordance.drafts.map(({ label }) => ({ title: label }))];
  const rows = concordance.rows.map((row) => [
    row.heading,
    ...concordance.drafts.map(({ id }): HtmlNode => {
      const cell = row.cells.find((each) => each.draft === id);
      if (cell === undefined || cell.paragraphs.length === 0) return "";
      const changes = changesInCell(cell).join(", ");
      return element(
        "span",
        {},
        labelsInCell(cell),
        changes === "" ? "" : element("span", { class: "quiet" }, ` ${changes}`),
      );
    }),
  ]);
  const summary = `${counted(concordance.rows.length, "thread")} over ${counted(concordance.drafts.length, "draft")}.`;
  return printPage({ title: "Concordance", summary }, tableElement("One row for each thread", columns, rows));
}
