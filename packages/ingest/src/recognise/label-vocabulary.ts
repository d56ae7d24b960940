import type { Block } from "../block.ts";
import type { LabelVocabulary } from "./clause-labels.ts";
import { counterAtStart, endOfCode } from "./clause-labels.ts";

/** As many paragraphs with codes of their own make a draft one that numbers by codes. */
const CODES_NEEDED = 3;
/** A word at the start of paragraphs counts when as many different numbers follow it. */
const NUMBERS_NEEDED = 2;

/**
 * Learns what a draft counts with beyond the usual words: "Tenet 1", "Tenet 2" make "tenet" a counter; "PARAM-01",
 * "PARAM-02", "TREASURY-01" make codes labels. One "COVID-19" makes nothing.
 */
export function learnVocabulary(blocks: readonly Block[]): LabelVocabulary {
  const numbersOf = new Map<string, Set<string>>();
  const codes = new Set<string>();
  for (const block of blocks) {
    if (block.role === "table-row" || block.role === "note") continue;
    const counter = counterAtStart(block.text);
    if (counter !== null) {
      const numbers = numbersOf.get(counter.word) ?? new Set<string>();
      numbersOf.set(counter.word, numbers.add(counter.ordinal));
    }
    const end = endOfCode(block.text, 0);
    if (end > 0) codes.add(block.text.slice(0, end));
  }
  const counters = [...numbersOf].filter(([, numbers]) => numbers.size >= NUMBERS_NEEDED).map(([word]) => word);
  return { counters: new Set(counters), hasCodes: codes.size >= CODES_NEEDED };
}
