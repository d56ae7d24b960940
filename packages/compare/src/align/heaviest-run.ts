/** Which elements are in the run, and what they weigh together. */
export interface HeaviestRun {
  readonly chosen: readonly boolean[];
  readonly weight: number;
}

/**
 * The heaviest run of elements whose values never fall, taken in the order given.
 *
 * Non-strict: equal values may follow each other. Of runs of equal weight the one that ends lowest is taken.
 * O(n log n), by a Fenwick tree of the best run that ends at or below each value.
 */
export function heaviestIncreasingRun(values: readonly number[], weights: readonly number[]): HeaviestRun {
  const ranks = rankOf(values);
  const size = values.length;
  const bestWeight = new Float64Array(size + 1);
  const bestLast = new Int32Array(size + 1).fill(-1);
  const previous = new Int32Array(size).fill(-1);
  let last = -1;
  let weight = 0;
  for (let at = 0; at < size; at++) {
    let before = 0;
    let link = -1;
    for (let node = ranks[at] ?? 0; node > 0; node -= node & -node) {
      if ((bestWeight[node] ?? 0) > before) {
        before = bestWeight[node] ?? 0;
        link = bestLast[node] ?? -1;
      }
    }
    previous[at] = link;
    const reached = before + (weights[at] ?? 0);
    for (let node = ranks[at] ?? 0; node <= size; node += node & -node) {
      if (reached > (bestWeight[node] ?? 0)) {
        bestWeight[node] = reached;
        bestLast[node] = at;
      }
    }
    if (reached > weight) {
      weight = reached;
      last = at;
    }
  }
  const chosen = Array.from({ length: size }, () => false);
  for (let at = last; at >= 0; at = previous[at] ?? -1) chosen[at] = true;
  return { chosen, weight };
}

/** Ranks from 1; equal values have the same rank. */
function rankOf(values: readonly number[]): Int32Array {
  const sorted = Float64Array.from(values).sort();
  const rank = new Map<number, number>();
  for (const value of sorted) if (!rank.has(value)) rank.set(value, rank.size + 1);
  return Int32Array.from(values, (value) => rank.get(value) ?? 1);
}
