import type { Random } from "./random.ts";
import type { Tongue } from "./tongue.ts";

/** Gives words with the frequencies of running text: a few very often, most of them rarely (Zipf). */
export interface Vocabulary {
  word(): string;
  /** A word that carries meaning: never one of the most frequent. */
  contentWord(): string;
}

const RARE_WORDS = 6000;

/** Words that look like words of that language; the rare ones are made from syllables, equal for equal seeds. */
export function makeVocabulary(random: Random, tongue: Tongue): Vocabulary {
  const syllable = (): string => random.pick(tongue.onsets) + random.pick(tongue.vowels) + random.pick(tongue.codas);
  const rare = Array.from({ length: RARE_WORDS }, () =>
    Array.from({ length: random.between(tongue.syllables.from, tongue.syllables.to) }, syllable).join(""),
  );
  const inflected = (stem: string): string => pickOf(random, tongue.prefixes) + stem + pickOf(random, tongue.endings);
  // Rank r is drawn about 1/r as often as rank 1: the power of a uniform draw gives that, near enough.
  const contentWord = (): string => inflected(rare[Math.floor(RARE_WORDS ** random.next()) - 1] ?? "measure");
  return { contentWord, word: () => (random.chance(0.45) ? random.pick(tongue.frequent) : contentWord()) };
}

/** Draws nothing where there is no choice. */
function pickOf(random: Random, parts: readonly [string, ...string[]]): string {
  return parts.length === 1 ? parts[0] : random.pick(parts);
}
