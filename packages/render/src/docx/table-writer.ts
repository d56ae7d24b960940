import { startsRightToLeft } from "../text/direction.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import type { RowDress } from "./dress.ts";
import { fromRightToLeft } from "./in-schema-order.ts";
import { writePiece } from "./piece-writer.ts";
import type { Beside } from "./piece-writer.ts";
import { w, when } from "./word-element.ts";
import type { WovenRow } from "./woven-text.ts";

/** A table of rows that follow each other. */
export function writeTable(rows: readonly WovenRow[], beside: Beside): XmlElement {
  const table = beside.dress.table(rows);
  const isTurned = runsFromRight(rows) && !table.properties.some(({ name }) => name === "w:bidiVisual");
  // Behind the style of the table, as the schema wants it.
  const place = table.properties[0]?.name === "w:tblStyle" ? 1 : 0;
  const properties = [
    ...table.properties.slice(0, place),
    ...when(isTurned, w("bidiVisual")),
    ...table.properties.slice(place),
  ];
  return w(
    "tbl",
    {},
    w("tblPr", {}, ...properties),
    w("tblGrid", {}, ...table.columns),
    ...rows.map((row) => writeRow(row, table.row(row), beside)),
  );
}

/** True when most rows are written from right to left: then the first cell stands at the right. */
function runsFromRight(rows: readonly WovenRow[]): boolean {
  const fromRight = rows.filter(({ before, after }) => startsRightToLeft((after ?? before)?.text ?? ""));
  return fromRight.length * 2 > rows.length;
}

function writeRow(row: WovenRow, dress: RowDress, beside: Beside): XmlElement {
  const { changes, comments } = beside;
  const cells = row.cells.map((pieces, at) => {
    const { properties, line } = dress.cell(at);
    const content = pieces.flatMap((piece) => writePiece({ piece, letters: line.letters, lead: "" }, beside));
    const mark = changes.mark(row.fate);
    const isFromRight = startsRightToLeft(pieces.map(({ text }) => text).join(""));
    const look = [
      ...(isFromRight ? fromRightToLeft(line.properties) : line.properties),
      ...when(mark.length > 0, w("rPr", {}, ...mark)),
    ];
    const commented = at === 0 ? comments.around(row.after, row.fate, content) : content;
    const set = w("tcPr", {}, ...properties);
    return w("tc", {}, set, w("p", {}, ...when(look.length > 0, w("pPr", {}, ...look)), ...commented));
  });
  const own = [...dress.properties, ...changes.mark(row.fate)];
  return w("tr", {}, ...when(own.length > 0, w("trPr", {}, ...own)), ...cells);
}
