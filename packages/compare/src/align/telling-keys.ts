import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";

/**
 * A word or pair of words that stands in more than this many pairs of paragraphs says nothing about which of them
 * belong together. It also bounds the work: no key costs more.
 */
const MAX_PAIRS_OF_KEY = 900;

/** Who looks for candidates and can be found. The others only tell how common a key is. */
export interface Openness {
  readonly before: (paragraph: number) => boolean;
  readonly after: (paragraph: number) => boolean;
  /** Of each paragraph of `after` that is not open the partner with the same words, which is not open either; -1 without. */
  readonly twins: Int32Array;
}

/** The keys of one side that say something, by paragraph; what is not open has none. */
export interface Keys {
  /** The keys of paragraph `p` are `keys[starts[p]]` up to `keys[starts[p + 1]]`, each once. */
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  /** How many open paragraphs have each key. */
  readonly spread: Int32Array;
}

/** The keys of both sides, numbered together, and what each weighs: rare ones much. */
export interface TellingKeys {
  readonly before: Keys;
  readonly after: Keys;
  readonly weights: Float32Array;
}

/**
 * The words and pairs of neighbouring words that stand on both sides and not in too many paragraphs.
 *
 * Only open paragraphs are indexed. The others are looked up in the index, and two with the same words only once: where
 * little changed, most of the text is passed over quickly.
 */
export function tellingKeys(pair: PairInNumbers, open: Openness): TellingKeys {
  const wordCount = pair.rarity.length;
  const pairs = new WordPairs(openWords(pair.before, open.before) + openWords(pair.after, open.after));
  const before = keysOf(pair, { own: pair.before, isOpen: open.before, side: BEFORE, pairs });
  const after = keysOf(pair, { own: pair.after, isOpen: open.after, side: AFTER, pairs });
  countElsewhere(pair, open, pairs);
  const numbers = new Int32Array(wordCount);
  const numbering = new Numbering(wordCount + pairs.count, pair.before.count + pair.after.count);
  for (let word = 0; word < wordCount; word++) {
    numbers[word] = numbering.next(pair.before.spread[word] ?? 0, pair.after.spread[word] ?? 0);
  }
  pairs.number(numbering);
  return {
    before: onlyTelling(before, numbers, { pairs, size: numbering.count }),
    after: onlyTelling(after, numbers, { pairs, size: numbering.count }),
    weights: numbering.weights.subarray(0, numbering.count),
  };
}

/** Numbers the keys that say something, from 1 on; all others are 0. */
class Numbering {
  count = 1;
  readonly weights: Float32Array;
  /** The weight of a key by the number of paragraphs that have it, on both sides. */
  readonly #weightOf: Float32Array;

  constructor(most: number, paragraphs: number) {
    this.weights = new Float32Array(most + 1);
    this.#weightOf = Float32Array.from({ length: MAX_PAIRS_OF_KEY + 2 }, (_, spread) =>
      spread === 0 ? 0 : Math.log(1 + paragraphs / spread),
    );
  }

  next(ofBefore: number, ofAfter: number): number {
    const product = ofBefore * ofAfter;
    if (product === 0 || product > MAX_PAIRS_OF_KEY) return 0;
    this.weights[this.count] = this.#weightOf[ofBefore + ofAfter] ?? 0;
    return this.count++;
  }
}

function openWords(draft: DraftInNumbers, isOpen: (paragraph: number) => boolean): number {
  let words = 0;
  for (let paragraph = 0; paragraph < draft.count; paragraph++) {
    if (isOpen(paragraph)) words += (draft.starts[paragraph + 1] ?? 0) - (draft.starts[paragraph] ?? 0);
  }
  return words;
}

const BEFORE = 2;
const AFTER = 3;
type SideOfPairs = typeof BEFORE | typeof AFTER;

/** Ints of each slot: the key, the paragraph that had it last, counted from 1, and how many have it on either side. */
const SLOT = 4;

/** Counts the paragraphs with each pair of neighbouring words, in one open-addressed table: a look-up touches one line of memory. */
class WordPairs {
  /** How many different pairs were added. */
  count = 0;
  readonly #mask: number;
  readonly #table: Int32Array;
  /** A bit for each slot that a key begins at: most keys that are not there are told by it alone. */
  readonly #begun: Int32Array;

  /** @param most how many different pairs may be added. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, most * 1.5)));
    this.#mask = size - 1;
    this.#table = new Int32Array(size * SLOT);
    this.#begun = new Int32Array(size >> 5);
  }

  /** Gives each pair its number, in place of the paragraph that had it last: nothing is counted any more. */
  number(numbering: Numbering): void {
    const table = this.#table;
    for (let at = 0; at < table.length; at += SLOT) {
      if (table[at + 1] !== 0) table[at + 1] = numbering.next(table[at + BEFORE] ?? 0, table[at + AFTER] ?? 0);
    }
  }

  numberOf(slot: number): number {
    return this.#table[slot * SLOT + 1] ?? 0;
  }

  /** Counts the pair for the paragraph; gives its slot, or -1 when the paragraph has had it. */
  add(key: number, stamp: number, side: SideOfPairs): number {
    const table = this.#table;
    const mask = this.#mask;
    let slot = mix(key) & mask;
    const begins = slot;
    for (; table[slot * SLOT + 1] !== 0; slot = (slot + 1) & mask) {
      if (table[slot * SLOT] !== key) continue;
      if (table[slot * SLOT + 1] === stamp) return -1;
      table[slot * SLOT + 1] = stamp;
      table[slot * SLOT + side] = (table[slot * SLOT + side] ?? 0) + 1;
      return slot;
    }
    this.#begun[begins >> 5] = (this.#begun[begins >> 5] ?? 0) | (1 << (begins & 31));
    this.count += 1;
    table[slot * SLOT] = key;
    table[slot * SLOT + 1] = stamp;
    table[slot * SLOT + side] = 1;
    return slot;
  }

