import { searchTerms } from "../search-terms.ts";

/** The terms of a text as the index takes them: parted by blanks. */
export function wordsOf(text: string): string {
  return searchTerms(text)
    .map((each) => each.term)
    .join(" ");
}
