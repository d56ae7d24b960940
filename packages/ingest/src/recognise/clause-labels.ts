import { canonicalLabel, parseClauseLabel } from "@travaux/model";
import { endOfCode, endsLabel, LONGEST_LABEL, skipOpening } from "./label-clues.ts";
import { partOf } from "./label-part.ts";
import type { LabelPart } from "./label-part.ts";
import { endOfWord, isBlank, isCapital, isDigit, isLetter, skipBlanks, skipOne } from "./label-characters.ts";
import { scanSuffixes, skipSuffixBefore } from "./label-suffixes.ts";

/** The label that a paragraph begins with. */
export interface ScannedLabel {
  /** As printed, with the brackets before it and its punctuation. */
  readonly printed: string;
  /** Where the text behind it begins. */
  readonly end: number;
  readonly parts: readonly [LabelPart, ...LabelPart[]];
}

/** Words that a particular draft counts with and that no list has ("Tenet 4", "PARAM-02"), learnt from the draft itself. */
export interface LabelVocabulary {
  readonly counters: ReadonlySet<string>;
  readonly hasCodes: boolean;
  /** Numbers are printed without a full stop: "44 The parties". */
  readonly hasBareNumbers: boolean;
}

const NO_VOCABULARY: LabelVocabulary = { counters: new Set(), hasCodes: false, hasBareNumbers: false };

/** No draft has more paragraphs than this in one series; larger numbers at the start of a sentence are years and sums. */
const LARGEST_NUMBER = 999;

/**
 * Finds the label at the start of a paragraph, or null. Looks at no more than the first 256 characters, forwards only.
 *
 * Takes "44.", "[44 bis.", "1.2.", "(c)", "a)", "Article 12 bis", "OP3 quat", "Option A:", "3. Option A:", "Option 1: (a)"
 * and what `vocabulary` adds. Does not take "2030 Agenda", "1.5 °C", "Article 5 of the Charter", "(see below)".
 */
export function scanLabel(text: string, vocabulary: LabelVocabulary = NO_VOCABULARY): ScannedLabel | null {
  const window = text.slice(0, LONGEST_LABEL);
  const start = skipOpening(window, 0);
  const first = scanPart(window, start, vocabulary);
  if (first === null) return null;
  const parts: [LabelPart, ...LabelPart[]] = [first.part];
  let end = closeBrackets(window, first.end, start);
  for (;;) {
    const from = skipOpening(window, end);
    const next = scanPart(window, from, NO_VOCABULARY);
    if (next === null || !mayFollow(parts, next.part)) break;
    parts.push(next.part);
    end = closeBrackets(window, next.end, start);
  }
  return { printed: window.slice(0, end).trim(), end: skipBlanks(window, end), parts };
}

/** True when a line begins a paragraph of its own by its label. */
export function startsWithLabel(text: string): boolean {
  return scanLabel(text) !== null;
}

/** A label that the format made ("44.", "(a)", "1.2") taken apart; a bullet or the like gives null. */
export function partOfFormatLabel(printed: string): LabelPart | null {
  const whole = scanPart(`${printed} `, skipOpening(printed, 0), NO_VOCABULARY);
  if (whole !== null && whole.end >= printed.trimEnd().length) return whole.part;
  const bare = scanPart(`${printed.trim()}. `, 0, NO_VOCABULARY);
  if (bare !== null && bare.end >= printed.trim().length) return bare.part;
  const canonical = canonicalLabel(printed);
  if (canonical !== null) return partOf(printed.trim(), printed.trim(), canonical);
  // "First", "§ 3", "Res. A": whatever the format prints as a number is one.
  const bareText = printed.trim().replace(/[.:)]+$/, ""); // "First:" gives "First"
  if (!/[\p{L}\p{N}]/u.test(bareText)) return null; // signs alone are bullets: "–", not "§ 3"
  return {
    printed: printed.trim(),
    canonical: bareText,
    style: "code",
    ordinal: null,
    isBetween: false,
    container: null,
  };
}

interface Found {
  readonly part: LabelPart;
  readonly end: number;
}

function scanPart(window: string, from: number, vocabulary: LabelVocabulary): Found | null {
  const character = window.charAt(from);
  if (character === "(" || character === "（") return scanWrapped(window, from);
  if (isDigit(character)) return scanNumber(window, from, vocabulary.hasBareNumbers);
  if (character === "第") return scanChinese(window, from);
  return scanWord(window, from, vocabulary) ?? scanLettered(window, from);
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
  const isAtBoundary = isBlank(terminator) || terminator === "]" || (terminator === "" && hasSuffix);
  const isPlain = isAtBoundary && (hasSuffix || ((levels > 1 || mayBeBare) && isCapital(afterBlank)));
  const behind = isTerminated ? withSuffix + 1 : withSuffix;
  const behindFormer = endOfFormer(window, behind);
  if (!isTerminated && !isPlain && behindFormer === behind) return null;
  return found(printed, behindFormer, printed);
}

/** Behind "(former 14)", "(ex-12 bis)" after a number: it says which number the paragraph had, and is none of its text. */
function endOfFormer(window: string, from: number): number {
  const start = skipBlanks(window, from);
  // "(former 14)", "(ex-12 bis).", "(ancien par. 7)"; not "(former members)", "(14)"
  const former =
    /^\((?:former(?:ly)?|previous(?:ly)?|ex|old|ancien|anciennement|antiguo|antes|бывш(?:ий|ая)?)[ .-]{1,2}(?:[\p{L}]{1,12}\.? )?\d{1,3}(?: ?[\p{L}]{1,8})?\)[.:]?(?= |$)/iu.exec(
      window.slice(start, start + 48),
    );
  return former === null ? from : start + former[0].length;
}

