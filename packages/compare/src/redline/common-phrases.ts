import type { ChangedStretch, ChangedWords } from "./changed-words.ts";

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

/**
 * The longest phrases around each sequence of words that went at one place and came at one other place. One pass over
 * each side; nothing is compared with everything.
 */
export function commonPhrases(deleted: ChangedWords, inserted: ChangedWords, lookup: Lookup): readonly CommonPhrase[] {
  const phrases: { deleted: number; inserted: number; count: number; anchors: number[] }[] = [];
  for (const [at, other] of onlyMatches(deleted, inserted, lookup)) {
    if (!areApart(deleted, inserted, at, other)) continue;
    const hash = hashAt(deleted, at, lookup);
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

const FREE = 0;
const REPEATED = -1;

/** Places of sequences that stand once on each side, those that went in order. */
function onlyMatches(
  deleted: ChangedWords,
  inserted: ChangedWords,
  lookup: Lookup,
): readonly (readonly [number, number])[] {
  // An open-addressed table of the sequences that came, by place plus one, and beside it the places of those that went:
  // with a map of the language this took longer than all the rest of the redline.
  const size = 2 ** Math.ceil(Math.log2(inserted.count * 2 + 2));
  const came = new Int32Array(size);
  const repeated = new Uint8Array(size);
  const slotOf = (words: ChangedWords, at: number): number => {
    let slot = hashAt(words, at, lookup) & (size - 1);
    for (let place = came[slot] ?? FREE; place !== FREE; place = came[slot] ?? FREE) {
      if (isSameSequence({ words, at }, { words: inserted, at: place - 1 }, lookup)) break;
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  };
  forEachSequence(inserted, lookup, (at) => {
    const slot = slotOf(inserted, at);
    if (came[slot] === FREE) came[slot] = at + 1;
    else repeated[slot] = 1;
  });
  const went = new Int32Array(size);
  const matched: number[] = [];
  forEachSequence(deleted, lookup, (at) => {
    const slot = slotOf(deleted, at);
    if (came[slot] === FREE || repeated[slot] === 1) return;
    if (went[slot] === FREE) matched.push(slot);
    went[slot] = went[slot] === FREE ? at + 1 : REPEATED;
  });
  return matched.flatMap((slot) => {
    const at = went[slot] ?? REPEATED;
    return at === REPEATED ? [] : [[at - 1, (came[slot] ?? 1) - 1] as const];
  });
}

function forEachSequence({ count, stretch }: ChangedWords, { words }: Lookup, take: (at: number) => void): void {
  for (let at = 0; at + words <= count; at++) if (stretch[at] === stretch[at + words - 1]) take(at);
}

function hashAt({ form, stretch, stretches }: ChangedWords, at: number, { words, isWithinPairs }: Lookup): number {
  return sequenceHash(form, at, words, isWithinPairs ? (stretches[stretch[at] ?? 0]?.pair ?? 0) : 0);
}

interface Sequence {
  readonly words: ChangedWords;
  readonly at: number;
}

function isSameSequence(one: Sequence, other: Sequence, lookup: Lookup): boolean {
  for (let step = 0; step < lookup.words; step++) {
    if (one.words.form[one.at + step] !== other.words.form[other.at + step]) return false;
  }
  return !lookup.isWithinPairs || stretchOf(one.words, one.at)?.pair === stretchOf(other.words, other.at)?.pair;
}

function stretchOf({ stretch, stretches }: ChangedWords, at: number): ChangedStretch | undefined {
  return stretches[stretch[at] ?? -1];
}

/** Whether they are not two sides of one change: what was rewritten in its place did not move. */
function areApart(deleted: ChangedWords, inserted: ChangedWords, at: number, other: number): boolean {
  const [one, two] = [stretchOf(deleted, at), stretchOf(inserted, other)];
  return one?.pair !== two?.pair || one?.step !== two?.step;
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