  /** Counts the pair if it was added, on one side or on both. */
  countKnown(key: number, stamp: number, counts: { readonly before: number; readonly after: number }): void {
    const table = this.#table;
    const mask = this.#mask;
    let slot = mix(key) & mask;
    if (((this.#begun[slot >> 5] ?? 0) & (1 << (slot & 31))) === 0) return;
    for (; table[slot * SLOT + 1] !== 0; slot = (slot + 1) & mask) {
      if (table[slot * SLOT] !== key) continue;
      if (table[slot * SLOT + 1] === stamp) return;
      table[slot * SLOT + 1] = stamp;
      table[slot * SLOT + BEFORE] = (table[slot * SLOT + BEFORE] ?? 0) + counts.before;
      table[slot * SLOT + AFTER] = (table[slot * SLOT + AFTER] ?? 0) + counts.after;
      return;
    }
  }
}

/** Two pairs that give the same key are taken for one, which only adds a weak candidate. */
function pairKey(first: number, second: number): number {
  return (Math.imul(first + 1, 0x85ebca6b) + second) | 0;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x9e3779b1);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

interface RawKeys {
  readonly starts: Int32Array;
  /** Words by their numbers, pairs of words by their slots, behind the words. */
  readonly keys: Int32Array;
}

interface Indexing {
  readonly own: DraftInNumbers;
  readonly isOpen: (paragraph: number) => boolean;
  readonly side: SideOfPairs;
  readonly pairs: WordPairs;
}

function keysOf({ before, after, rarity }: PairInNumbers, { own, isOpen, side, pairs }: Indexing): RawKeys {
  const seen = new Int32Array(rarity.length);
  const keys = new Int32Array(openWords(own, isOpen) * 2);
  const starts = new Int32Array(own.count + 1);
  const firstStamp = side === BEFORE ? 1 : 1 + before.count;
  let count = 0;
  for (let paragraph = 0; paragraph < own.count; paragraph++) {
    const end = isOpen(paragraph) ? (own.starts[paragraph + 1] ?? 0) : 0;
    let last = -1;
    for (let at = own.starts[paragraph] ?? 0; at < end; at++) {
      const word = own.words[at] ?? 0;
      // What stands on one side only says nothing, nor does a pair with it.
      const isShared = before.spread[word] !== 0 && after.spread[word] !== 0;
      if (isShared && seen[word] !== paragraph + 1) {
        seen[word] = paragraph + 1;
        keys[count++] = word;
      }
      if (isShared && last >= 0) {
        const slot = pairs.add(pairKey(last, word), firstStamp + paragraph, side);
        if (slot >= 0) keys[count++] = rarity.length + slot;
      }
      last = isShared ? word : -1;
    }
    starts[paragraph + 1] = count;
  }
  return { starts, keys: keys.subarray(0, count) };
}

/** Counts the pairs of words of all paragraphs that are not open. */
function countElsewhere(pair: PairInNumbers, open: Openness, pairs: WordPairs): void {
  const hasTwin = new Uint8Array(pair.before.count);
  let stamp = 1 + pair.before.count + pair.after.count;
  const count = (draft: DraftInNumbers, paragraph: number, counts: { before: number; after: number }): void => {
    const end = draft.starts[paragraph + 1] ?? 0;
    for (let at = (draft.starts[paragraph] ?? 0) + 1; at < end; at++) {
      pairs.countKnown(pairKey(draft.words[at - 1] ?? 0, draft.words[at] ?? 0), stamp, counts);
    }
    stamp += 1;
  };
  const [both, onlyBefore, onlyAfter] = [
    { before: 1, after: 1 },
    { before: 1, after: 0 },
    { before: 0, after: 1 },
  ];
  for (let paragraph = 0; paragraph < pair.after.count; paragraph++) {
    if (open.after(paragraph)) continue;
    const twin = open.twins[paragraph] ?? -1;
    if (twin >= 0) hasTwin[twin] = 1;
    count(pair.after, paragraph, twin >= 0 ? both : onlyAfter);
  }
  for (let paragraph = 0; paragraph < pair.before.count; paragraph++) {
    if (hasTwin[paragraph] === 0 && !open.before(paragraph)) count(pair.before, paragraph, onlyBefore);
  }
}

/** The keys that say something, by their numbers. */
function onlyTelling(
  all: RawKeys,
  numbers: Int32Array,
  { pairs, size }: { readonly pairs: WordPairs; readonly size: number },
): Keys {
  const starts = new Int32Array(all.starts.length);
  const { keys } = all;
  const spread = new Int32Array(size);
  let count = 0;
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    const end = all.starts[paragraph + 1] ?? 0;
    for (let at = all.starts[paragraph] ?? 0; at < end; at++) {
      const raw = keys[at] ?? 0;
      const key = raw < numbers.length ? (numbers[raw] ?? 0) : pairs.numberOf(raw - numbers.length);
      if (key === 0) continue;
      // In place: what is kept never overtakes what is read.
      keys[count++] = key;
      spread[key] = (spread[key] ?? 0) + 1;
    }
    starts[paragraph + 1] = count;
  }
  return { starts, keys: keys.subarray(0, count), spread };
}
