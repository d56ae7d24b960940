import type { PrintedLine } from "./printed-line.ts";

/** Margins within which the lines of one page or column stand. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
  /** Where most lines start, or end where they run from right to left. */
  readonly margin: number;
}

/** Pages with fewer lines tell little of their margins. */
const FEWEST_LINES = 10;

/**
 * The margins of each line's column. A page's own lines tell them; where they stand further in than on other pages of the
 * same hand (left pages, right pages), as on a page of titles or of a last short paragraph, the margins are those of the
 * other pages.
 */
export function findColumns(pages: readonly (readonly PrintedLine[])[]): (line: PrintedLine) => TextColumn {
  const groups = new Map<string, PrintedLine[]>();
  for (const line of pages.flat()) {
    const group = groups.get(keyOf(line));
    if (group === undefined) groups.set(keyOf(line), [line]);
    else group.push(line);
  }
  const own = new Map([...groups].map(([key, lines]) => [key, ownColumn(lines)] as const));
  const full = [...groups].flatMap(([key, lines]) => {
    const [first] = lines;
    const column = own.get(key);
    return first === undefined || column === undefined || lines.length < FEWEST_LINES ? [] : [{ first, column }];
  });
  const typical = new Map<string, TextColumn>();
  for (const hand of new Set(full.map(({ first }) => handOf(first)))) {
    const columns = full.filter(({ first }) => handOf(first) === hand).map(({ column }) => column);
    typical.set(hand, {
      left: quantile(
        columns.map((column) => column.left),
        0.5,
      ),
      right: quantile(
        columns.map((column) => column.right),
        0.5,
      ),
      margin: quantile(
        columns.map((column) => column.margin),
        0.5,
      ),
    });
  }
  const columns = new Map(
    [...groups].map(([key, lines]) => [key, widest(own.get(key), typical.get(handOf(lines[0])))] as const),
  );
  return (line) => columns.get(keyOf(line)) ?? { left: line.x, right: line.right, margin: line.x };
}

function keyOf(line: PrintedLine): string {
  return `${line.page}/${line.side}`;
}

function handOf(line: PrintedLine | undefined): string {
  return line === undefined ? "" : `${line.page % 2}/${line.side}`;
}

function ownColumn(lines: readonly PrintedLine[]): TextColumn {
  return {
    left: quantile(
      lines.map((line) => line.x),
      0.05,
    ),
    right: quantile(
      lines.map((line) => line.right),
      0.95,
    ),
    margin: mostFrequent(lines.map((line) => Math.round(line.isRightToLeft ? line.right : line.x))),
  };
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as readonly [number, number])[0];
}

function widest(own: TextColumn | undefined, typical: TextColumn | undefined): TextColumn {
  if (own === undefined || typical === undefined) return own ?? { left: 0, right: 0, margin: 0 };
  return {
    left: Math.min(own.left, typical.left),
    right: Math.max(own.right, typical.right),
    margin: own.margin,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
