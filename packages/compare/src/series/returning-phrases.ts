import type { ParagraphPlace } from "@travaux/model";
import type { FormedWord, WordWeights } from "./formed-words.ts";
import type { WordOrigin } from "./word-origin.ts";

/** Words that stood somewhere earlier, in a row. */
export interface EarlierWords {
  readonly place: ParagraphPlace;
  readonly words: readonly FormedWord[];
  /** False for what the draft before had: what it had and has elsewhere was never gone. */
  readonly wereGone: boolean;
}

/** What a phrase must weigh to be known again, in the bits of `WordWeights`. */
export interface PhraseBar {
  readonly alone: number;
  /** With up to two words on either side that are as they were, and at least one on each; null: they say nothing. */
  readonly amongItsNeighbours: number | null;
}

/** In the paragraph's own past: a word that the draft has once will do, or three frequent ones. */
export const inOwnPast: PhraseBar = { alone: 12, amongItsNeighbours: 22 };

/** Among the words that went from the paragraph as these came: a word that is not frequent, or two that are. */
export const inOwnStruckWords: PhraseBar = { alone: 9, amongItsNeighbours: null };

/** Anywhere in the draft before: a whole phrase, and nothing that is said in many places. */
export const inDraftBefore: PhraseBar = { alone: 36, amongItsNeighbours: null };

/** Of a frequent word no more places are looked at, the latest ones first: a text that repeats itself costs no more. */
const MOST_PLACES = 48;

/** How far the neighbours of a phrase are looked at. */
const NEIGHBOURS = 2;

/** A word of the paragraph that is known again: where it stood. */
export interface KnownAgain {
  /** Index of the word in the paragraph. */
  readonly at: number;
  readonly source: EarlierWords;
  readonly word: FormedWord;
  /** The word before it stood before it then, too. */
  readonly isContinued: boolean;
}

/**
 * Finds words without an origin in what was there earlier: at each place the heaviest phrase, and of equal ones the first
 * source's.
 *
 * @param hasOrigin by index of a word in `words`; only words without are looked for
 */
export function findAgain(
  words: readonly FormedWord[],
  hasOrigin: (at: number) => boolean,
  search: { readonly sources: readonly EarlierWords[]; readonly weights: WordWeights; readonly bar: PhraseBar },
): readonly KnownAgain[] {
  const isWanted = (at: number): boolean => at < words.length && !hasOrigin(at);
  const places = placesOf(new Set(words.flatMap(({ form }, at) => (isWanted(at) ? [form] : []))), search.sources);
  const found: KnownAgain[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isWanted(at)) continue;
    let best: (PhrasePlace & { readonly length: number }) | null = null;
    let most = 0;
    for (const place of places.get(words[at]?.form ?? "") ?? []) {
      const length = commonLength(words, at, place, isWanted);
      const weight = search.weights.sum(words.slice(at, at + length));
      if (weight <= most || !isEnough({ words, at, length, place, weight }, search)) continue;
      best = { ...place, length };
      most = weight;
    }
    if (best === null) continue;
    for (let step = 0; step < best.length; step++) {
      const word = best.source.words[best.at + step];
      if (word !== undefined) found.push({ at: at + step, source: best.source, word, isContinued: step > 0 });
    }
    at += best.length - 1;
  }
  return found;
}

interface PhrasePlace {
  readonly source: EarlierWords;
  readonly at: number;
}

/** Where each of the wanted words stands, in the order of the sources. */
function placesOf(
  wanted: ReadonlySet<string>,
  sources: readonly EarlierWords[],
): ReadonlyMap<string, readonly PhrasePlace[]> {
  const places = new Map<string, PhrasePlace[]>();
  for (const source of sources) {
    for (const [at, { form }] of source.words.entries()) {
      if (!wanted.has(form)) continue;
      const known = places.get(form);
      if (known === undefined) places.set(form, [{ source, at }]);
      else if (known.length < MOST_PLACES) known.push({ source, at });
    }
  }
  return places;
}

function commonLength(
  words: readonly FormedWord[],
  at: number,
  place: PhrasePlace,
  isWanted: (at: number) => boolean,
): number {
  let length = 0;
  while (isWanted(at + length) && words[at + length]?.form === place.source.words[place.at + length]?.form) length += 1;
  return length;
}

interface Candidate {
  readonly words: readonly FormedWord[];
  readonly at: number;
  readonly length: number;
  readonly place: PhrasePlace;
  readonly weight: number;
}

function isEnough(
  candidate: Candidate,
  { weights, bar }: { readonly weights: WordWeights; readonly bar: PhraseBar },
): boolean {
  if (candidate.weight >= bar.alone) return true;
  if (bar.amongItsNeighbours === null) return false;
  const left = neighboursWeight(candidate, weights, { from: -1, step: -1 });
  const right = neighboursWeight(candidate, weights, { from: candidate.length, step: 1 });
  return left > 0 && right > 0 && candidate.weight + left + right >= bar.amongItsNeighbours;
}

function neighboursWeight(
  { words, at, place }: Candidate,
  weights: WordWeights,
  { from, step }: { readonly from: number; readonly step: 1 | -1 },
): number {
  let sum = 0;
  for (let far = 0; far < NEIGHBOURS; far++) {
    const one = words[at + from + far * step];
    if (one === undefined || one.form !== place.source.words[place.at + from + far * step]?.form) break;
    sum += weights.of(one.form);
  }
  return sum;
}

/** Where a word stood, as an origin that is its own or that it came back with. */
export function originAgain(origin: WordOrigin, { wereGone }: EarlierWords): WordOrigin {
  return wereGone ? { ...origin, reintroduced: true } : origin;
}
