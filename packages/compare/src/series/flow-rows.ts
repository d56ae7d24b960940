/** What stands in a draft, and which node of an earlier draft it keeps the row of; null where it begins a row. */
export interface RowNode<Key> {
  readonly key: Key;
  readonly continues: Key | null;
}

/**
 * A row for every node, so that what stays in its place stays on one line through all drafts.
 *
 * Rows stand in the order of the last draft that has them; what a later draft does not have stands behind what it
 * followed. No draft has two nodes in one row.
 */
export function layRows<Key>(columns: readonly (readonly RowNode<Key>[])[]): {
  readonly rows: readonly (readonly number[])[];
  readonly count: number;
} {
  const strandOf = new Map<Key, number>();
  let strands = 0;
  const strandColumns = columns.map((nodes) => {
    const taken = new Set<number>();
    return nodes.map(({ key, continues }) => {
      const known = continues === null ? undefined : strandOf.get(continues);
      const strand = known === undefined || taken.has(known) ? strands++ : known;
      taken.add(strand);
      strandOf.set(key, strand);
      return strand;
    });
  });
  const rowOf = inOrder(strandColumns);
  return { rows: strandColumns.map((column) => column.map((strand) => rowOf.get(strand) ?? 0)), count: strands };
}

/** From the last draft to the first: what is not placed yet goes behind what it followed. */
function inOrder(columns: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const START = -1;
  const next = new Map<number, number | null>([[START, null]]);
  for (const column of columns.toReversed()) {
    let last = START;
    for (const strand of column) {
      if (!next.has(strand)) {
        next.set(strand, next.get(last) ?? null);
        next.set(last, strand);
      }
      last = strand;
    }
  }
  const rowOf = new Map<number, number>();
  for (let at = next.get(START) ?? null; at !== null; at = next.get(at) ?? null) rowOf.set(at, rowOf.size);
  return rowOf;
}
