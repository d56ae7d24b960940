import { normaliseWord } from "@travaux/words";
import { legalForceTable, negationTable, ordinaryWords } from "./legal-force-table.ts";
import type { LegalForce, LegalForceTable } from "./legal-force-table.ts";
import { isMonth } from "./quantity-words.ts";

/** What a change did to the strength of the words of legal force in it; null where that can't be told. */
export type ForceDirection = "stronger" | "weaker" | null;

/** The words of one side of a change, normalised, with the kept ones around it. */
export interface WordsInContext {
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly after: readonly string[];
}

interface Reach {
  readonly ahead: number;
  readonly behind: number;
}

/** A word of legal force that came or went alone counts within so many words: in a new sentence it is part of the news. */
const FEW_WORDS = 4;

const negations: ReadonlySet<string> = new Set(Object.values(negationTable).flat());

/** Looks words of legal force up in a table, all languages at once: a draft does not always say which is its own. */
export class LegalForces {
  /** By the words of the phrase, joined by blanks; a Chinese character is a word. */
  readonly #forces = new Map<string, LegalForce>();
  /** Of each word that begins a phrase, how many words the longest of them has. */
  readonly #longest = new Map<string, number>();
  /** All words of all phrases, and those that deny: a change without any of them is none of legal force. */
  readonly #words = new Set<string>(negations);

  constructor(table: LegalForceTable = legalForceTable) {
    for (const [phrase, force] of Object.values(table).flatMap((words) => Object.entries(words))) {
      const words = wordsOfPhrase(phrase);
      this.#forces.set(words.join(" "), force);
      const [first = ""] = words;
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
      for (const word of words) this.#words.add(word);
    }
  }

  /** Whether a normalised word may make a change one of legal force. */
  hasWord(word: string): boolean {
    return this.#words.has(word) || this.#words.has(withoutArabicAnd(word));
  }

