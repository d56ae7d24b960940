/** Something with a place on the other side and a weight. */
export interface Weighed {
  readonly place: number;
  readonly weight: number;
}

/**
 * The heaviest choice of items whose places rise, as their indexes; places are whole numbers from 0, each at most once.
 * `compare` finds moves by the same method; siblings are blind to each other, and thirty lines are no reason for a package.
 *
 * n log n: a tree of maxima over the places (Fenwick 1994) holds the heaviest chain that ends at or before each.
 */
export function heaviestInOrder(items: readonly Weighed[]): ReadonlySet<number> {
  const size = items.reduce((most, { place }) => Math.max(most, place + 1), 0);
  const best = new Int32Array(size + 1).fill(-1);
  const total: number[] = [];
  const earlier: number[] = [];
  const heavier = (one: number, other: number): number =>
    one < 0 || (other >= 0 && (total[other] ?? 0) > (total[one] ?? 0)) ? other : one;
  let last = -1;
  for (const [at, { place, weight }] of items.entries()) {
    let chain = -1;
    for (let node = place; node > 0; node -= node & -node) chain = heavier(chain, best[node] ?? -1);
    earlier.push(chain);
    total.push(weight + (chain < 0 ? 0 : (total[chain] ?? 0)));
    for (let node = place + 1; node <= size; node += node & -node) best[node] = heavier(best[node] ?? -1, at);
    last = heavier(last, at);
  }
  const chosen = new Set<number>();
  for (let at = last; at >= 0; at = earlier[at] ?? -1) chosen.add(at);
  return chosen;
}
