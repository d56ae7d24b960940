import { element } from "./element.ts";
import type { HtmlElement, HtmlNode } from "./element.ts";

/** A column of a table. Numbers stand at the end of their cell. */
export interface HtmlColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A table with a caption and headed columns; the first cell of each row heads it. Wide ones scroll by themselves. */
export function tableElement(
  caption: string,
  columns: readonly HtmlColumn[],
  rows: readonly (readonly HtmlNode[])[],
): HtmlElement {
  const head = element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column.title)));
  const body = rows.map((cells) =>
    element("tr", {}, ...cells.map((cell, index) => cellElement(cell, index, columns[index]))),
  );
  const table = element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, head),
    element("tbody", {}, ...body),
  );
  // What scrolls can be reached and scrolled by keyboard.
  return element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": caption }, table);
}

function cellElement(cell: HtmlNode, index: number, column: HtmlColumn | undefined): HtmlElement {
  if (index === 0) return element("th", { scope: "row", dir: "auto" }, cell);
  return column?.isNumber === true ? element("td", { class: "number" }, cell) : element("td", { dir: "auto" }, cell);
}
