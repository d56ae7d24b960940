import type { Span } from "@travaux/model";
import { foldWord, scanWords, wordKind } from "@travaux/words";

/** Words and numbers of a text in the form in which they are compared, with their places; signs and brackets are left out. */
export interface FoldedText {
  readonly text: string;
  readonly words: readonly string[];
  readonly places: readonly Span[];
}

export function foldText(text: string): FoldedText {
  const words: string[] = [];
  const places: Span[] = [];
  scanWords(text, (from, to, kind) => {
    if (kind !== wordKind.word && kind !== wordKind.number) return;
    words.push(foldWord(text.slice(from, to)));
    places.push({ from, to });
  });
  return { text, words, places };
}

/** The positions among the words of a text at which a phrase begins. */
export function occurrences({ words }: FoldedText, phrase: readonly string[]): readonly number[] {
  if (phrase.length === 0) return [];
  const found: number[] = [];
  for (let at = words.indexOf(phrase[0] ?? ""); at >= 0; at = words.indexOf(phrase[0] ?? "", at + 1)) {
    if (phrase.every((word, ahead) => words[at + ahead] === word)) found.push(at);
  }
  return found;
}

/** The span of so many words from a position on. */
export function spanOfWords({ places, text }: FoldedText, at: number, count: number): Span {
  return { from: places[at]?.from ?? text.length, to: places[at + count - 1]?.to ?? text.length };
}

/** The longest run of a phrase's words that one text has oftener than another; null when there is none of two words. */
export function longestRun(
  phrase: readonly string[],
  having: readonly FoldedText[],
  lacking: readonly FoldedText[],
): readonly string[] | null {
  const count = (texts: readonly FoldedText[], run: readonly string[]): number =>
    texts.reduce((sum, text) => sum + occurrences(text, run).length, 0);
  for (let length = phrase.length - 1; length >= 2; length--) {
    for (let from = 0; from + length <= phrase.length; from++) {
      const run = phrase.slice(from, from + length);
      if (count(having, run) > count(lacking, run)) return run;
    }
  }
  return null;
}
