import type { XmlElement } from "../xml/xml-element.ts";
import { shownLine, shownRun } from "./shown-words.ts";
import { said, w, when } from "./word-element.ts";

/** A cell as its paragraphs; an empty one has none. */
export type ShownCell = readonly XmlElement[];

/**
 * A table whose first row is printed again on each page.
 *
 * @param width of the whole, in twentieths of a point
 * @param isFromRight whether the first column stands at the right
 */
export function shownTable(
  titles: readonly string[],
  rows: readonly (readonly ShownCell[])[],
  width: number,
  isFromRight: boolean,
): XmlElement {
  const each = Math.floor(width / Math.max(1, titles.length));
  const head = titles.map((title) => [shownLine("TableText", title, shownRun(title, "Strong"))]);
  return w(
    "tbl",
    {},
    w(
      "tblPr",
      {},
      said("tblStyle", "TableGrid"),
      ...when(isFromRight, w("bidiVisual")),
      w("tblW", { w: each * titles.length, type: "dxa" }),
      w("tblLayout", { type: "fixed" }),
    ),
    w("tblGrid", {}, ...titles.map(() => w("gridCol", { w: each }))),
    shownRow(head, each, true),
    ...rows.map((row) => shownRow(row, each, false)),
  );
}

function shownRow(cells: readonly ShownCell[], width: number, isHead: boolean): XmlElement {
  return w(
    "tr",
    {},
    ...when(isHead, w("trPr", {}, w("tblHeader"))),
    ...cells.map((lines) =>
      w("tc", {}, w("tcPr", {}, w("tcW", { w: width, type: "dxa" })), ...(lines.length === 0 ? [w("p")] : lines)),
    ),
  );
}