/** "a)", "iv)", "A.", "IV.", "а)", "ب)". A single "A" without punctuation is a word. */
function scanLettered(window: string, from: number): Found | null {
  let end = from;
  while (isLetter(window.charAt(end)) && end - from <= 8) end++;
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

/** "第44段", "第十二条". */
function scanChinese(window: string, from: number): Found | null {
  for (let end = from + 2; end < from + 9 && end < window.length; end++) {
    if (!"段条款项章节部".includes(window.charAt(end))) continue;
    const withSuffix = /之[二三四五六七八九十]/.test(window.slice(end + 1, end + 3)) ? end + 3 : end + 1; // "第44段之二"
    const printed = window.slice(from, withSuffix);
    return { part: partOf(printed, printed, canonicalLabel(printed) ?? printed), end: withSuffix };
  }
  return null;
}

/** "Article 12 bis", "OP3 quat", "PP.2", "Option A.1:", "Annex", and words and codes that the draft itself counts with. */
function scanWord(window: string, from: number, vocabulary: LabelVocabulary): Found | null {
  const wordEnd = endOfWord(window, from);
  const word = window.slice(from, wordEnd);
  if (word.length < 2) return null;
  const code = vocabulary.hasCodes ? endOfCode(window, from) : -1;
  if (code > 0) return { part: partOf(window.slice(from, code), "", window.slice(from, code)), end: code };
  const isCounter = vocabulary.counters.has(word.toLowerCase());
  const isKnown = isContainer(word);
  if (!isKnown && !isCounter) return null;
  const isAbbreviated = window.charAt(wordEnd) === ".";
  const before = skipBlanks(window, isAbbreviated ? wordEnd + 1 : wordEnd);
  if (before === wordEnd && !isDigit(window.charAt(before))) return null;
  const at = skipSuffixBefore(window, before);
  const ordinalEnd = endOfOrdinal(window, at);
  if (ordinalEnd === at) return null;
  const end = scanSuffixes(window, ordinalEnd);
  // "Article ante 58" is read as "Article 58 ante".
  const printed = `${window.slice(from, before)}${window.slice(at, end)} ${window.slice(before, at)}`.trim();
  const canonical = canonicalLabel(printed) ?? (isCounter ? printed : null);
  if (canonical === null || !endsLabel(window, end)) return null;
  return { part: partOf(window.slice(from, end), printed, canonical), end: endOfTerminators(window, end) };
}

function found(printed: string, end: number, shown: string): Found | null {
  const canonical = canonicalLabel(printed);
  return canonical === null ? null : { part: partOf(shown, printed, canonical), end };
}

/** Which labels may stand behind others in one paragraph: "3. Option A:", "44. (a)", "(b) (i)", "Option 1: (a)". */
function mayFollow(parts: readonly LabelPart[], next: LabelPart): boolean {
  const last = parts.at(-1);
  if (last === undefined || parts.length > 3 || last.style === next.style) return false;
  if (next.container === "Option" || next.container === "Alternative")
    return last.container === null || last.container === "Art.";
  return (
    next.printed.startsWith("(") &&
    next.container === null &&
    last.style !== "code" &&
    !isHeadingContainer(last.container)
  );
}

/** Behind "Article 12" there is the article's title, not a label. */
function isHeadingContainer(container: string | null): boolean {
  return container !== null && !["OP", "PP", "Option", "Alternative", "Action", "Commitment"].includes(container);
}

function endOfTerminators(window: string, end: number): number {
  const at = skipBlanks(window, end);
  if (":：".includes(window.charAt(at)) && window.charAt(at) !== "") return at + 1;
  if (window.charAt(end) === ".") return end + 1;
  if ("–—-".includes(window.charAt(at)) && window.charAt(at) !== "" && isBlank(window.charAt(at + 1))) return at + 1;
  // "OPTION I (merging articles 15 and 19):" is one label when nothing follows it.
  if (window.charAt(at) === "(" && /\): *$/.test(window.slice(-8)) && window.length < LONGEST_LABEL)
    return window.trimEnd().length; // "(…):" at the end
  return end;
}

function endOfOrdinal(window: string, from: number): number {
  let end = from;
  for (;;) {
    const start = end;
    while (isDigit(window.charAt(end))) end++;
    if (end === start) {
      while (/[A-Za-z]/.test(window.charAt(end)) && end - start <= 8) end++;
      if (end > start && canonicalLabel(`Option ${window.slice(start, end)}`) === null)
        return from === start ? from : start - 1;
      if (end > start && isLetter(window.charAt(end))) return from === start ? from : start - 1;
    }
    if (end === start) return from === start ? from : start - 1;
    if (window.charAt(end) !== "." || !/[\dA-Z]/.test(window.charAt(end + 1))) return end; // "A.1", "5.18", not "A. The"
    end++;
  }
}

function isContainer(word: string): boolean {
  if (word.length > 24) return false;
  const label = parseClauseLabel(`${word} 1`);
  return label !== null && label.container !== null;
}

function isTooLarge(printed: string): boolean {
  return /^\d+$/.test(printed) && Number(printed) > LARGEST_NUMBER; // "2015"
}

/** A bracket that opened before the label and closes right behind it belongs to it: "[OP4]". */
function closeBrackets(window: string, from: number, start: number): number {
  let opened = 0;
  for (let at = 0; at < start; at++) if (window.charAt(at) === "[" || window.charAt(at) === "［") opened++;
  let end = from;
  while (opened > 0 && (window.charAt(end) === "]" || window.charAt(end) === "］")) {
    end++;
    opened--;
  }
  return end;
}
