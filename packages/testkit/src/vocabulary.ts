import type { Random } from "./random.ts";

/** Gives words with the frequencies of running text: a few very often, most of them rarely (Zipf). */
export interface Vocabulary {
  word(): string;
  /** A word that carries meaning: never one of the most frequent. */
  contentWord(): string;
}

const FREQUENT = [
  "the",
  "of",
  "and",
  "to",
  "in",
  "for",
  "with",
  "on",
  "by",
  "that",
  "shall",
  "their",
  "all",
  "as",
  "including",
  "at",
  "or",
  "this",
  "States",
  "measures",
  "cooperation",
  "national",
  "international",
  "ensure",
  "promote",
  "support",
  "access",
  "information",
] as const;
const ONSETS = [
  "b",
  "br",
  "c",
  "cl",
  "d",
  "dr",
  "f",
  "g",
  "gr",
  "h",
  "l",
  "m",
  "n",
  "p",
  "pr",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
  "w",
] as const;
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "io"] as const;
const CODAS = ["", "n", "r", "l", "s", "t", "nt", "rd", "m", "ck"] as const;
const RARE_WORDS = 6000;

/** Words that look like words; the rare ones are made from syllables, equal for equal seeds. */
export function makeVocabulary(random: Random): Vocabulary {
  const syllable = (): string => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  const rare = Array.from({ length: RARE_WORDS }, () =>
    Array.from({ length: random.between(2, 4) }, syllable).join(""),
  );
  // Rank r is drawn about 1/r as often as rank 1: the power of a uniform draw gives that, near enough.
  const contentWord = (): string => rare[Math.floor(RARE_WORDS ** random.next()) - 1] ?? "measure";
  return { contentWord, word: () => (random.chance(0.45) ? random.pick(FREQUENT) : contentWord()) };
}
