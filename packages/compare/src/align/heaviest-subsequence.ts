import type { Stretch } from "./stretch.ts";

/** Working space, kept between calls: this is the hottest loop of an alignment. */
let row = new Float64Array(256);
let shared = new Int32Array(1024);

/**
 * Of each word where it stands in `after`: the call that asked last, the last place, how many places there are, and the
 * call that found it in `before`. Side by side, as they are used.
 */
let places = new Int32Array(4096);
const PLACE = 4;
/** For each place the one before it with the same word, from the start of the stretch; -1 for the first. */
let samePlace = new Int32Array(1024);
let call = 0;
/** Before the numbers of the calls no longer fit into 32 bits the space is wiped. */
const MAX_CALLS = 2 ** 30;

export interface Overlap {
  /** How many words of `before` stand in `after` as well, and the other way round. */
  readonly rows: number;
  readonly columns: number;
  /** How many pairs of places with the same word there are. */
  readonly matches: number;
}

/** Notes where each word stands in `after`, and counts what the two have in common. */
export function placeWords(before: Stretch, after: Stretch, wordCount: number): Overlap {
  if (places.length < wordCount * PLACE || call > MAX_CALLS) {
    places = new Int32Array(Math.max(places.length, wordCount * PLACE * 2));
    call = 0;
  }
  call += 1;
  const length = after.to - after.from;
  if (samePlace.length < length) samePlace = new Int32Array(length * 2);
  for (let at = 0; at < length; at++) {
    const word = (after.words[after.from + at] ?? 0) * PLACE;
    if (places[word] === call) {
      samePlace[at] = places[word + 1] ?? -1;
      places[word + 2] = (places[word + 2] ?? 0) + 1;
    } else {
      places[word] = call;
      samePlace[at] = -1;
      places[word + 2] = 1;
    }
    places[word + 1] = at;
  }
  let rows = 0;
  let columns = 0;
  let matches = 0;
  for (let at = before.from; at < before.to; at++) {
    const word = (before.words[at] ?? 0) * PLACE;
    if (places[word] !== call) continue;
    const count = places[word + 2] ?? 0;
    rows += 1;
    matches += count;
    if (places[word + 3] === call) continue;
    places[word + 3] = call;
    columns += count;
  }
  return { rows, columns, matches };
}

/** Places in `after` at which something heavier can end than at any place before them, and how heavy it is. */
let stairs = new Int32Array(256);
let heights = new Float64Array(256);

/**
 * The heaviest common subsequence by the places where words match (after Hunt and Szymanski 1977), for stretches that
 * `placeWords` has just seen: where few words stand in both, or each seldom, there are far fewer of these than cells.
 */
export function heaviestByMatches(before: Stretch, after: Stretch, rarity: Float64Array): number {
  if (stairs.length < after.to - after.from) {
    stairs = new Int32Array((after.to - after.from) * 2);
    heights = new Float64Array(stairs.length);
  }
  let count = 0;
  for (let i = before.from; i < before.to; i++) {
    const word = before.words[i] ?? 0;
    if (places[word * PLACE] !== call) continue;
    const weight = rarity[word] ?? 0;
    // From the last place to the first, so that no word is matched twice.
    for (let place = places[word * PLACE + 1] ?? -1; place >= 0; place = samePlace[place] ?? -1) {
      let step = 0;
      for (let end = count; step < end;) {
        const middle = (step + end) >> 1;
        if ((stairs[middle] ?? 0) < place) step = middle + 1;
        else end = middle;
      }
      const height = (step > 0 ? (heights[step - 1] ?? 0) : 0) + weight;
      let covered = step;
      while (covered < count && (heights[covered] ?? 0) <= height) covered += 1;
      if (covered === step) {
        // The next step is higher: a step at the very same place stays.
        if (step < count && stairs[step] === place) continue;
        for (let at = count; at > step; at--) {
          stairs[at] = stairs[at - 1] ?? 0;
          heights[at] = heights[at - 1] ?? 0;
        }
        count += 1;
      } else if (covered > step + 1) {
        const by = covered - step - 1;
        for (let at = covered; at < count; at++) {
          stairs[at - by] = stairs[at] ?? 0;
          heights[at - by] = heights[at] ?? 0;
        }
        count -= by;
      }
      stairs[step] = place;
      heights[step] = height;
    }
  }
  return count > 0 ? (heights[count - 1] ?? 0) : 0;
}

/**
 * The two stretches without the words that only one of them has, as `placeWords` has just told them. What is common stays
 * common, and the table of two paragraphs that have little to do with each other shrinks to almost nothing. They lie in
 * working space: the next call overwrites them.
 */
export function sharedWords(before: Stretch, after: Stretch): readonly [Stretch, Stretch] {
  const room = before.to - before.from + after.to - after.from;
  if (shared.length < room) shared = new Int32Array(room * 2);
  let count = 0;
  for (let j = after.from; j < after.to; j++) {
    const word = after.words[j] ?? 0;
    if (places[word * PLACE + 3] === call) shared[count++] = word;
  }
  const right = { words: shared, from: 0, to: count };
  for (let i = before.from; i < before.to; i++) {
    const word = before.words[i] ?? 0;
    if (places[word * PLACE] === call) shared[count++] = word;
  }
  return [{ words: shared, from: right.to, to: count }, right];
}

/** The heaviest common subsequence by the table of all pairs of places: nothing is quicker where most words match often. */
export function heaviestByTable(before: Stretch, after: Stretch, rarity: Float64Array): number {
  const columns = after.to - after.from;
  if (row.length < columns + 1) row = new Float64Array(columns * 2);
  row.fill(0, 0, columns + 1);
  const cells = row;
  const { words, from } = after;
  for (let i = before.from; i < before.to; i++) {
    const word = before.words[i] ?? 0;
    const weight = rarity[word] ?? 0;
    let diagonal = 0;
    let best = 0;
    for (let j = 0; j < columns; j++) {
      const above = cells[j + 1] ?? 0;
      if (words[from + j] === word) {
        const taken = diagonal + weight;
        if (taken > best) best = taken;
      }
      if (above > best) best = above;
      cells[j + 1] = best;
      diagonal = above;
    }
  }
  return cells[columns] ?? 0;
}
