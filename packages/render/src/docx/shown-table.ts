import type { XmlElement } from "../xml/xml-element.ts";
import { shownLine, shownRun } from "./shown-words.ts";
import { said, w, when } from "./word-element.ts";

/** A cell as its paragraphs; an empty one has none. */
export type ShownCell = readonly XmlElement[];

export interface TableShape {
  /** Of the whole, in twentieths of a point. */
  readonly width: number;
  /** How wide the columns are beside each other; equally wide unless given. */
  readonly shares?: readonly number[];
  /** The first column stands at the right. */
  readonly isFromRight?: boolean;
}

/** A table whose first row is printed again on each page. */
export function shownTable(
  titles: readonly string[],
  rows: readonly (readonly ShownCell[])[],
  { width, shares = titles.map(() => 1), isFromRight = false }: TableShape,
): XmlElement {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / whole));
  const head = titles.map((title) => [shownLine("TableText", title, shownRun(title, "Strong"))]);
  return w(
    "tbl",
    {},
    w(
      "tblPr",
      {},
      said("tblStyle", "TableGrid"),
      ...when(isFromRight, w("bidiVisual")),
      w("tblW", { w: widths.reduce((sum, each) => sum + each, 0), type: "dxa" }),
      w("tblLayout", { type: "fixed" }),
    ),
    w("tblGrid", {}, ...widths.map((each) => w("gridCol", { w: each }))),
    shownRow(head, widths, true),
    ...rows.map((row) => shownRow(row, widths, false)),
  );
}

function shownRow(cells: readonly ShownCell[], widths: readonly number[], isHead: boolean): XmlElement {
  return w(
    "tr",
    {},
    ...when(isHead, w("trPr", {}, w("tblHeader"))),
    ...cells.map((lines, column) =>
      w(
        "tc",
        {},
        w("tcPr", {}, w("tcW", { w: widths[column], type: "dxa" })),
        ...(lines.length === 0 ? [w("p")] : lines),
      ),
    ),
  );
}
