import type { PairRow } from "../redline/rows.ts";

/** Where the room can go from a paragraph. Null at an end. */
export interface RoomPlace {
  readonly row: PairRow;
  readonly above: PairRow | null;
  readonly below: PairRow | null;
  /** Places of the next changes, among all rows. */
  readonly nextChange: PairRow | null;
  readonly previousChange: PairRow | null;
  /** "3 of 41": how many changes there are up to here, this one included, and in all. */
  readonly changesSoFar: number;
  readonly changes: number;
}

/**
 * The place with this key; the first change, else the first paragraph, when there is none: what was shown may be gone.
 *
 * @param changed the rows among all that are changes, in order
 */
export function roomPlace(
  rows: readonly PairRow[],
  changed: readonly PairRow[],
  key: string | undefined,
): RoomPlace | null {
  const row = rowNamed(rows, key) ?? changed[0] ?? rows[0];
  if (row === undefined) return null;
  const at = rows.indexOf(row);
  const placeOf = new Map(rows.map((each, place) => [each, place]));
  const isBefore = (each: PairRow): boolean => (placeOf.get(each) ?? 0) < at;
  const isAfter = (each: PairRow): boolean => (placeOf.get(each) ?? 0) > at;
  return {
    row,
    above: rows[at - 1] ?? null,
    below: rows[at + 1] ?? null,
    nextChange: changed.find(isAfter) ?? null,
    previousChange: changed.findLast(isBefore) ?? null,
    changesSoFar: changed.filter((each) => !isAfter(each)).length,
    changes: changed.length,
  };
}

/** The row with this key; else the one in which the paragraph stands that would give its key, did it stand first. */
function rowNamed(rows: readonly PairRow[], key: string | undefined): PairRow | undefined {
  if (key === undefined) return undefined;
  return rows.find((row) => row.key === key) ?? rows.find(({ after }) => after.some(({ id }) => `a-${id}` === key));
}
