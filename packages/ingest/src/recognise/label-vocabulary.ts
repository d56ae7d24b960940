import type { Block } from "../block.ts";
import { bareNumberAtStart, counterAtStart, endOfCode } from "./label-clues.ts";

/** Words that a particular draft counts with and that no list has ("Tenet 4", "PARAM-02"), learnt from the draft itself. */
export interface LabelVocabulary {
  readonly counters: ReadonlySet<string>;
  readonly hasCodes: boolean;
  /** Numbers are printed without a full stop: "44 The parties". */
  readonly hasBareNumbers: boolean;
}

/** Of a label that stands alone: the draft is not known. */
export const NO_VOCABULARY: LabelVocabulary = { counters: new Set(), hasCodes: false, hasBareNumbers: false };

/** As many paragraphs with codes of their own make a draft one that numbers by codes. */
const CODES_NEEDED = 3;
/** A word at the start of paragraphs counts when as many different numbers follow it. */
const NUMBERS_NEEDED = 2;

/** As many paragraphs in a row of numbers ("7 The parties", "8 The parties") make a draft one that prints them bare. */
const BARE_NUMBERS_NEEDED = 3;

/**
 * Learns what a draft counts with beyond the usual words: "Tenet 1", "Tenet 2" make "tenet" a counter; "PARAM-01",
 * "PARAM-02", "TREASURY-01" make codes labels. One "COVID-19" makes nothing, nor does one "44 States have joined".
 */
export function learnVocabulary(blocks: readonly Block[]): LabelVocabulary {
  const numbersOf = new Map<string, Set<string>>();
  const codes = new Set<string>();
  let bare: { readonly last: number; readonly inRow: number } | null = null;
  let mostInRow = 0;
  for (const block of blocks) {
    if (block.role === "table-row" || block.role === "note") continue;
    const counter = counterAtStart(block.text);
    if (counter !== null) {
      const numbers = numbersOf.get(counter.word) ?? new Set<string>();
      numbersOf.set(counter.word, numbers.add(counter.ordinal));
    }
    const number = block.formatLabel === null ? bareNumberAtStart(block.text) : null;
    if (number !== null) {
      bare = { last: number, inRow: bare !== null && bare.last + 1 === number ? bare.inRow + 1 : 1 };
      mostInRow = Math.max(mostInRow, bare.inRow);
    }
    const end = endOfCode(block.text, 0);
    if (end > 0) codes.add(block.text.slice(0, end));
  }
  const counters = [...numbersOf].filter(([, numbers]) => numbers.size >= NUMBERS_NEEDED).map(([word]) => word);
  return {
    counters: new Set(counters),
    hasCodes: codes.size >= CODES_NEEDED,
    hasBareNumbers: mostInRow >= BARE_NUMBERS_NEEDED,
  };
}
