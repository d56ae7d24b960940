import type { RedlineRun } from "@travaux/model";

/** A word of a run with the blank behind it, named so that it is known again in another order. */
export interface WordToken {
  readonly key: string;
  readonly kind: RedlineRun["kind"];
  readonly word: string;
  readonly blank: string;
}

/** A script without blanks between words: there a whole run is one word. */
const UNPARTED = /\p{Script=Han}/u; // "水" fits, "water" does not.

/** The runs in words. Words and blanks, joined, spell the runs. */
export function tokensOf(runs: readonly RedlineRun[]): readonly WordToken[] {
  return runs.flatMap(({ kind, text }, run) => {
    // "Parties act " gives "Parties" + " " and "act" + " "; a blank at the start is a token without a word.
    const parts = UNPARTED.test(text) ? [text] : (text.match(/\S+\s*|\s+/gu) ?? []);
    return parts.map((part, at): WordToken => {
      const word = part.trimEnd();
      return { key: `${run}-${at}`, kind, word, blank: part.slice(word.length) };
    });
  });
}
