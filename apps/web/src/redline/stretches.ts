import { type ChangeKind, isWanted } from "./change-kind.ts";

/** A row of a text in which changes are looked for: of a comparison, or of a synopsis. */
export type WalkedRow =
  | {
      readonly kind: "pair";
      readonly key: string;
      readonly changes: ReadonlySet<ChangeKind>;
      /** The words of a heading; null for anything else. */
      readonly heading: string | null;
    }
  /** A line that leads to the other end of a move. */
  | { readonly kind: "stub"; readonly key: string };

/** Rows after each other that are all shown, or all folded into one line. */
export interface Stretch<Row> {
  readonly kind: "shown" | "folded";
  readonly rows: readonly Row[];
}

/** A lone row out of interest takes less room than the line that would stand for it. */
const LEAST_FOLD = 2;

/**
 * Cuts rows into stretches to show and stretches to fold. Shown are the wanted rows, the headings that they stand
 * under, and the stubs of moved passages when moves are wanted.
 */
export function stretchesOf<Row extends WalkedRow>(
  rows: readonly Row[],
  wanted: ReadonlySet<ChangeKind>,
): readonly Stretch<Row>[] {
  const shown = shownRows(rows, wanted);
  const runs: Row[][] = [];
  let runIsShown = false;
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && runIsShown === shown.has(row)) last.push(row);
    else runs.push([row]);
    runIsShown = shown.has(row);
  }
  return joinShown(runs, shown).map(({ isShown, rows: run }) => ({ kind: isShown ? "shown" : "folded", rows: run }));
}

/** For the list of changes: the wanted rows and the headings that they stand under. */
export function listedRows<Row extends WalkedRow>(
  rows: readonly Row[],
  wanted: ReadonlySet<ChangeKind>,
): ReadonlySet<Row> {
  return new Set([...shownRows(rows, wanted)].filter((row) => row.kind === "pair"));
}

/** The pairs among the rows that are wanted, in order: what "next change" goes through. */
export function wantedRows<Row extends WalkedRow>(
  rows: readonly Row[],
  wanted: ReadonlySet<ChangeKind>,
): readonly Extract<Row, { readonly kind: "pair" }>[] {
  return rows.filter(
    (row): row is Extract<Row, { readonly kind: "pair" }> => row.kind === "pair" && isWanted(row.changes, wanted),
  );
}

function shownRows<Row extends WalkedRow>(rows: readonly Row[], wanted: ReadonlySet<ChangeKind>): ReadonlySet<Row> {
  const shown = new Set<Row>();
  let heading: Row | null = null;
  for (const row of rows) {
    if (row.kind === "stub") {
      if (wanted.size === 0 || wanted.has("moved")) shown.add(row);
      continue;
    }
    if (row.heading !== null) heading = row;
    if (!isWanted(row.changes, wanted)) continue;
    if (heading !== null) shown.add(heading);
    shown.add(row);
  }
  return shown;
}

/** Runs too short to fold join the shown rows around them. */
function joinShown<Row>(runs: readonly Row[][], shown: ReadonlySet<Row>): readonly { isShown: boolean; rows: Row[] }[] {
  const joined: { isShown: boolean; rows: Row[] }[] = [];
  for (const run of runs) {
    const isShown = run.length < LEAST_FOLD || run.some((row) => shown.has(row));
    const last = joined.at(-1);
    if (last !== undefined && last.isShown && isShown) last.rows.push(...run);
    else joined.push({ isShown, rows: [...run] });
  }
  return joined;
}
