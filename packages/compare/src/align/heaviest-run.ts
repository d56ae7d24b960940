/** Which elements are in the run, and what they weigh together. */
export interface HeaviestRun {
  readonly chosen: readonly boolean[];
  readonly weight: number;
}

/**
 * The heaviest run of elements whose values never fall, taken in the order given.
 *
 * Non-strict: equal values may follow each other. Of runs of equal weight the one that ends lowest is taken.
 * O(n log m + m), by a Fenwick tree of the best run that ends at or below each value; m is how far the values lie apart.
 *
 * @param values whole numbers, as places are.
 */
export function heaviestIncreasingRun(values: ArrayLike<number>, weights: ArrayLike<number>): HeaviestRun {
  const size = values.length;
  let last = -1;
  let least = Infinity;
  let highest = 0;
  for (let at = 0; at < size; at++) {
    least = Math.min(least, values[at] ?? 0);
    highest = Math.max(highest, values[at] ?? 0);
  }
  // Nodes count from 1, for the least value.
  const most = size === 0 ? 0 : highest - least + 1;
  const bestWeight = new Float64Array(most + 1);
  const bestLast = new Int32Array(most + 1).fill(-1);
  const previous = new Int32Array(size).fill(-1);
  let weight = 0;
  for (let at = 0; at < size; at++) {
    let before = 0;
    let link = -1;
    for (let node = (values[at] ?? 0) - least + 1; node > 0; node -= node & -node) {
      if ((bestWeight[node] ?? 0) > before) {
        before = bestWeight[node] ?? 0;
        link = bestLast[node] ?? -1;
      }
    }
    previous[at] = link;
    const reached = before + (weights[at] ?? 0);
    for (let node = (values[at] ?? 0) - least + 1; node <= most; node += node & -node) {
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
