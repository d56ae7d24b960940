import { childrenOf, isElement } from "./html-tree.ts";
import type { HtmlElement } from "./html-tree.ts";

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
