import { t } from "../language/t.ts";
import { type ChangeKind, isWanted } from "../redline/change-kind.ts";
import type { RowLook } from "../redline/row-look.ts";
import { foldedRange } from "../redline/row-words.ts";
import { nameOf } from "./paragraph-names.ts";
import { PlaceRowView } from "./place-row-view.tsx";
import { type SynopsisSetting, SynopsisRowView } from "./synopsis-row-view.tsx";
import type { CellsRow, SynopsisViewRow } from "./synopsis-rows.ts";

/** How the rows of a synopsis are shown. */
export function synopsisLook(
  setting: SynopsisSetting,
  wanted: ReadonlySet<ChangeKind>,
  isFiltered: boolean,
): RowLook<SynopsisViewRow> {
  return {
    drawRow: (row) =>
      row.kind === "stub" ? (
        <PlaceRowView key={row.key} row={row} drafts={setting.drafts} />
      ) : (
        <SynopsisRowView key={row.key} row={row} setting={setting} isWanted={isWanted(row.changes, wanted)} />
      ),
    heightOf: (row) => heightOf(row, setting.drafts.length),
    foldWords: (rows) => foldWords(rows, isFiltered || wanted.size > 0),
  };
}

/** Characters in a line that goes over the whole page, about; the heights of a line and of what is around a row, in px. */
const PAGE_LINE = 130;
const LINE_HEIGHT = 23;
const ROW_PADDING = 38;

function heightOf(row: SynopsisViewRow, columns: number): number {
  if (row.kind === "stub") return LINE_HEIGHT + ROW_PADDING / 2;
  return Math.ceil((row.longest * columns) / PAGE_LINE) * LINE_HEIGHT + ROW_PADDING;
}

/** How many rows a fold holds, and from which to which. */
function foldWords(rows: readonly SynopsisViewRow[], isNarrowed: boolean): string {
  const own = rows.filter((row): row is CellsRow => row.kind === "pair");
  const counted = t(isNarrowed ? "fold.without" : "synopsis.alike", { count: own.length });
  return foldedRange(counted, firstName(own), firstName(own.toReversed()));
}

/** The label of the first row that has any; no row behind it is looked at. */
function firstName(rows: readonly CellsRow[]): string {
  const labelled = rows.find(({ cells }) => labelledIn(cells) !== undefined);
  return labelled === undefined ? "" : nameOf(labelledIn(labelled.cells) ?? []);
}

function labelledIn(cells: CellsRow["cells"]): CellsRow["cells"][number]["paragraphs"] | undefined {
  return cells.find(({ paragraphs: [first] }) => first !== undefined && first.address !== null)?.paragraphs.slice(0, 1);
}
