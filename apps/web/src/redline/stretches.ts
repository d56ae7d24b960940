import { type ChangeKind, isWanted } from "./change-kind.ts";
import type { PairRow, Row } from "./rows.ts";

/** Rows that are shown, at most `SECTION_ROWS` of them, or a run of others folded into one line. */
export interface Stretch {
  readonly kind: "shown" | "folded";
  readonly key: string;
  readonly rows: readonly Row[];
}

/**
 * Rows in one section of the page. The browser skips sections that are out of sight, so a section is the unit in which
 * it does work: at 25 rows a draft of 5,000 paragraphs shows its first words in a quarter of a second.
 */
export const SECTION_ROWS = 25;

/** A lone row out of interest takes less room than the line that would stand for it. */
const LEAST_FOLD = 2;

/**
 * Cuts rows into stretches to show and stretches to fold. Shown are the wanted rows, the headings that they stand
 * under, and the stubs of moved passages when moves are wanted.
 */
export function stretchesOf(rows: readonly Row[], wanted: ReadonlySet<ChangeKind>): readonly Stretch[] {
  const shown = shownRows(rows, wanted);
  const runs: Row[][] = [];
  let runIsShown = false;
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && runIsShown === shown.has(row)) last.push(row);
    else runs.push([row]);
    runIsShown = shown.has(row);
  }
  return joinShown(runs, shown).flatMap(({ isShown, rows: run }) => (isShown ? sectionsOf(run) : [foldOf(run)]));
}

/** For the list of changes: the wanted rows under their headings, and nothing between them. */
export function listedStretches(rows: readonly Row[], wanted: ReadonlySet<ChangeKind>): readonly Stretch[] {
  const shown = shownRows(rows, wanted);
  return sectionsOf(rows.filter((row) => row.kind === "pair" && shown.has(row)));
}

/** Every row in sections, nothing folded. */
export function sectionsOf(rows: readonly Row[]): readonly Stretch[] {
  const sections: Stretch[] = [];
  for (let from = 0; from < rows.length; from += SECTION_ROWS) {
    const part = rows.slice(from, from + SECTION_ROWS);
    sections.push({ kind: "shown", key: `section-${part[0]?.key ?? ""}`, rows: part });
  }
  return sections;
}

/** The pairs among the rows that are wanted, in order: what "next change" goes through. */
export function wantedRows(rows: readonly Row[], wanted: ReadonlySet<ChangeKind>): readonly PairRow[] {
  return rows.filter((row): row is PairRow => row.kind === "pair" && isWanted(row.changes, wanted));
}

function shownRows(rows: readonly Row[], wanted: ReadonlySet<ChangeKind>): ReadonlySet<Row> {
  const shown = new Set<Row>();
  let heading: Row | null = null;
  for (const row of rows) {
    if (row.kind === "stub") {
      if (wanted.size === 0 || wanted.has("moved")) shown.add(row);
      continue;
    }
    if (isHeading(row)) heading = row;
    if (!isWanted(row.changes, wanted)) continue;
    if (heading !== null) shown.add(heading);
    shown.add(row);
  }
  return shown;
}

function isHeading(row: PairRow): boolean {
  return row.after[0]?.kind === "heading";
}

/** Runs too short to fold join the shown rows around them. */
function joinShown(runs: readonly Row[][], shown: ReadonlySet<Row>): readonly { isShown: boolean; rows: Row[] }[] {
  const joined: { isShown: boolean; rows: Row[] }[] = [];
  for (const run of runs) {
    const isShown = run.length < LEAST_FOLD || run.some((row) => shown.has(row));
    const last = joined.at(-1);
    if (last !== undefined && last.isShown && isShown) last.rows.push(...run);
    else joined.push({ isShown, rows: [...run] });
  }
  return joined;
}

function foldOf(rows: readonly Row[]): Stretch {
  return { kind: "folded", key: `fold-${rows[0]?.key ?? ""}`, rows };
}
