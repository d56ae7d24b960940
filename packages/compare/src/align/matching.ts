/** Who goes with whom, one to one, by places in reading order; -1 for nobody. */
export interface Matching {
  readonly ofBefore: Int32Array;
  readonly ofAfter: Int32Array;
}

/** Nobody goes with anybody. */
export function emptyMatching(before: number, after: number): Matching {
  return { ofBefore: new Int32Array(before).fill(-1), ofAfter: new Int32Array(after).fill(-1) };
}

/** Joins the two, which must both be free. */
export function join(matching: Matching, before: number, after: number): void {
  matching.ofBefore[before] = after;
  matching.ofAfter[after] = before;
}
