import { hasEnded, startsItem } from "./line-text.ts";
import type { Fragment, PrintedLine } from "./printed-line.ts";
import { describeLine } from "./printed-line.ts";

/** Cells start at one place when they differ by no more than this, in points. */
const SAME_PLACE = 3;
/** A blank of this share of the type's size parts two cells. */
const CELL_GAP = 1.2;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
/** Rows stand this much further apart than the lines within a row. */
const ROW_GAP = 1.25;
/** Further apart than so many times its type's size a line is of another table, or of none. */
const WIDEST_STEP = 4;

/** A row of a table: the lines of the page that it takes, and of each cell its own lines. */
export interface PrintedRow {
  readonly lines: readonly PrintedLine[];
  readonly cells: readonly (readonly PrintedLine[])[];
}

/**
 * Finds the rows of tables among the lines of a page, in order. A table is three and more lines whose words stand in the
 * same three and more columns, each line a row; or lines in two and more columns, at least three of them with words in
 * several, where cells may run over several lines. A label, its blank and a text are no table.
 */
export function findRows(lines: readonly PrintedLine[]): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  let from = 0;
  while (from < lines.length) {
    const plain = plainTable(lines, from);
    const found = plain === null ? wrappedTable(lines, from) : { rows: plain, length: plain.length };
    rows.push(...found.rows);
    from += found.length;
  }
  return rows;
}

/** Lines that are rows each: every column has a word in every line. */
function plainTable(lines: readonly PrintedLine[], from: number): readonly PrintedRow[] | null {
  const columns = startsOf(lines[from]);
  if (columns.length < FEWEST_COLUMNS) return null;
  const rows: PrintedRow[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    const cells = line === undefined ? null : cellsAt(line, columns);
    if (line === undefined || cells === null || cells.some((cell) => cell.length === 0)) break;
    rows.push({ lines: [line], cells: cells.map((cell) => [describeLine(cell, line)]) });
  }
  return rows.length < FEWEST_ROWS ? null : rows;
}

/** Lines in columns whose cells run over several lines, and how many lines were looked through. */
function wrappedTable(
  lines: readonly PrintedLine[],
  from: number,
): { readonly rows: readonly PrintedRow[]; readonly length: number } {
  const columns = startsOf(lines[from]);
  const taken = columns.length < 2 ? [] : takeLines(lines, from, columns);
  const several = taken.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
  if (several.length < FEWEST_ROWS) return { rows: [], length: 1 };
  const isNamed = several.filter(({ cells, line }) => {
    const { text } = describeLine(cells[0] ?? [], line);
    return /\p{L}{3}/u.test(text) && !startsItem(text); // "basin State", not "(a)"
  });
  const isTable = isNamed.length * 2 > several.length;
  // Labels beside their texts are looked through once, however many there are.
  return { rows: isTable ? partRows(taken, columns.length) : [], length: taken.length };
}

interface TakenLine {
  readonly line: PrintedLine;
  readonly cells: readonly (readonly Fragment[])[];
}

/** The lines from a place on that stand in given columns; words in the first column alone do not end a table. */
function takeLines(lines: readonly PrintedLine[], from: number, columns: readonly number[]): readonly TakenLine[] {
  const taken: TakenLine[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const before = taken.at(-1)?.line;
    const isNear = before === undefined || (before.side === line.side && before.y - line.y < line.size * WIDEST_STEP);
    const cells = isNear ? cellsAt(line, columns) : null;
    if (cells === null) break;
    taken.push({ line, cells });
  }
  const isRow = ({ cells }: TakenLine): boolean => cells.slice(1).some((cell) => cell.length > 0);
  const last = taken.findLastIndex(isRow);
  const pitch = pitchOf(taken);
  let end = last + 1;
  while (end < taken.length && stepBefore(taken, end) <= pitch * ROW_GAP) end++;
  return taken.slice(0, end);
}

/** Parts lines at the wider steps between them; where all steps are alike, at what begins a sentence again. */
function partRows(taken: readonly TakenLine[], count: number): readonly PrintedRow[] {
  const pitch = pitchOf(taken);
  const isSpaced = taken.some((_, at) => at > 0 && stepBefore(taken, at) > pitch * ROW_GAP);
  const rows: { lines: PrintedLine[]; cells: PrintedLine[][] }[] = [];
  taken.forEach(({ line, cells }, at) => {
    const before = taken[at - 1];
    const isNew =
      before === undefined || (isSpaced ? stepBefore(taken, at) > pitch * ROW_GAP : beginsAgain(before, cells));
    if (isNew) rows.push({ lines: [], cells: Array.from({ length: count }, () => []) });
    const row = rows.at(-1);
    row?.lines.push(line);
    cells.forEach((cell, column) => {
      if (cell.length > 0) row?.cells[column]?.push(describeLine(cell, line));
    });
  });
  return rows;
}

function beginsAgain(before: TakenLine, cells: readonly (readonly Fragment[])[]): boolean {
  const isFirstSet = (cells[0]?.length ?? 0) > 0;
  const wasFirstSet = (before.cells[0]?.length ?? 0) > 0;
  return isFirstSet && (!wasFirstSet || hasEnded(before.line.text) || cells.every((cell) => cell.length > 0));
}

function pitchOf(taken: readonly TakenLine[]): number {
  return taken.reduce(
    (least, _, at) => (at === 0 ? least : Math.min(least, stepBefore(taken, at))),
    Number.POSITIVE_INFINITY,
  );
}

function stepBefore(taken: readonly TakenLine[], at: number): number {
  const [before, here] = [taken[at - 1]?.line, taken[at]?.line];
  return before === undefined || here === undefined ? 0 : before.y - here.y;
}

function startsOf(line: PrintedLine | undefined): readonly number[] {
  if (line === undefined || line.isRightToLeft) return [];
  const starts: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const fragment of line.fragments) {
    if (fragment.x - end > line.size * CELL_GAP) starts.push(fragment.x);
    end = fragment.x + fragment.width;
  }
  return starts;
}

/** The cells of a line that stand in given columns, empty ones too; null when its words do not begin and end there. */
function cellsAt(line: PrintedLine, columns: readonly number[]): readonly (readonly Fragment[])[] | null {
  const cells = columns.map((x, at) => {
    const end = columns[at + 1] ?? Number.POSITIVE_INFINITY;
    return line.fragments.filter((each) => each.x >= x - SAME_PLACE && each.x < end - SAME_PLACE);
  });
  const areCells = cells.every((cell, at) => {
    const [first, last] = [cell[0], cell.at(-1)];
    const end = columns[at + 1] ?? Number.POSITIVE_INFINITY;
    if (first === undefined || last === undefined) return true;
    return Math.abs(first.x - (columns[at] ?? 0)) <= SAME_PLACE && last.x + last.width < end + SAME_PLACE;
  });
  const placed = cells.reduce((sum, cell) => sum + cell.length, 0);
  return areCells && placed === line.fragments.length ? cells : null;
}
