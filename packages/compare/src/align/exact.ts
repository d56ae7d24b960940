import type { PairInNumbers } from "./draft-in-numbers.ts";
import { haveSameWords } from "./edges.ts";
import type { Edges } from "./edges.ts";

/**
 * What paragraphs with the same words weigh, at least, to be sure of each other when nobody else has these words: about
 * four rare words. Shorter ones are settled by their surroundings like everything else.
 */
const SURE_WEIGHT = 20;

/** Of many paragraphs with the same words each gets candidates this far around its own rank among them. */
const AROUND = 2;

/**
 * Adds the edges between paragraphs with the same words; gives those that nobody else has and that are long enough to be
 * sure. Linear: of `n` equal paragraphs on a side, each gets a handful of the others.
 */
export function addEqualWords(pair: PairInNumbers, edges: Edges): readonly (readonly [number, number])[] {
  const before = byHash(pair.before.hash);
  const after = byHash(pair.after.hash);
  const sure: (readonly [number, number])[] = [];
  for (const [hash, ofBefore] of before) {
    const ofAfter = after.get(hash);
    if (ofAfter === undefined) continue;
    if (ofBefore.length === 1 && ofAfter.length === 1) {
      const [one = 0] = ofBefore;
      const [other = 0] = ofAfter;
      edges.add(one, other);
      if ((pair.before.weight[one] ?? 0) >= SURE_WEIGHT && haveSameWords(pair, one, other)) sure.push([one, other]);
    } else {
      addAround(ofBefore, ofAfter, (one, other) => edges.add(one, other));
      addAround(ofAfter, ofBefore, (one, other) => edges.add(other, one));
    }
  }
  return sure;
}

function byHash(hash: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < hash.length; at++) {
    const value = hash[at] ?? 0;
    const known = places.get(value);
    if (known === undefined) places.set(value, [at]);
    else known.push(at);
  }
  return places;
}

/** Counted from the first and from the last, since something may have been inserted on either side. */
function addAround(from: readonly number[], to: readonly number[], add: (from: number, to: number) => void): void {
  for (const [rank, one] of from.entries()) {
    for (let step = -AROUND; step <= AROUND; step++) {
      const fromFirst = to[rank + step];
      const fromLast = to[to.length - (from.length - rank) + step];
      if (fromFirst !== undefined) add(one, fromFirst);
      if (fromLast !== undefined) add(one, fromLast);
    }
  }
}
