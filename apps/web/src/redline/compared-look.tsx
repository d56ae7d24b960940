import type { ReactNode } from "react";
import { type ChangeKind, isWanted } from "./change-kind.ts";
import type { CompareView } from "./compare-search.ts";
import { type CompareSetting, CompareSettingContext } from "./compare-setting.ts";
import { PairRowView } from "./pair-row-view.tsx";
import type { RowLook } from "./row-look.ts";
import { foldWords } from "./row-words.ts";
import type { PairRow, Row } from "./rows.ts";
import { StubRowView } from "./stub-row-view.tsx";

/** How the rows of a comparison are shown in a view. */
export function comparedLook(
  view: CompareView,
  wanted: ReadonlySet<ChangeKind>,
  setting: CompareSetting,
): RowLook<Row> {
  const isFiltered = wanted.size > 0 || setting.filter !== undefined;
  return {
    drawRow: (row) =>
      row.kind === "stub" ? (
        <StubRowView key={row.key} stub={row} />
      ) : (
        <PairRowView key={row.key} row={row} view={view} isWanted={isWanted(row.changes, wanted)} />
      ),
    around: (rows: ReactNode) => <CompareSettingContext value={setting}>{rows}</CompareSettingContext>,
    heightOf: (row) => heightOf(row, view),
    foldWords: (rows) =>
      foldWords(
        rows.filter((row): row is PairRow => row.kind === "pair"),
        setting.books,
        isFiltered,
      ),
  };
}

/** Characters in a line of one of two columns, and of a single one, about; a line is 24 px high at 16 px. */
const LINE_LENGTH: Readonly<Record<CompareView, number>> = { side: 62, inline: 80, list: 80 };
const LINE_HEIGHT = 24;
const ROW_PADDING = 24;

function heightOf(row: Row, view: CompareView): number {
  if (row.kind === "stub") return LINE_HEIGHT + ROW_PADDING;
  const longest = Math.max(lengthOf(row.before), lengthOf(row.after));
  return Math.ceil(longest / LINE_LENGTH[view]) * LINE_HEIGHT + ROW_PADDING;
}

function lengthOf(paragraphs: readonly { readonly text: string }[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
}
