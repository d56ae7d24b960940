import type { ChangeKind } from "./change-kind.ts";
import { type Stretch, stretchesOf, listedRows, wantedRows, type WalkedRow } from "./stretches.ts";

/** A part of a stretch that stands in one block. */
export type Piece<Row> =
  | { readonly kind: "shown"; readonly key: string; readonly rows: readonly Row[] }
  | { readonly kind: "folded"; readonly key: string; readonly rows: readonly Row[]; readonly fold: Fold<Row> };

/** A run of rows folded into one line. It may go through several blocks; the line stands in the first. */
export interface Fold<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
  /** The keys of its pieces, which name them in the page. */
  readonly pieces: readonly string[];
}

/** A fixed number of rows after each other, the unit in which the page draws: whatever is shown of them. */
export interface Block<Row> {
  readonly pieces: readonly Piece<Row>[];
  /** How many of its rows are changes that are wanted. */
  readonly changes: number;
}

/**
 * Rows in one block. The browser skips blocks that are out of sight, and the page is drawn and redrawn block by block:
 * each is a few milliseconds of work, and all rows that can be in sight at once lie in two or three.
 */
export const BLOCK_ROWS = 16;

/** What decides which rows are to be seen. */
export interface Selection {
  readonly wanted: ReadonlySet<ChangeKind>;
  /** How what is not wanted is treated: folded, shown, or left out. */
  readonly others: "folded" | "shown" | "left out";
}

/** Cuts rows into blocks. A row stands in the same block whatever is selected, so that it is changed and not made anew. */
export function blocksOf<Row extends WalkedRow>(
  rows: readonly Row[],
  { wanted, others }: Selection,
): readonly Block<Row>[] {
  const pieces: Piece<Row>[][] = Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, () => []);
  let from = 0;
  for (const stretch of selectedStretches(rows, wanted, others)) {
    addPieces(pieces, stretch, from);
    from += stretch.rows.length;
  }
  const listed = others === "left out" ? listedRows(rows, wanted) : null;
  return pieces.map((own) => {
    const left = listed === null ? own : own.map((piece) => withRows(piece, (row) => listed.has(row)));
    return { pieces: left.filter((piece) => piece.rows.length > 0), changes: countChanges(left, wanted) };
  });
}

function selectedStretches<Row extends WalkedRow>(
  rows: readonly Row[],
  wanted: ReadonlySet<ChangeKind>,
  others: Selection["others"],
): readonly Stretch<Row>[] {
  return others === "folded" ? stretchesOf(rows, wanted) : [{ kind: "shown", rows }];
}

/** @param from the place of the stretch's first row among all rows */
function addPieces<Row extends WalkedRow>(
  blocks: readonly Piece<Row>[][],
  { kind, rows }: Stretch<Row>,
  from: number,
): void {
  const places: { readonly block: number; readonly key: string; readonly rows: readonly Row[] }[] = [];
  for (let at = 0; at < rows.length;) {
    const block = Math.floor((from + at) / BLOCK_ROWS);
    const to = Math.min(rows.length, (block + 1) * BLOCK_ROWS - from);
    const own = rows.slice(at, to);
    places.push({ block, key: `${kind}-${own[0]?.key ?? ""}`, rows: own });
    at = to;
  }
  const fold = { key: places[0]?.key ?? "", rows, pieces: places.map(({ key }) => key) };
  for (const { block, key, rows: own } of places)
    blocks[block]?.push(kind === "shown" ? { kind, key, rows: own } : { kind, key, rows: own, fold });
}

function withRows<Row>(piece: Piece<Row>, isKept: (row: Row) => boolean): Piece<Row> {
  return { ...piece, rows: piece.rows.filter(isKept) };
}

function countChanges(pieces: readonly Piece<WalkedRow>[], wanted: ReadonlySet<ChangeKind>): number {
  return pieces.reduce((sum, { rows }) => sum + wantedRows(rows, wanted).length, 0);
}

/** Where a row stands: in which block, and in which fold when it is folded. Null when no block has it. */
export function findRow(
  blocks: readonly Block<WalkedRow>[],
  key: string,
): { readonly block: number; readonly fold: Fold<WalkedRow> | null } | null {
  for (const [block, { pieces }] of blocks.entries()) {
    for (const piece of pieces)
      if (piece.rows.some((row) => row.key === key))
        return { block, fold: piece.kind === "folded" ? piece.fold : null };
  }
  return null;
}
