import { canonicalLabel, isChineseNumeral } from "@travaux/model";
import { scanChinese, scanChineseAnnex, scanChineseNumeral } from "./chinese-labels.ts";
import { endOfFormer } from "./former-label.ts";
import { found } from "./found-label.ts";
import type { Found } from "./found-label.ts";
import { isBlank, isCapital, isDigit, isLetter, skipBlanks, skipOne } from "./label-characters.ts";
import { partOf } from "./label-part.ts";
import { scanSuffixes } from "./label-suffixes.ts";
import type { LabelVocabulary } from "./label-vocabulary.ts";
import { scanPhrase, scanWord } from "./word-labels.ts";

/** No draft has more paragraphs than this in one series; larger numbers at the start of a sentence are years and sums. */
const LARGEST_NUMBER = 999;

/** Finds one label at a place, as it looks: in brackets, a number, a letter, in words; null when there is none. */
export function scanPart(window: string, from: number, vocabulary: LabelVocabulary): Found | null {
  const character = window.charAt(from);
  if (character === "(" || character === "（") return scanWrapped(window, from);
  if (isDigit(character)) return scanNumber(window, from, vocabulary.hasBareNumbers);
  if (character === "第") return scanChinese(window, from);
  if (window.startsWith("附件", from)) return scanChineseAnnex(window, from);
  if (isChineseNumeral(character)) return scanChineseNumeral(window, from);
  return scanPhrase(window, from) ?? scanWord(window, from, vocabulary) ?? scanLettered(window, from);
}

/** "(a)", "(iv)", "(1bis)", "(c bis)", "(ب)", "（a）". */
function scanWrapped(window: string, from: number): Found | null {
  const close = window.indexOf(window.charAt(from) === "（" ? "）" : ")", from);
  if (close < 0 || close - from > 16) return null;
  const inside = window.slice(from + 1, close);
  if (isTooLarge(inside)) return null;
  const end = scanSuffixes(window, close + 1);
  const narrow = `(${inside})${window.slice(close + 1, end)}`;
  return found(narrow, skipOne(window, end, ".:"), narrow);
}

/** "44.", "44 bis.", "44)", "1.2.", "1.2 Text", "12A.", "12 (former 14)"; "44 Text" where the draft counts so. */
function scanNumber(window: string, from: number, mayBeBare: boolean): Found | null {
  let end = from;
  let levels = 1;
  for (;;) {
    while (isDigit(window.charAt(end))) end++;
    if (window.charAt(end) !== "." || !isDigit(window.charAt(end + 1))) break;
    end++;
    levels++;
  }
  if (end - from > 16 || isTooLarge(window.slice(from, end).split(".", 1)[0] ?? "")) return null;
  if (/[A-Z]/.test(window.charAt(end)) && /[.)]/.test(window.charAt(end + 1))) end++; // "12A." and "12A)", not "12 A"
  const withSuffix = scanSuffixes(window, end);
  const hasSuffix = withSuffix > end;
  const printed = window.slice(from, withSuffix);
  const terminator = window.charAt(withSuffix);
  const isTerminated = terminator !== "" && ".):：．、".includes(terminator) && !isDigit(window.charAt(withSuffix + 1));
  const afterBlank = window.charAt(skipBlanks(window, withSuffix));
  const dash = endOfArabicDash(window, withSuffix);
  if (dash > withSuffix) return found(printed, dash, printed);
  const isAtBoundary = isBlank(terminator) || terminator === "]" || (terminator === "" && hasSuffix);
  const isPlain = isAtBoundary && (hasSuffix || ((levels > 1 || mayBeBare) && isCapital(afterBlank)));
  // "[17] Lakes rise": a number that stands in brackets alone.
  const isBracketed = terminator === "]" && from > 0 && "[［".includes(window.charAt(from - 1));
  const isWhole = isBracketed && isBlank(window.charAt(withSuffix + 1)) && startsCapital(window, withSuffix + 1);
  const behind = isTerminated ? withSuffix + 1 : withSuffix;
  const behindFormer = endOfFormer(window, behind);
  if (!isTerminated && !isPlain && !isWhole && behindFormer === behind) return null;
  return found(printed, behindFormer, printed);
}

function startsCapital(window: string, from: number): boolean {
  return isCapital(window.charAt(skipBlanks(window, from)));
}

/** Behind the dash that Arabic print has between a number and its paragraph: "1 - تتعاون"; else the place itself. */
function endOfArabicDash(window: string, from: number): number {
  const dash = skipBlanks(window, from);
  if (!"-–—".includes(window.charAt(dash) || " ")) return from;
  return /\p{Script=Arabic}/u.test(window.charAt(skipBlanks(window, dash + 1))) ? dash + 1 : from; // "ت"
}

/** "a)", "iv)", "c bis)", "A.", "IV.", "а)", "ب)". A single "A" without punctuation is a word. */
function scanLettered(window: string, from: number): Found | null {
  let end = from;
  while (isLetter(window.charAt(end)) && end - from <= 8) end++;
  const suffixed = end === from || end - from > 2 ? end : scanSuffixes(window, end);
  if (suffixed > end && window.charAt(suffixed) === ")")
    return found(`(${window.slice(from, suffixed)})`, suffixed + 1, window.slice(from, suffixed + 1));
  const terminator = window.charAt(end);
  const isDot = terminator === ".";
  if (end === from || !(terminator === ")" || isDot)) return null;
  if (isDot && !isBlank(window.charAt(end + 1))) return null;
  const ordinal = window.slice(from, end);
  const isLarge = ordinal === ordinal.toUpperCase();
  const canonical = canonicalLabel(isLarge && isDot ? `${ordinal}.` : `(${ordinal})`);
  if (canonical === null) return null;
  return { part: partOf(window.slice(from, end + 1), ordinal, canonical), end: end + 1 };
}

function isTooLarge(printed: string): boolean {
  return /^\d+$/.test(printed) && Number(printed) > LARGEST_NUMBER; // "2015"
}
