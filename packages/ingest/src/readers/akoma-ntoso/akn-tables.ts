import { joinPieces } from "../../join-pieces.ts";
import { cellOf } from "../../row-block.ts";
import { pushGone } from "./akn-changes.ts";
import { START } from "./akn-context.ts";
import type { Context } from "./akn-context.ts";
import { staysIn } from "../../revision-choice.ts";
import { revisionOf } from "./akn-inline-marks.ts";
import { readContainer, readLine } from "./akn-lines.ts";
import type { Reading } from "./akn-reading-state.ts";
import { elementsOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";
import { finish, flush, pushBareLabel } from "./blocks-underway.ts";
import { rowOf, rowsOf } from "./table-rows.ts";

/** Reads the rows of a table; one of a single column, or in a cell or a note, is a box around paragraphs. */
export function readTable(reading: Reading, table: AknElement, context: Context): void {
  flush(reading);
  pushBareLabel(reading, context);
  const rows = rowsOf(table);
  const isNarrow = table.attributes["own:rows"] === undefined && rows.every((row) => elementsOf(row).length <= 1);
  const isBox = isNarrow || context.isFlat;
  for (const caption of elementsOf(table)) if (caption.name === "caption") readLine(reading, caption, context);
  for (const row of rows) {
    const revision = revisionOf(row);
    if (revision !== null && !staysIn(revision.kind, reading.file.revisions))
      pushGone(reading, { element: row, revision });
    else if (isBox) for (const cell of elementsOf(row)) readContainer(reading, cell, context);
    else readRow(reading, row, context);
  }
}

function readRow({ apart, blocks, underway }: Reading, row: AknElement, context: Context): void {
  const { marks, revisions } = context;
  const cells = elementsOf(row).map((cell) => {
    const inner = apart();
    inner.readChildren(cell, { ...START, isFlat: true, marks, revisions, ordinal: cell.ordinal });
    finish(inner);
    return inner.blocks.length === 0 ? joinPieces(inner.underway.take()) : cellOf(inner.blocks);
  });
  const read = rowOf(row, { cells, before: underway.take(), context });
  if ("text" in read) blocks.push(read);
  else for (const piece of read) underway.push(piece);
}
