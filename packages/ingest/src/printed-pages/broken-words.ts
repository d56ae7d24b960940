/** What a draft's own words tell about a word broken at the end of a line. */
export interface Vocabulary {
  /**
   * How often each word stands in the draft, folded to small letters. "small-" and "-scale" count the compounds that
   * begin and end so.
   */
  readonly counts: ReadonlyMap<string, number>;
  /** Words are broken at the ends of lines as a rule: a hyphen there is rarely one of a compound. */
  readonly isHyphenated: boolean;
}

/** Letters, with the signs that stand inside of words: "agree", "small-scale", "d'accord". */
export const WORD = /\p{L}[\p{L}\p{M}\p{Nd}]*(?:[-\u2010\u2011'’][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*/gu;

/** So many words broken beyond doubt make a draft one that is hyphenated. */
const FEWEST_BREAKS = 3;

/** Counts the words of lines. The two halves of a word that is broken at the end of a line are no words. */
export function countWords(lines: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  const breaks: { readonly head: string; readonly tail: string }[] = [];
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  let head: string | null = null;
  for (const line of lines) {
    if (head !== null) breaks.push({ head, tail: fold(firstWord(line.trimStart())) });
    const from: number = head === null ? 0 : line.length - line.trimStart().length + firstWord(line.trimStart()).length;
    const isBroken = endsBroken(line);
    const to = isBroken ? line.lastIndexOf(" ") + 1 : line.length;
    head = isBroken ? lastPart(fold(lastWord(line.trimEnd().slice(0, -1)))) : null;
    for (const [word] of line.slice(from, Math.max(from, to)).matchAll(WORD)) {
      const folded = fold(word);
      add(folded);
      if (!folded.includes("-")) continue;
      const parts = folded.split("-");
      parts.forEach((part, at) => {
        add(part);
        if (at + 1 < parts.length) add(`${part}-`);
        if (at > 0) add(`-${part}`);
      });
    }
  }
  const has = (word: string): boolean => counts.has(word);
  const sure = breaks.filter(({ head: one, tail }) => has(one + tail) || !has(one) || !has(tail)).length;
  return { counts, isHyphenated: sure >= FEWEST_BREAKS && sure * 2 > breaks.length };
}

/** True when a line ends in the middle of a word: with a letter and a hyphen behind it. */
function endsBroken(line: string): boolean {
  return /[\p{L}\p{M}][-\u2010\u00ad]\s*$/u.test(line.slice(-8)); // "agree-", "agree\u00ad", not "2030-" nor " -"
}

/** What stands between two lines of one paragraph, and what becomes of the end of the first. */
export interface Seam {
  /** The end of the first line, without the hyphen when it only marked the break. */
  readonly before: string;
  readonly between: "" | " ";
  /** Nothing in the draft says whether the hyphen belongs to the word. */
  readonly isUnsure: boolean;
}

/**
 * Joins the end of one line and the start of the next. A hyphen at the end goes when the draft has the whole word
 * elsewhere, or not both its halves as words; it stays when the draft has the compound, or when the next line begins
 * with a figure or with a capital of another word. Where both halves are words and nothing else is known, it goes in a
 * draft that breaks words as a rule and has no compound with either half, and stays elsewhere. Chinese and Japanese lines
 * are joined without a blank.
 */
export function seamOf(before: string, after: string, vocabulary: Vocabulary): Seam {
  const end = before.trimEnd();
  const start = after.trimStart();
  if (!endsBroken(end)) {
    const isHan = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(end.slice(-2)) && HAN_START.test(start);
    // "44-" and "U/" go on without a blank as well.
    const isOpen = isHan || /[\p{L}\p{N}][-\u2010\u2011/]$/u.test(end.slice(-4)); // "2030-", "and/"
    return { before: end, between: isOpen || end === "" ? "" : " ", isUnsure: false };
  }
  const bare = end.slice(0, -1);
  const joins = { before: bare, between: "", isUnsure: false } as const;
  const keeps = { before: end, between: "", isUnsure: false } as const;
  if (end.endsWith("\u00ad")) return joins;
  if (!/^[\p{Ll}\p{Lo}]/u.test(start) && !areCapitals(lastWord(bare), firstWord(start))) return keeps; // "agree-" and "Ment"
  const { counts, isHyphenated } = vocabulary;
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const head = lastPart(fold(lastWord(bare)));
  const tail = fold(firstWord(start));
  // "pre-" and "and post-conflict": the hyphen stands for a word that follows.
  if (CONJUNCTIONS.has(tail) && countOf(head + tail) === 0) return { ...keeps, between: " " };
  const compound = countOf(`${head}-${tail}`);
  if (compound > countOf(head + tail)) return keeps;
  if (countOf(head + tail) > 0) return joins;
  const areWords = countOf(head) > 0 && countOf(tail) > 0 && tail.length > 2;
  if (!areWords) return joins;
  const isOfCompounds = countOf(`${head}-`) > 0 || countOf(`-${tail}`) > 0;
  return { ...(isHyphenated && !isOfCompounds ? joins : keeps), isUnsure: true };
}

/** Behind "pre-" in "pre- and post-conflict", in the languages that write so. */
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "y",
  "o",
  "e",
  "u",
  "et",
  "ou",
  "und",
  "oder",
  "и",
  "или",
]);

/** "INTEL" and "LIGENCE": a word in capitals goes on in capitals. */
function areCapitals(head: string, tail: string): boolean {
  return /^\p{Lu}{2,}$/u.test(tail) && /^[\p{Lu}-]{2,}$/u.test(head); // "LIGENCE", "INTEL"
}

/** "scale" of "small-scale". */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf("-") + 1);
}

/** Starts with a Chinese letter or sign: "各国", "，". */
const HAN_START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A word as it is counted: in small letters, with one kind of hyphen and apostrophe. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll("\u2010", "-").replaceAll("\u2011", "-").replaceAll("’", "'");
}

function lastWord(text: string): string {
  const words = [...text.slice(-80).matchAll(WORD)];
  return words.at(-1)?.[0] ?? "";
}

function firstWord(text: string): string {
  return text.slice(0, 80).match(/^[\p{L}\p{M}]+/u)?.[0] ?? ""; // "ment" of "ment, and"
}
