import {
  type ChangeFilter,
  type ParagraphId,
  type Synopsis,
  type SynopsisCell,
  type SynopsisCellState,
  synopsisCellStates,
  type SynopsisMove,
  type SynopsisParagraph,
  type SynopsisRow,
} from "@travaux/model";
import type { ChangeKind } from "../redline/change-kind.ts";
import { changedCell } from "./changed-cell.ts";
import type { TaggedRow } from "../redline/row-words.ts";

/** What belongs together in all columns, with its name, and with what is to be said of each of its cells. */
export interface CellsRow {
  readonly kind: "pair";
  /** Names the row in addresses and in the page. */
  readonly key: string;
  readonly cells: readonly NamedCell[];
  /** The words of a heading; null for anything else. */
  readonly heading: string | null;
  /** How any of the columns differs from what it is held against. */
  readonly changes: ReadonlySet<ChangeKind>;
  /** How many characters its longest cell has. */
  readonly longest: number;
}

/** A cell beside what its column is held against. */
export interface NamedCell extends SynopsisCell, TaggedRow {
  readonly draft: string;
  readonly is: SynopsisCellState;
}

/** Lines between two rows, each where a passage stands in the draft of its column, leading to its row. */
export interface PlaceRow {
  readonly kind: "stub";
  readonly key: string;
  readonly lines: readonly PlaceLine[];
}

export interface PlaceLine {
  readonly column: number;
  readonly direction: SynopsisMove["direction"];
  /** What stands here, in reading order. */
  readonly stands: readonly SynopsisParagraph[];
  /** The same as the base has it. */
  readonly from: readonly SynopsisParagraph[];
  /** The key of the row in which its words are. */
  readonly leadsTo: string;
}

export type SynopsisViewRow = CellsRow | PlaceRow;

/** The rows of a synopsis, and the way from what moved to its place. */
export interface LaidRows {
  readonly rows: readonly SynopsisViewRow[];
  /** The key of the lines behind a paragraph, by its draft and its id; of those before all rows, by null. */
  readonly places: ReadonlyMap<string | null, string>;
  /** False of the first rows of a long synopsis, while the others are on their way. */
  readonly isWhole: boolean;
}

/** Rows that are made between two places where the work may be interrupted. */
const STEP_ROWS = 100;

/** Makes the rows of a synopsis step by step, as a filter shows them: a long one must not hold up the page. */
export function* synopsisSteps(synopsis: Synopsis, filter: ChangeFilter | undefined): Generator<void, LaidRows> {
  const rows: CellsRow[] = [];
  for (const [at, row] of synopsis.rows.entries()) {
    rows.push(cellsRow(row, synopsis, filter));
    if (at % STEP_ROWS === STEP_ROWS - 1) yield;
  }
  yield;
  const lines = linesByPlace(rows);
  const places = new Map<string | null, string>([[null, "place-first"]]);
  const placeRow = (key: string, own: readonly PlaceLine[]): readonly PlaceRow[] =>
    own.length === 0 ? [] : [{ kind: "stub", key, lines: own }];
  const laid = rows.flatMap((row): readonly SynopsisViewRow[] => {
    const behind = row.cells.flatMap(({ draft, paragraphs }) => paragraphs.map(({ id }) => placeOf(draft, id)));
    const own = behind.flatMap((place) => lines.get(place) ?? []);
    const key = `place-${row.key}`;
    for (const place of behind) if (lines.has(place)) places.set(place, key);
    return [row, ...placeRow(key, own)];
  });
  const isWhole = synopsis.rows.length === synopsis.of;
  return { rows: [...placeRow("place-first", lines.get(null) ?? []), ...laid], places, isWhole };
}

function cellsRow(row: SynopsisRow, { drafts, against }: Synopsis, filter: ChangeFilter | undefined): CellsRow {
  const states = synopsisCellStates(row, against);
  const firstAt = row.cells.findIndex(({ paragraphs }) => paragraphs.length > 0);
  const first = row.cells[firstAt]?.paragraphs[0];
  const cells = row.cells.map((_, at): NamedCell => {
    const held = { at, is: states[at] ?? "absent", against, filter } as const;
    return { ...changedCell(row, held), draft: drafts[at]?.id ?? "" };
  });
  return {
    kind: "pair",
    key: `${drafts[firstAt]?.id ?? ""}:${first?.id ?? ""}`,
    cells,
    heading: first?.kind === "heading" ? first.text : null,
    changes: new Set(cells.flatMap(({ changes }) => [...changes])),
    longest: Math.max(...row.cells.map(({ paragraphs }) => paragraphs.reduce((sum, { text }) => sum + text.length, 0))),
  };
}

/** A line for each passage that moved, by what it stands behind; what moved together in a column has one. */
function linesByPlace(rows: readonly CellsRow[]): ReadonlyMap<string | null, readonly PlaceLine[]> {
  const lines = new Map<string | null, PlaceLine[]>();
  /** Of each column, the place of the passage before; undefined where that one did not move. */
  const latest = new Map<number, string | null | undefined>();
  for (const { key, cells } of rows) {
    for (const [column, { draft, paragraphs, moved }] of cells.entries()) {
      if (paragraphs.length === 0) continue;
      const place = moved === undefined ? undefined : movedTo(draft, moved);
      const isBesideOne = latest.has(column) && latest.get(column) === place;
      latest.set(column, place);
      if (moved === undefined || place === undefined) continue;
      const from = cells[0]?.paragraphs ?? [];
      const own = lines.get(place) ?? [];
      const last = own.findLast((line) => line.column === column);
      if (isBesideOne && last !== undefined && last.direction === moved.direction)
        own[own.indexOf(last)] = { ...last, stands: [...last.stands, ...paragraphs], from: [...last.from, ...from] };
      else own.push({ column, direction: moved.direction, stands: paragraphs, from, leadsTo: key });
      lines.set(place, own);
    }
  }
  return lines;
}

/** Names what a moved passage stands behind; null for the beginning. */
export function movedTo(draft: string, { behind }: SynopsisMove): string | null {
  return behind === null ? null : placeOf(draft, behind);
}

function placeOf(draft: string, paragraph: ParagraphId): string {
  return `${draft}:${paragraph}`;
}
