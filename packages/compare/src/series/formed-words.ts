import { cutWords, normaliseWord } from "@travaux/words";
import type { Paragraph } from "@travaux/model";

/** A word or number of a text, by its normalised form. */
export interface FormedWord {
  readonly from: number;
  readonly to: number;
  readonly form: string;
}

/** The words and numbers of a text, or of a part of it; offsets count from the beginning of the text. */
export function formedWords(text: string, from = 0, to = text.length): readonly FormedWord[] {
  return cutWords(text.slice(from, to))
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map((word) => ({
      from: from + word.from,
      to: from + word.to,
      form: normaliseWord(text.slice(from + word.from, from + word.to)),
    }));
}

/** A short draft is weighed as one of this length: that it has a word once makes the word no more frequent. */
const FEWEST_WORDS = 4096;

/**
 * How much it says that a word stands somewhere: the bits of its rarity in a draft. A word that a draft of 4000 words has
 * once weighs 12, one that it has a hundred times weighs 5.
 */
export class WordWeights {
  readonly #times = new Map<string, number>();
  readonly #words: number;

  constructor(paragraphs: readonly Paragraph[]) {
    let words = 0;
    for (const { text } of paragraphs) {
      for (const { form } of formedWords(text)) {
        this.#times.set(form, (this.#times.get(form) ?? 0) + 1);
        words += 1;
      }
    }
    this.#words = Math.max(words, FEWEST_WORDS);
  }

  of(form: string): number {
    return Math.log2(this.#words / (this.#times.get(form) ?? 1));
  }

  sum(words: readonly FormedWord[]): number {
    return words.reduce((sum, { form }) => sum + this.of(form), 0);
  }
}
