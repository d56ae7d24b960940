import type { Tokens } from "./tokens.ts";

/** Phrases of a few words, found forwards or backwards from a place. Words and phrases are parted by " " and "|". */
export class PhraseTable {
  readonly #byFirst = new Map<string, (readonly string[])[]>();
  readonly #byLast = new Map<string, (readonly string[])[]>();

  constructor(lines: readonly string[]) {
    for (const phrase of lines.flatMap((line) => line.split("|"))) {
      const words = phrase.split(" ");
      add(this.#byFirst, words.at(0) ?? "", words);
      add(this.#byLast, words.at(-1) ?? "", words);
    }
  }

  /** The token behind the longest phrase that begins at `at`, or null. */
  endFrom(tokens: Tokens, at: number): number | null {
    const phrases = this.#byFirst.get(tokens.word(at));
    if (phrases === undefined) return null;
    const fits = phrases.filter((words) => words.every((word, ahead) => tokens.word(at + ahead) === word));
    return fits.length === 0 ? null : at + Math.max(...fits.map((words) => words.length));
  }

  /** The first token of the longest phrase that ends right before `at`, or null. */
  startBefore(tokens: Tokens, at: number): number | null {
    const phrases = this.#byLast.get(tokens.word(at - 1));
    if (phrases === undefined) return null;
    const fits = phrases.filter((words) =>
      words.every((word, ahead) => tokens.word(at - words.length + ahead) === word),
    );
    return fits.length === 0 ? null : at - Math.max(...fits.map((words) => words.length));
  }
}

function add(table: Map<string, (readonly string[])[]>, key: string, words: readonly string[]): void {
  table.set(key, [...(table.get(key) ?? []), words]);
}