  /**
   * Whether the change is one of legal force, and its direction: the forces on the two sides differ; or one came or went
   * with few words about it; or, with few words about it, a negation came or went beside a word of legal force, which has
   * no direction. A stronger prohibition is stronger, as a stronger duty is.
   */
  compare(before: WordsInContext, after: WordsInContext): { readonly direction: ForceDirection } | null {
    const isShort = before.words.length + after.words.length <= FEW_WORDS;
    const isDenied = negationsIn(before.words) !== negationsIn(after.words);
    const singles = this.#singlesCount(before, after);
    // Of "应当" for "应" what was kept is part of a phrase on one side: it is read on the other side too.
    const [ahead, behind] = [this.#reach(before), this.#reach(after)];
    const reach = { ahead: Math.max(ahead.ahead, behind.ahead), behind: Math.max(ahead.behind, behind.behind) };
    const [one, other] = [this.#forcesIn(before, singles, reach), this.#forcesIn(after, singles, reach)];
    if (isShort && isDenied && this.#isForceNear(before, after)) return { direction: null };
    if (one.join(" ") === other.join(" ")) return null;
    if (one.length === 0 || other.length === 0) {
      return isShort && !isPartOfWord(before, after) ? { direction: null } : null;
    }
    return { direction: isDenied ? null : directionOf(one, other) };
  }

  /** The forces of the phrases that the changed words are part of, the longest first, in order. */
  #forcesIn({ before, words, after }: WordsInContext, singlesCount: boolean, reach: Reach): readonly LegalForce[] {
    const all = [...before, ...words, ...after].map((word) => this.#inTable(word));
    const [from, to] = [before.length - reach.ahead, before.length + words.length + reach.behind];
    const forces: LegalForce[] = [];
    for (let at = 0; at < to;) {
      const length = this.#phraseAt(all, at);
      const isSingle = length === 1 && isIdeograph(all[at] ?? "");
      const counts = !isSingle || to - from === 1 || (singlesCount && at === from);
      if (length > 0 && counts && at + length > from && !isDate(all, at, length)) {
        forces.push(this.#forces.get(all.slice(at, at + length).join(" ")) ?? 1);
      }
      at += Math.max(length, 1);
    }
    return forces;
  }

  #inTable(word: string): string {
    return this.#words.has(word) ? word : withoutArabicAnd(word);
  }

  /** How many kept words on either side are part of a phrase with changed ones. */
  #reach({ before, words, after }: WordsInContext): Reach {
    const all = [...before, ...words, ...after].map((word) => this.#inTable(word));
    const [from, to] = [before.length, before.length + words.length];
    const reach = { ahead: 0, behind: 0 };
    for (let at = 0; at < to && words.length > 0;) {
      const length = this.#phraseAt(all, at);
      if (length > 0 && at + length > from) {
        reach.ahead = Math.max(reach.ahead, from - at);
        reach.behind = Math.max(reach.behind, at + length - to);
      }
      at += Math.max(length, 1);
    }
    return reach;
  }

  /** How many words from a place on are a phrase of the table; 0 for none. */
  #phraseAt(words: readonly string[], at: number): number {
    for (let length = Math.min(this.#longest.get(words[at] ?? "") ?? 0, words.length - at); length > 0; length--) {
      if (this.#forces.has(words.slice(at, at + length).join(" "))) return length;
    }
    return 0;
  }

  /**
   * Whether single Chinese characters count. Alone one counts only where it is all that changed, or where both sides
   * begin with one: in 可持续 (sustainable), 可 permits nothing.
   */
  #singlesCount(before: WordsInContext, after: WordsInContext): boolean {
    return [before, after].every(({ words }) => isIdeograph(words[0] ?? "") && this.#phraseAt(words, 0) === 1);
  }

  #isForceNear(before: WordsInContext, after: WordsInContext): boolean {
    const near = [...after.before, ...before.words, ...after.words, ...after.after];
    return near.some((_, at) => this.#phraseAt(near, at) > 0);
  }
}

/** The words of our own table. */
export const ownLegalForces = new LegalForces();

/** An Arabic word of the table behind "and" or "so" that is written with it: وتدعو is تدعو. */
function withoutArabicAnd(word: string): string {
  return /^[وف]\p{Script=Arabic}{3,}$/u.test(word) ? word.slice(1) : word;
}

function wordsOfPhrase(phrase: string): readonly string[] {
  return phrase.split(" ").flatMap((word) => (isIdeograph(word.charAt(0)) ? [...word] : [normaliseWord(word)]));
}

function negationsIn(words: readonly string[]): number {
  return words.filter((word) => negations.has(word)).length;
}

function directionOf(before: readonly LegalForce[], after: readonly LegalForce[]): ForceDirection {
  if (before.length !== after.length) return null;
  const steps = before.map((force, at) => (after[at] ?? force) - force);
  if (steps.every((step) => step >= 0)) return "stronger";
  return steps.every((step) => step <= 0) ? "weaker" : null;
}

/** "May" beside a number is a month. */
function isDate(words: readonly string[], at: number, length: number): boolean {
  return length === 1 && isMonth(words[at] ?? "") && [words[at - 1], words[at + 1]].some(isNumeric);
}

function isNumeric(word: string | undefined): boolean {
  // "3" and "2031" fit, "three" does not.
  return word !== undefined && /^\p{N}/u.test(word);
}

/**
 * A single Chinese character in place of another that is none of the table is part of an ordinary word (获得, 获取), as is
 * one that came or went beside those with which it is such a word (持续, 可持续).
 */
function isPartOfWord(before: WordsInContext, after: WordsInContext): boolean {
  const [one, other] = [before.words, after.words];
  if (one.length === 1 && other.length === 1) return [...one, ...other].every(isIdeograph);
  const [alone] = one.length === 0 ? other : one;
  if (one.length + other.length !== 1 || !isIdeograph(alone ?? "")) return false;
  const around = `${after.before.at(-1) ?? ""}${alone ?? ""}${after.after.slice(0, 2).join("")}`;
  return ordinaryWords.some((word) => around.includes(word) && word.includes(alone ?? ""));
}

function isIdeograph(word: string): boolean {
  // "应" fits, "a" does not.
  return /^\p{Script=Han}$/u.test(word);
}
