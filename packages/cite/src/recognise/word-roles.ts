import { isDocumentWord } from "./document-words.ts";
import { isPreambleWord } from "./preamble.ts";
import { CHINESE_STARTS } from "./read-chinese.ts";
import { unitNoun } from "./unit-nouns.ts";

/** French has "note de bas de page", whose first word is a document too. */
function startsFootnote(word: string): boolean {
  return word === "note" || word === "notes";
}

/** What a word may begin: most words begin nothing, and are passed over at the cost of one look-up. */
export type WordRole = "none" | "unit" | "chinese" | "document" | "preamble" | "symbol" | "decimal";

/** The roles of the words of one text, each worked out once. */
export class WordRoles {
  readonly #known = new Map<string, WordRole>();

  of(word: string): WordRole {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const role = roleOf(word);
    this.#known.set(word, role);
    return role;
  }
}

function roleOf(word: string): WordRole {
  if (CHINESE_STARTS.has(word)) return "chinese";
  if (unitNoun(word) !== null || startsFootnote(word)) return "unit";
  if (isDocumentWord(word)) return "document";
  if (isPreambleWord(word)) return "preamble";
  if (word.includes("/")) return "symbol";
  return /^\d{1,2}\.\d{1,2}$/u.test(word) ? "decimal" : "none"; // "8.7" fits, "87" does not
}
