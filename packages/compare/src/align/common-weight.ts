import { heaviestIncreasingRun } from "./heaviest-run.ts";
import { heaviestByMatches, heaviestByTable, placeWords, sharedWords } from "./heaviest-subsequence.ts";
import type { Stretch } from "./stretch.ts";

/**
 * Above this many cells the exact table is not filled, and the common order is taken from the words that occur once on
 * either side and what lies between them. 400,000 cells are two paragraphs of 630 words: about 1 ms.
 */
const MAX_CELLS = 400_000;

/** A match costs about as much as so many cells of the table. */
const CELLS_OF_MATCH = 8;

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
  const { rows, columns, matches } = placeWords(left, right, rarity.length);
  if (matches === 0) return common;
  if (rows * columns > MAX_CELLS) {
    const shared = sharedWords(left, right);
    return common + boundedWeight(...shared, rarity, { depth: 0, budget: { cells: GAP_CELLS } });
  }
  if (matches * CELLS_OF_MATCH <= rows * columns) return common + heaviestByMatches(left, right, rarity);
  return common + heaviestByTable(...sharedWords(left, right), rarity);
}

/** Whether `commonWeight` is exact for stretches of so many words, whatever they are. */
export function isExact(before: number, after: number): boolean {
  return before * after <= MAX_CELLS;
}

/** Lengths of the sequences that tie two long stretches together, longest first: long ones are seldom there by chance. */
const TIE_LENGTHS = [5, 2, 1] as const;

/** What stands between the ties is compared exactly as far as this many cells go round, over all gaps. */
const GAP_CELLS = 1_000_000;

interface Budget {
  cells: number;
}

/** A lower bound for long stretches: sequences that occur once on each side and stand in common order, and their gaps. */
function boundedWeight(
  before: Stretch,
  after: Stretch,
  rarity: Float64Array,
  { depth, budget }: { readonly depth: number; readonly budget: Budget },
): number {
  const length = TIE_LENGTHS[depth];
  if (length === undefined) return 0;
  let common = 0;
  let i = before.from;
  let j = after.from;
  const gap = (iEnd: number, jEnd: number): void => {
    const left = { words: before.words, from: i, to: iEnd };
    const right = { words: after.words, from: j, to: jEnd };
    const cells = (iEnd - i) * (jEnd - j);
    if (cells === 0) return;
    if (cells > Math.min(MAX_CELLS, budget.cells)) {
      common += boundedWeight(left, right, rarity, { depth: depth + 1, budget });
    } else {
      budget.cells -= cells;
      common += heaviestByTable(left, right, rarity);
    }
  };
  for (const tie of tiesOf(before, after, length)) {
    if (tie.before < i || tie.after < j) continue;
    gap(tie.before, tie.after);
    for (let step = 0; step < length; step++) common += rarity[before.words[tie.before + step] ?? 0] ?? 0;
    i = tie.before + length;
    j = tie.after + length;
  }
  gap(before.to, after.to);
  return common;
}

interface Tie {
  readonly before: number;
  readonly after: number;
}

function tiesOf(before: Stretch, after: Stretch, length: number): readonly Tie[] {
  const other = onlyPlaces(after, length);
  const ties: Tie[] = [];
  for (const [key, place] of onlyPlaces(before, length)) {
    const match = other.get(key);
    if (place < 0 || match === undefined || match < 0) continue;
    let step = 0;
    while (step < length && before.words[place + step] === after.words[match + step]) step += 1;
    if (step === length) ties.push({ before: place, after: match });
  }
  ties.sort((one, two) => one.before - two.before);
  const run = heaviestIncreasingRun(
    ties.map((tie) => tie.after),
    ties.map(() => 1),
  );
  return ties.filter((_, at) => run.chosen[at]);
}

/** Place of each sequence of so many words, by a hash; -1 when there are several. */
function onlyPlaces(stretch: Stretch, length: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = stretch.from; at + length <= stretch.to; at++) {
    let key = 0;
    for (let step = 0; step < length; step++) {
      key = (Math.imul(key, 0x9e3779b1) + (stretch.words[at + step] ?? 0)) | 0;
      key ^= key >>> 15;
    }
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}
