import { parseClauseLabel } from "@travaux/model";
import { endOfWord, isBlank, isCapital, isDigit, skipBlanks } from "./label-characters.ts";

/** A label longer than this is a sentence. */
export const LONGEST_LABEL = 256;

/** The number at the start of a text that has no full stop behind it and a capital next: "44 The parties"; or null. */
export function bareNumberAtStart(text: string): number | null {
  const start = skipOpening(text.slice(0, LONGEST_LABEL), 0);
  let end = start;
  while (isDigit(text.charAt(end)) && end - start < 4) end++;
  if (end === start || end - start > 3 || !isBlank(text.charAt(end))) return null;
  const behind = text.charAt(skipBlanks(text, end));
  // "46 (former 14) The parties" counts in the row, too.
  if (!isCapital(behind) && behind !== "(") return null;
  return digitsValue(text.slice(start, end));
}

/** Digits of any set as a number. */
function digitsValue(digits: string): number | null {
  const label = parseClauseLabel(digits);
  return label?.numbers[0]?.value ?? null;
}

/** Matches what a code of a draft looks like: "PARAM-02", "MTEU-M-01a"; not "COVID", "A/RES". Its end, or -1. */
export function endOfCode(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (
    /[A-Z]/.test(text.charAt(at)) ||
    (text.charAt(at) === "-" && letters > 1 && /[A-Z]/.test(text.charAt(at + 1)))
  ) {
    at++;
    letters++;
    if (letters > 32) return -1;
  }
  if (letters < 2 || text.charAt(at) !== "-" || !isDigit(text.charAt(at + 1))) return -1;
  at++;
  const digits = at;
  while (isDigit(text.charAt(at)) && at - digits < 4) at++;
  if (/[a-z]/.test(text.charAt(at))) at++; // "02a"
  return at === text.length || isBlank(text.charAt(at)) || ":(".includes(text.charAt(at)) ? at : -1;
}

/** The word at the start of a text that is followed by a number, as in "Tenet 4": a counter, perhaps. Lower case. */
export function counterAtStart(text: string): { readonly word: string; readonly ordinal: string } | null {
  const start = skipOpening(text.slice(0, LONGEST_LABEL), 0);
  const end = endOfWord(text, start);
  const word = text.slice(start, end);
  if (word.length < 3 || word.length > 24 || !isCapital(word.charAt(0)) || !isBlank(text.charAt(end))) return null;
  const at = skipBlanks(text, end);
  let to = at;
  while (isDigit(text.charAt(to))) to++;
  if (to === at || to - at > 3 || !endsLabel(text, to)) return null;
  return { word: word.toLowerCase(), ordinal: text.slice(at, to) };
}

/** What may follow a label with a word: punctuation, a bracket, or a blank and something that begins a title or a text. */
export function endsLabel(window: string, end: number): boolean {
  const next = window.charAt(end);
  if (next === "" || ".:：–—]".includes(next)) return true;
  if (next === "-" && isBlank(window.charAt(end + 1))) return true;
  if (!isBlank(next)) return false;
  const behind = window.charAt(skipBlanks(window, end));
  return behind === "" || !/[\p{Ll}\d,;)]/u.test(behind); // not "Article 5 of", "Article 5 , 6"; but "Article 5 Scope"
}

/** Past the brackets and blanks that may stand before a label. */
export function skipOpening(window: string, from: number): number {
  let at = from;
  while (window.charAt(at) === "[" || window.charAt(at) === "［" || isBlank(window.charAt(at))) at++;
  return at;
}
