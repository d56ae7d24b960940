import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import type { Edges } from "./edges.ts";

/** How many candidates a paragraph looks for by share of words, and as many again by words alone. */
const BEST = 4;

/**
 * A word or pair of words that stands in more than this many pairs of paragraphs says nothing about which of them
 * belong together. It also bounds the work: no key costs more.
 */
const MAX_PAIRS_OF_KEY = 900;

/**
 * Adds the edges that rare words and rare pairs of neighbouring words suggest, best first from either side.
 *
 * `isOpenBefore` and `isOpenAfter` say who looks and can be found; the others only tell how common a key is. Linear in the words, times the bound.
 */
export function addCandidatesByWords(
  pair: PairInNumbers,
  edges: Edges,
  isOpenBefore: (paragraph: number) => boolean,
  isOpenAfter: (paragraph: number) => boolean,
): void {
  const buckets = bucketsFor(pair);
  const allBefore = keysOf(pair.before, buckets, isOpenBefore);
  const allAfter = keysOf(pair.after, buckets, isOpenAfter);
  const { weights, numbers } = tellingKeys(allBefore, allAfter);
  const before = onlyTelling(allBefore, numbers, weights.length);
  const after = onlyTelling(allAfter, numbers, weights.length);
  search({ from: before, to: after, weights, isOpen: isOpenBefore }, (from, to) => edges.add(from, to));
  search({ from: after, to: before, weights, isOpen: isOpenAfter }, (from, to) => edges.add(to, from));
}

/** Keys are buckets of a hash: two keys that share one are taken for the same, which only adds a weak candidate. */
interface Keys {
  readonly count: number;
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  /** Paragraphs with each key. */
  readonly spread: Int32Array;
}

/** Buckets for each word, at least: so few keys share one that it does not show. */
const BUCKETS_PER_WORD = 4;

function bucketsFor(pair: PairInNumbers): number {
  const words = Math.max(256, pair.before.words.length + pair.after.words.length);
  return 2 ** Math.min(22, Math.ceil(Math.log2(words * BUCKETS_PER_WORD)));
}

function keysOf(draft: DraftInNumbers, buckets: number, isOpen: (paragraph: number) => boolean): Keys {
  // For each bucket the paragraph that had it last, counted from 1, and how many had it: side by side, as they are used.
  const seen = new Int32Array(buckets * 2);
  const mask = buckets - 1;
  const keys = new Int32Array(draft.words.length * 2);
  const starts = new Int32Array(draft.count + 1);
  let count = 0;
  const put = (key: number, paragraph: number): void => {
    if (seen[key * 2] === paragraph + 1) return;
    seen[key * 2] = paragraph + 1;
    seen[key * 2 + 1] = (seen[key * 2 + 1] ?? 0) + 1;
    keys[count++] = key;
  };
  for (let paragraph = 0; paragraph < draft.count; paragraph++) {
    const end = draft.starts[paragraph + 1] ?? 0;
    const first = count;
    let last = -1;
    for (let at = draft.starts[paragraph] ?? 0; at < end; at++) {
      const word = draft.words[at] ?? 0;
      put(mix(word) & mask, paragraph);
      if (last >= 0) put(mix(Math.imul(last + 1, 0x85ebca6b) + word) & mask, paragraph);
      last = word;
    }
    if (!isOpen(paragraph)) count = first;
    starts[paragraph + 1] = count;
  }
  const spread = new Int32Array(buckets);
  for (let key = 0; key < buckets; key++) spread[key] = seen[key * 2 + 1] ?? 0;
  return { count: draft.count, starts, keys: keys.subarray(0, count), spread };
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x9e3779b1);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * Numbers the keys that say something, from 1 on, and weighs them by those numbers; keys that are too common, or on one
 * side only, have number 0. There are few of them, so that what follows works on small arrays.
 */
function tellingKeys(before: Keys, after: Keys): { readonly numbers: Int32Array; readonly weights: Float32Array } {
  const buckets = before.spread.length;
  const numbers = new Int32Array(buckets);
  const paragraphs = before.count + after.count;
  const logarithms: number[] = [0];
  for (let key = 0; key < buckets; key++) {
    const ofBefore = before.spread[key] ?? 0;
    if (ofBefore === 0) continue;
    const ofAfter = after.spread[key] ?? 0;
    const pairs = ofBefore * ofAfter;
    if (pairs === 0 || pairs > MAX_PAIRS_OF_KEY) continue;
    numbers[key] = logarithms.length;
    logarithms.push(Math.log(1 + paragraphs / (ofBefore + ofAfter)));
  }
  return { numbers, weights: Float32Array.from(logarithms) };
}

