import type { ChangedWords } from "./changed-words.ts";

/** Words that stand in both: `count` of them from the word `deleted` on and from the word `inserted` on. */
export interface CommonPhrase {
  readonly deleted: number;
  readonly inserted: number;
  readonly count: number;
  /** Hashes of the sequences in it that occur once among what went and once among what came. */
  readonly anchors: readonly number[];
}

/** How sequences of words are looked up: so many words, within each pair apart or over all pairs. */
export interface Lookup {
  readonly words: number;
  readonly isWithinPairs: boolean;
}

const REPEATED = -1;

/**
 * The longest phrases around each sequence of words that went at one place and came at one other place. One pass over
 * each side; nothing is compared with everything.
 */
export function commonPhrases(deleted: ChangedWords, inserted: ChangedWords, lookup: Lookup): readonly CommonPhrase[] {
  const placesOfInserted = onlyPlaces(inserted, lookup);
  const placesOfDeleted = onlyPlaces(deleted, lookup);
  const phrases: { deleted: number; inserted: number; count: number; anchors: number[] }[] = [];
  for (const [hash, at] of placesOfDeleted) {
    const other = placesOfInserted.get(hash) ?? REPEATED;
    if (at === REPEATED || other === REPEATED || !isMatch(deleted, inserted, at, other, lookup)) continue;
    const last = phrases.at(-1);
    // Places stand in order, so that the phrase found last is the only one that can hold this sequence too.
    if (last !== undefined && at < last.deleted + last.count && other - at === last.inserted - last.deleted) {
      last.anchors.push(hash);
      continue;
    }
    phrases.push({ ...extended(deleted, inserted, at, other), anchors: [hash] });
  }
  return phrases;
}

/** The place of each sequence, in order of first appearance; `REPEATED` when it has several. */
function onlyPlaces(words: ChangedWords, lookup: Lookup): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const { form, stretch, stretches, count } = words;
  for (let at = 0; at + lookup.words <= count; at++) {
    if (stretch[at] !== stretch[at + lookup.words - 1]) continue;
    const seed = lookup.isWithinPairs ? (stretches[stretch[at] ?? 0]?.pair ?? 0) : 0;
    const hash = sequenceHash(form, at, lookup.words, seed);
    places.set(hash, places.has(hash) ? REPEATED : at);
  }
  return places;
}

/** A hash of so many forms from a place on. Thirty bits, which the engine holds without a box. */
export function sequenceHash(forms: ArrayLike<number>, at: number, count: number, seed: number): number {
  let hash = Math.imul(seed + 1, 0x9e3779b1);
  for (let step = 0; step < count; step++) {
    hash = Math.imul(hash ^ (forms[at + step] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return (Math.imul(hash, 0xc2b2ae35) >>> 2) | 0;
}

/** Whether both are the same words, and not two sides of one change: what was rewritten in its place did not move. */
function isMatch(deleted: ChangedWords, inserted: ChangedWords, at: number, other: number, lookup: Lookup): boolean {
  const one = deleted.stretches[deleted.stretch[at] ?? -1];
  const two = inserted.stretches[inserted.stretch[other] ?? -1];
  if (one === undefined || two === undefined) return false;
  if (one.pair === two.pair ? one.step === two.step : lookup.isWithinPairs) return false;
  for (let step = 0; step < lookup.words; step++) {
    if (deleted.form[at + step] !== inserted.form[other + step]) return false;
  }
  return true;
}

function extended(
  deleted: ChangedWords,
  inserted: ChangedWords,
  at: number,
  other: number,
): { deleted: number; inserted: number; count: number } {
  const isEqual = (by: number): boolean =>
    deleted.form[at + by] === inserted.form[other + by] &&
    deleted.stretch[at + by] === deleted.stretch[at] &&
    inserted.stretch[other + by] === inserted.stretch[other];
  let from = 0;
  while (isEqual(from - 1)) from -= 1;
  let to = 0;
  while (isEqual(to + 1)) to += 1;
  return { deleted: at + from, inserted: other + from, count: to - from + 1 };
}
