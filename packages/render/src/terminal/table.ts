import { columnsOf } from "../text/display-columns.ts";
import { quiet } from "../text/styled-run.ts";
import type { StyledLine, StyledRun } from "../text/styled-run.ts";
import { columnsOfLine, wrapRuns } from "../text/wrap.ts";
import { paintLine } from "./paint.ts";

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align: "start" | "end";
}

/** A cell: runs that may be wrapped inside their column. */
export type Cell = readonly StyledRun[];

const GAP = "  ";
const LEAST_COLUMN = 4;

/**
 * A table with titles and a rule beneath them. Columns are as wide as they need; where that is too wide for the page,
 * the widest ones give way and their cells are wrapped.
 */
export function printTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  page: { readonly width: number; readonly colour: boolean },
): readonly string[] {
  const titles = columns.map((column) => [quiet(column.title)]);
  const widths = fittedWidths(columns, rows, page.width);
  const rule = widths.map((width) => [quiet("─".repeat(width))]);
  return [titles, rule, ...rows].flatMap((row) => printRow(row, columns, widths, page.colour));
}

function fittedWidths(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly number[] {
  const cells = columns.map((_, index) => Math.max(1, ...rows.map((row) => columnsOfLine(row[index] ?? []))));
  const wanted = cells.map((cell, index) => Math.max(cell, columnsOf(columns[index]?.title ?? "")));
  const available = width - GAP.length * (columns.length - 1);
  if (total(wanted) <= available) return wanted;
  // Titles are wrapped before cells are.
  const titleWords = columns.map((column) => widestWord(column.title));
  const cellWords = columns.map((_, index) =>
    Math.max(LEAST_COLUMN, ...rows.map((row) => widestWord(textOf(row[index] ?? [])))),
  );
  // Words are broken last, those of titles before those of cells: a date in two pieces is no date.
  const floors = [cellWords.map((word, index) => Math.max(word, titleWords[index] ?? 0)), cellWords];
  const start = cells.map((cell, index) => Math.max(cell, titleWords[index] ?? 0));
  const least = columns.map(() => LEAST_COLUMN);
  return [...floors, least].reduce<readonly number[]>((widths, floor) => narrowed(widths, floor, available), start);
}

/** Takes from the widest columns that are wider than their floor, one by one, until all fit or none can give way. */
function narrowed(widths: readonly number[], floor: readonly number[], available: number): readonly number[] {
  const fitted = [...widths];
  while (total(fitted) > available) {
    const yielding = fitted.map((width, index) => (width > (floor[index] ?? 0) ? width : 0));
    const widest = Math.max(...yielding);
    if (widest <= LEAST_COLUMN) break;
    fitted[yielding.indexOf(widest)] = widest - 1;
  }
  return fitted;
}

function textOf(cell: Cell): string {
  return cell.map((run) => run.text).join("");
}

function widestWord(text: string): number {
  return Math.max(...text.split(" ").map(columnsOf));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function printRow(
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  colour: boolean,
): readonly string[] {
  const cells = columns.map((_, index) => wrapRuns(row[index] ?? [], widths[index] ?? LEAST_COLUMN));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => padded(lines[line] ?? [], widths[index] ?? LEAST_COLUMN, columns[index]?.align, colour))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(line: StyledLine, width: number, align: Column["align"] | undefined, colour: boolean): string {
  const space = " ".repeat(Math.max(0, width - line.reduce((sum, run) => sum + columnsOf(run.text), 0)));
  const text = paintLine(line, colour);
  return align === "end" ? space + text : text + space;
}
