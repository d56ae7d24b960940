import { attributeOf, childrenOf, isElement, textUpTo } from "./html-tree.ts";
import type { HtmlElement } from "./html-tree.ts";
import { scanLabel } from "../../recognise/clause-labels.ts";

/** Columns over which a cell reaches, at most. */
const WIDEST_SPAN = 50;

/** A cell, or null for the place that a cell above or to the left reaches over. */
export type GridRow = readonly (HtmlElement | null)[];

/** The cells of rows in their columns: where a cell reaches over columns or rows there are empty places behind it. */
export function gridOf(rows: readonly { readonly cells: readonly HtmlElement[] }[]): readonly GridRow[] {
  let reaching: { column: number; rows: number }[] = [];
  return rows.map(({ cells }) => {
    const taken = new Set(reaching.map(({ column }) => column));
    const next: typeof reaching = [];
    const row: (HtmlElement | null)[] = [];
    for (const cell of cells) {
      while (taken.has(row.length)) row.push(null);
      const [width, height] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
      for (let at = 0; at < width; at++) {
        if (height > 1) next.push({ column: row.length, rows: height });
        row.push(at === 0 ? cell : null);
      }
    }
    while (taken.has(row.length)) row.push(null);
    reaching = [...reaching, ...next].map(({ column, rows: left }) => ({ column, rows: left - 1 }));
    reaching = reaching.filter(({ rows: left }) => left > 0).slice(0, WIDEST_SPAN);
    return row;
  });
}

function spanOf(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

/** True of a table that sets labels beside their paragraphs: nearly every row has a label alone, or nothing, before one cell. */
export function isOfLabels(rows: readonly { readonly cells: readonly HtmlElement[] }[]): boolean {
  const labels = rows.filter(({ cells }) => cells.length === 2 && isLabelAlone(cells[0]));
  const others = rows.filter(({ cells }) => cells.length !== 2 || !isLabelAlone(cells[0]));
  return labels.length >= 2 && others.every(({ cells }) => cells.length <= 2 && isEmpty(cells[0]));
}

function isLabelAlone(cell: HtmlElement | undefined): boolean {
  const text = cell === undefined ? "" : textUpTo(cell, 64).replaceAll(/\s+/g, " ").trim(); // white space
  if (text === "" || text.length > 24) return false;
  return scanLabel(text)?.end === text.length && !/^\p{N}+$/u.test(text); // "(a)", "1."; not "2031"
}

function isEmpty(cell: HtmlElement | undefined): boolean {
  return cell === undefined || textUpTo(cell, 64).trim() === "";
}

/** The rows of a table with their cells, those of its head and foot included; not those of tables inside. */
export function rowsOf(
  table: HtmlElement,
): readonly { readonly element: HtmlElement; readonly cells: readonly HtmlElement[] }[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === "tr") return [{ element: child, cells: cellsOf(child) }];
    return ["thead", "tbody", "tfoot"].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return childrenOf(row)
    .filter((cell) => isElement(cell))
    .filter((cell) => cell.tagName === "td" || cell.tagName === "th");
}