/** The keys that say something, by their numbers. */
function onlyTelling(all: Keys, numbers: Int32Array, size: number): Keys {
  const starts = new Int32Array(all.count + 1);
  const keys = new Int32Array(all.keys.length);
  const spread = new Int32Array(size);
  let count = 0;
  for (let paragraph = 0; paragraph < all.count; paragraph++) {
    const end = all.starts[paragraph + 1] ?? 0;
    for (let at = all.starts[paragraph] ?? 0; at < end; at++) {
      const key = numbers[all.keys[at] ?? 0] ?? 0;
      if (key === 0) continue;
      keys[count++] = key;
      spread[key] = (spread[key] ?? 0) + 1;
    }
    starts[paragraph + 1] = count;
  }
  return { count: all.count, starts, keys: keys.slice(0, count), spread };
}

interface Search {
  readonly from: Keys;
  readonly to: Keys;
  readonly weights: Float32Array;
  readonly isOpen: (paragraph: number) => boolean;
}

function search({ from, to, weights, isOpen }: Search, found: (from: number, to: number) => void): void {
  const posting = postingsOf(to);
  const lengths = totalWeights(to, weights).map((total) => Math.sqrt(1 + total));
  const score = new Float64Array(to.count);
  const share = new Float64Array(to.count);
  const touched: number[] = [];
  for (let paragraph = 0; paragraph < from.count; paragraph++) {
    if (!isOpen(paragraph)) continue;
    touched.length = 0;
    const end = from.starts[paragraph + 1] ?? 0;
    for (let at = from.starts[paragraph] ?? 0; at < end; at++) {
      const key = from.keys[at] ?? 0;
      const weight = weights[key] ?? 0;
      const postingEnd = posting.starts[key + 1] ?? 0;
      for (let place = posting.starts[key] ?? 0; place < postingEnd; place++) {
        const other = posting.paragraphs[place] ?? 0;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] ?? 0) + weight;
      }
    }
    for (const other of best(touched, score)) found(paragraph, other);
    for (const other of touched) share[other] = (score[other] ?? 0) / (lengths[other] ?? 1);
    for (const other of best(touched, share)) found(paragraph, other);
    for (const other of touched) score[other] = 0;
  }
}

function postingsOf(keys: Keys): { starts: Int32Array; paragraphs: Int32Array } {
  const size = keys.spread.length;
  const starts = new Int32Array(size + 1);
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key] ?? 0) + (keys.spread[key] ?? 0);
  const next = starts.slice(0, size);
  const paragraphs = new Int32Array(starts[size] ?? 0);
  for (let paragraph = 0; paragraph < keys.count; paragraph++) {
    const end = keys.starts[paragraph + 1] ?? 0;
    for (let at = keys.starts[paragraph] ?? 0; at < end; at++) {
      const key = keys.keys[at] ?? 0;
      paragraphs[next[key] ?? 0] = paragraph;
      next[key] = (next[key] ?? 0) + 1;
    }
  }
  return { starts, paragraphs };
}

function totalWeights(keys: Keys, weights: Float32Array): Float64Array {
  const totals = new Float64Array(keys.count);
  for (let paragraph = 0; paragraph < keys.count; paragraph++) {
    const end = keys.starts[paragraph + 1] ?? 0;
    for (let at = keys.starts[paragraph] ?? 0; at < end; at++) {
      totals[paragraph] = (totals[paragraph] ?? 0) + (weights[keys.keys[at] ?? 0] ?? 0);
    }
  }
  return totals;
}

/** The `BEST` highest, earlier ones first where they tie. */
function best(items: readonly number[], scores: Float64Array): readonly number[] {
  const top: number[] = [];
  let lowest = -1;
  for (const item of items) {
    const score = scores[item] ?? 0;
    if (score < lowest) continue;
    let place = top.length;
    while (place > 0 && isBetter(item, score, top[place - 1] ?? 0, scores)) place -= 1;
    if (place >= BEST) continue;
    top.splice(place, 0, item);
    if (top.length > BEST) top.pop();
    if (top.length === BEST) lowest = scores[top[BEST - 1] ?? 0] ?? 0;
  }
  return top;
}

function isBetter(item: number, score: number, other: number, scores: Float64Array): boolean {
  const otherScore = scores[other] ?? 0;
  return score > otherScore || (score === otherScore && item < other);
}
