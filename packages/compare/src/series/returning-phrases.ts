import type { Paragraph } from "@travaux/model";
import { cutWords, normaliseWord } from "@travaux/words";
import type { Descent } from "./step-redlines.ts";
import type { Origins, WordOrigin } from "./word-origin.ts";

/** Words that came back are known by so many of them in a row; fewer are there by chance. */
const SHORTEST_PHRASE = 3;

/** An earlier wording, with the origins of its characters. */
export interface EarlierWording {
  readonly paragraph: Paragraph;
  readonly origins: Origins;
  /** False for the wording right before: what it had and has elsewhere was never gone. */
  readonly isOlder: boolean;
}

/**
 * Gives origins to words that have none yet and that stood, in the same sequence, in an earlier wording.
 *
 * @param characters the origin of each character of `text`; filled in place where it is null.
 * @param earlier the wordings to look in, the latest first.
 */
export function fillReturningPhrases(
  characters: (WordOrigin | null)[],
  text: string,
  earlier: readonly EarlierWording[],
): void {
  const words = wordsOf(text);
  const isNew = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && characters[word.from] === null;
  };
  const places = indexPhrases(earlier);
  for (let at = 0; at < words.length; at++) {
    let length = 0;
    while (length < SHORTEST_PHRASE && isNew(at + length)) length += 1;
    if (length < SHORTEST_PHRASE) continue;
    const place = places.get(phraseAt(words, at));
    if (place === undefined) continue;
    while (isNew(at + length) && words[at + length]?.form === place.words[place.at + length]?.form) length += 1;
    for (let step = 0; step < length; step++) {
      takeOrigin(characters, words[at + step], { place, word: place.words[place.at + step], isFirst: step === 0 });
    }
    at += length - 1;
  }
}

/**
 * Gives the words of a phrase that moved the origins that they had where it stood. Both ends have the same words, and not
 * always the same characters.
 */
export function fillWordByWord(
  characters: (WordOrigin | null)[],
  { beforeFrom, beforeTo, afterFrom, afterTo }: Omit<Descent, "before" | "after">,
  texts: { readonly before: string; readonly after: string; readonly origins: Origins },
): void {
  const older = wordsOf(texts.before.slice(beforeFrom, beforeTo));
  const newer = wordsOf(texts.after.slice(afterFrom, afterTo));
  let from = afterFrom;
  for (const [at, word] of newer.entries()) {
    const source = older[at];
    const origin = source === undefined ? null : originAt(texts.origins, beforeFrom + source.from);
    const to = at === newer.length - 1 ? afterTo : afterFrom + word.to;
    for (; from < to; from++) characters[from] = characters[from] ?? origin;
  }
}

interface FormedWord {
  readonly from: number;
  readonly to: number;
  readonly form: string;
}

interface PhrasePlace {
  readonly wording: EarlierWording;
  readonly words: readonly FormedWord[];
  readonly at: number;
}

function wordsOf(text: string): readonly FormedWord[] {
  return cutWords(text)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map(({ from, to }) => ({ from, to, form: normaliseWord(text.slice(from, to)) }));
}

/** Where each phrase of the shortest length stands; of several places the latest wording's. */
function indexPhrases(earlier: readonly EarlierWording[]): ReadonlyMap<string, PhrasePlace> {
  const places = new Map<string, PhrasePlace>();
  for (const wording of earlier) {
    const words = wordsOf(wording.paragraph.text);
    for (let at = 0; at + SHORTEST_PHRASE <= words.length; at++) {
      const phrase = phraseAt(words, at);
      if (!places.has(phrase)) places.set(phrase, { wording, words, at });
    }
  }
  return places;
}

function phraseAt(words: readonly FormedWord[], at: number): string {
  return words
    .slice(at, at + SHORTEST_PHRASE)
    .map(({ form }) => form)
    .join(" ");
}

/** Takes over the origin of a word, and of what stands between it and the word before it in the phrase. */
function takeOrigin(
  characters: (WordOrigin | null)[],
  target: FormedWord | undefined,
  source: { readonly place: PhrasePlace; readonly word: FormedWord | undefined; readonly isFirst: boolean },
): void {
  if (target === undefined || source.word === undefined) return;
  const { origins, isOlder } = source.place.wording;
  const origin = originAt(origins, source.word.from);
  if (origin === null) return;
  const taken = isOlder ? { ...origin, reintroduced: true } : origin;
  for (let at = target.to - 1; at >= 0 && characters[at] === null; at--) {
    if (at < target.from && source.isFirst) break;
    characters[at] = taken;
  }
}

function originAt(origins: Origins, place: number): WordOrigin | null {
  let start = 0;
  for (const { length, origin } of origins) {
    if (place < start + length) return origin;
    start += length;
  }
  return null;
}
