import { scanWords, wordKind } from "./scan-words.ts";

/** A token of a text: UTF-16 offsets, half-open, and what it is. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly kind: "word" | "number" | "punctuation" | "bracket";
}

const kindNames = ["word", "number", "punctuation", "bracket"] as const;

/**
 * The words, numbers, punctuation marks and brackets of a text, in order.
 *
 * They do not overlap, and what lies between them is white space. For whole drafts `tabulateWords` is quicker.
 */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  scanWords(text, (from, to, kind) => words.push({ from, to, kind: kindNames[kind] ?? "punctuation" }));
  return words;
}

/** How many words and numbers a text has; punctuation and brackets are not counted. A Chinese character is one. */
export function countWords(text: string): number {
  let count = 0;
  scanWords(text, (_from, _to, kind) => {
    if (kind === wordKind.word || kind === wordKind.number) count += 1;
  });
  return count;
}
