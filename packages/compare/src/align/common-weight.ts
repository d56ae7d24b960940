import { heaviestIncreasingRun } from "./heaviest-run.ts";

/** A stretch of words: `words[from]` up to `words[to]`. */
export interface Stretch {
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Above this many cells the exact table is not filled, and the common order is taken from the words that occur once on
 * either side. 4 million cells are two paragraphs of 2,000 words: about 15 ms.
 */
const MAX_CELLS = 4_000_000;

let row = new Float64Array(256);

/**
 * The greatest weight of words that two stretches have in common order: their heaviest common subsequence.
 *
 * Symmetric. Exact up to `MAX_CELLS`; for longer stretches a lower bound, near-linear.
 */
export function commonWeight(before: Stretch, after: Stretch, rarity: Float64Array): number {
  const one = before.words;
  const other = after.words;
  let { from: i, to: iEnd } = before;
  let { from: j, to: jEnd } = after;
  let common = 0;
  while (i < iEnd && j < jEnd && one[i] === other[j]) {
    common += rarity[one[i] ?? 0] ?? 0;
    i += 1;
    j += 1;
  }
  while (i < iEnd && j < jEnd && one[iEnd - 1] === other[jEnd - 1]) {
    iEnd -= 1;
    jEnd -= 1;
    common += rarity[one[iEnd] ?? 0] ?? 0;
  }
  if (i === iEnd || j === jEnd) return common;
  const left = { words: one, from: i, to: iEnd };
  const right = { words: other, from: j, to: jEnd };
  if ((iEnd - i) * (jEnd - j) > MAX_CELLS) return common + uniqueInOrder(left, right, rarity);
  return common + heaviestSubsequence(left, right, rarity);
}

function heaviestSubsequence(before: Stretch, after: Stretch, rarity: Float64Array): number {
  const columns = after.to - after.from;
  if (row.length < columns + 1) row = new Float64Array(columns * 2);
  row.fill(0, 0, columns + 1);
  for (let i = before.from; i < before.to; i++) {
    const word = before.words[i] ?? 0;
    const weight = rarity[word] ?? 0;
    let diagonal = 0;
    let best = 0;
    for (let j = 1; j <= columns; j++) {
      const above = row[j] ?? 0;
      if (after.words[after.from + j - 1] === word) {
        const taken = diagonal + weight;
        if (taken > best) best = taken;
      }
      if (above > best) best = above;
      row[j] = best;
      diagonal = above;
    }
  }
  return row[columns] ?? 0;
}

/** The weight of the heaviest increasing run of the words that occur once in each stretch. */
function uniqueInOrder(before: Stretch, after: Stretch, rarity: Float64Array): number {
  const places = onlyPlaces(before);
  const other = onlyPlaces(after);
  const chain = { place: [] as number[], weight: [] as number[] };
  for (const [word, i] of places) {
    const j = other.get(word);
    if (i < 0 || j === undefined || j < 0) continue;
    chain.place.push(j);
    chain.weight.push(rarity[word] ?? 0);
  }
  return heaviestIncreasingRun(chain.place, chain.weight).weight;
}

function onlyPlaces(stretch: Stretch): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = stretch.from; at < stretch.to; at++) {
    const word = stretch.words[at] ?? 0;
    places.set(word, places.has(word) ? -1 : at);
  }
  return places;
}
