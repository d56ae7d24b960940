import type { BracketKind, Span } from "@travaux/model";

/** Longest content that is looked at to tell an open bracket from others. */
const LONGEST_MARKER = 80;

/** Matches "…", "...", ". . .". */
const ELLIPSIS = /^(?:…|\.{3}|\. \. \.)$/;
/** Matches "3", "3, 4", "12-14". */
const NOTE_NUMBERS = /^\d{1,3}(?:[,–-] ?\d{1,3}){0,4}$/;
/** Matches "", "__", "XX", "x", "•", "***". */
const BLANK = /^(?:[_\s.·•*–-]{0,40}|[xX]{1,6})$/;
/** First words of what is said about a text rather than in it, in the six languages. */
const STATUS_WORDS = [
  "agreed",
  "agreed ad ref",
  "ad ref",
  "ad referendum",
  "closed",
  "pending",
  "convenu",
  "acordado",
  "согласовано",
  "已商定",
];
const PLACEHOLDER_WORDS = [
  "placeholder",
  "to be inserted",
  "to be completed",
  "to be determined",
  "to be added",
  "tbd",
  "tbc",
  "insert",
  "date",
  "number",
  "name",
  "place",
  "title",
  "symbol",
  "footnote to be",
  "à compléter",
  "à insérer",
  "por determinar",
  "fecha",
  "дата",
  "подлежит",
  "待定",
  "日期",
  "يحدد لاحقا",
];
const WHOLE_WORDS_ONLY: ReadonlySet<string> = new Set([
  "date",
  "number",
  "name",
  "place",
  "title",
  "symbol",
  "fecha",
  "дата",
  "日期",
  "closed",
  "pending",
  "insert",
  "agreed",
]);

/** What a pair of brackets is for, by what stands in it. `inside` is the span between the two characters. */
export function kindOfBracket(text: string, inside: Span): BracketKind {
  if (inside.to - inside.from > LONGEST_MARKER) return "open";
  const content = text.slice(inside.from, inside.to).trim();
  if (ELLIPSIS.test(content)) return "ellipsis";
  if (BLANK.test(content)) return "placeholder";
  if (NOTE_NUMBERS.test(content) && isGluedToWord(text, inside)) return "citation";
  const lower = content.toLowerCase();
  if (startsWithOne(lower, STATUS_WORDS)) return "status";
  return startsWithOne(lower, PLACEHOLDER_WORDS) ? "placeholder" : "open";
}

function startsWithOne(content: string, words: readonly string[]): boolean {
  return words.some(
    (word) => content === word || (!WHOLE_WORDS_ONLY.has(word) && content.startsWith(word)) || content === `${word}:`,
  );
}

/** "…of States[3] and": printed behind a word, with a blank or punctuation after it. "[30] days" is open text. */
function isGluedToWord(text: string, inside: Span): boolean {
  const before = text.charAt(inside.from - 2);
  const after = text.charAt(inside.to + 1);
  return /[\p{L}.,;”"]/u.test(before) && (after === "" || /[\s.,;:)]/.test(after)); // "s[3] and", not "[30] days"
}
