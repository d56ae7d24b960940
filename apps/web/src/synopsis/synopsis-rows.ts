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
}

/** A cell beside what its column is held against. */
export interface NamedCell extends SynopsisCell, TaggedRow {
  readonly draft: string;
  readonly is: SynopsisCellState;
  /** The key of the line at the place where it stands in its own draft, when that is another. */
  readonly leadsTo: string | null;
}

/** A line where a passage stands in one column's draft, leading to its row. */
export interface PlaceRow {
  readonly kind: "stub";
  readonly key: string;
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

/** Rows that are made between two places where the work may be interrupted. */
const STEP_ROWS = 100;

/** Makes the rows of a synopsis step by step, as a filter shows them: a long one must not hold up the page. */
export function* synopsisSteps(
  synopsis: Synopsis,
  filter: ChangeFilter | undefined,
): Generator<void, readonly SynopsisViewRow[]> {
  const places = new PlacesOfMoves();
  const rows: CellsRow[] = [];
  for (const [at, row] of synopsis.rows.entries()) {
    rows.push(cellsRow(row, { synopsis, filter, places }));
    if (at % STEP_ROWS === STEP_ROWS - 1) yield;
  }
  yield;
  return [...places.behind(null), ...rows.flatMap((row) => [row, ...places.behind(row)])];
}

interface Laid {
  readonly synopsis: Synopsis;
  readonly filter: ChangeFilter | undefined;
  readonly places: PlacesOfMoves;
}

function cellsRow(row: SynopsisRow, { synopsis, filter, places }: Laid): CellsRow {
  const { drafts, against } = synopsis;
  const states = synopsisCellStates(row, against);
  const firstAt = row.cells.findIndex(({ paragraphs }) => paragraphs.length > 0);
  const first = row.cells[firstAt]?.paragraphs[0];
  const key = `${drafts[firstAt]?.id ?? ""}:${first?.id ?? ""}`;
  const cells = row.cells.map((cell, at): NamedCell => {
    const draft = drafts[at]?.id ?? "";
    const is = states[at] ?? "absent";
    const leadsTo = places.add(cell, { column: at, draft, key, from: row.cells[0]?.paragraphs ?? [] });
    return { ...changedCell(row, { at, is, against, filter }), draft, leadsTo };
  });
  return {
    kind: "pair",
    key,
    cells,
    heading: first?.kind === "heading" ? first.text : null,
    changes: new Set(cells.flatMap(({ changes }) => [...changes])),
  };
}

interface CellPlace {
  readonly column: number;
  readonly draft: string;
  /** Of its row. */
  readonly key: string;
  readonly from: readonly SynopsisParagraph[];
}

/** The lines at the places where what moved stands; what moved together has one. */
class PlacesOfMoves {
  readonly #lines = new Map<ParagraphId | null, PlaceRow[]>();
  readonly #latest = new Map<number, PlaceRow>();

  /** Adds a cell when it has moved, and gives the key of its line then. */
  add({ paragraphs, moved }: SynopsisCell, { column, draft, key, from }: CellPlace): string | null {
    const [first] = paragraphs;
    const latest = this.#latest.get(column);
    if (first === undefined) return null;
    this.#latest.delete(column);
    if (moved === undefined) return null;
    const place = moved.behind === null ? null : idOf(draft, moved.behind);
    const lines = this.#lines.get(place) ?? [];
    const isOne = latest !== undefined && lines.includes(latest) && latest.direction === moved.direction;
    const line: PlaceRow = {
      kind: "stub",
      key: isOne ? latest.key : `place-${draft}:${first.id}`,
      column,
      direction: moved.direction,
      stands: [...(isOne ? latest.stands : []), ...paragraphs],
      from: [...(isOne ? latest.from : []), ...from],
      leadsTo: isOne ? latest.leadsTo : key,
    };
    this.#lines.set(place, [...lines.filter((one) => one !== latest || !isOne), line]);
    this.#latest.set(column, line);
    return line.key;
  }

  /** The lines behind what stands in a row, or those before all rows. */
  behind(row: CellsRow | null): readonly PlaceRow[] {
    if (row === null) return this.#lines.get(null) ?? [];
    return row.cells.flatMap(({ draft, paragraphs }) =>
      paragraphs.flatMap(({ id }) => this.#lines.get(idOf(draft, id)) ?? []),
    );
  }
}

function idOf(draft: string, paragraph: ParagraphId): string {
  return `${draft}:${paragraph}`;
}
