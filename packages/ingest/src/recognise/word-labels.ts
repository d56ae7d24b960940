import { canonicalLabel, parseClauseLabel } from "@travaux/model";
import { endOfTerminators } from "./found-label.ts";
import type { Found } from "./found-label.ts";
import { endOfWord, isBlank, isDigit, isLetter, skipBlanks } from "./label-characters.ts";
import { endOfCode, endsLabel } from "./label-clues.ts";
import { partOf } from "./label-part.ts";
import { scanSuffixes, skipSuffixBefore } from "./label-suffixes.ts";
import type { LabelVocabulary } from "./label-vocabulary.ts";
import { remember } from "./remember.ts";

/** What a label in words begins with. */
const PHRASES = [
  "new ",
  "nouveau ",
  "nouvel ",
  "nuevo ",
  "nueva ",
  "новый ",
  "preambular para",
  "operative para",
  "pre ",
  "ante ",
];

/** "New preambular paragraph 1bis", "Operative paragraph 3:", at the start of a paragraph and not of a sentence. */
export function scanPhrase(window: string, from: number): Found | null {
  const lower = window.slice(from, from + 20).toLowerCase();
  if (!PHRASES.some((phrase) => lower.startsWith(phrase))) return null;
  let at = from;
  while (at - from < 32 && (isLetter(window.charAt(at)) || isBlank(window.charAt(at)))) at++;
  const digits = at;
  while (isDigit(window.charAt(at))) at++;
  const end = scanSuffixes(window, at);
  if (at === digits || at - digits > 3 || !endsLabel(window, end)) return null;
  const printed = window.slice(from, end);
  const canonical = canonicalLabel(printed);
  return canonical === null
    ? null
    : { part: partOf(printed, canonical, canonical), end: endOfTerminators(window, end) };
}

/** "Article 12 bis", "OP3 quat", "PP.2", "Option A.1:", "Annex", and words and codes that the draft itself counts with. */
export function scanWord(window: string, from: number, vocabulary: LabelVocabulary): Found | null {
  const wordEnd = endOfWord(window, from);
  const word = window.slice(from, wordEnd);
  if (word.length < 2) return null;
  const code = vocabulary.hasCodes ? endOfCode(window, from) : -1;
  if (code > 0) return { part: partOf(window.slice(from, code), "", window.slice(from, code)), end: code };
  const isCounter = vocabulary.counters.has(word.toLowerCase());
  const isKnown = word.length <= LONGEST_CONTAINER && isContainer(word);
  if (!isKnown && !isCounter) return null;
  const isAbbreviated = window.charAt(wordEnd) === ".";
  const before = skipBlanks(window, isAbbreviated ? wordEnd + 1 : wordEnd);
  if (before === wordEnd && !isDigit(window.charAt(before))) return null;
  const at = skipSuffixBefore(window, before);
  const ordinalEnd = Math.max(
    endOfOrdinal(window, at),
    endOfWordOrdinal(window, at, word),
    endOfWrappedOption(window, at, word),
  );
  if (ordinalEnd === at) return null;
  const signEnd = endOfOrdinalSign(window, ordinalEnd);
  const end = scanSuffixes(window, signEnd);
  const number = `${window.slice(at, ordinalEnd)}${window.slice(signEnd, end)}`;
  // "Article ante 58" is read as "Article 58 ante".
  const printed = `${window.slice(from, before)}${number} ${window.slice(before, at)}`.trim();
  const canonical = canonicalLabel(printed) ?? (isCounter ? printed : null);
  if (canonical === null || !endsLabel(window, end)) return null;
  return { part: partOf(window.slice(from, end), printed, canonical), end: endOfTerminators(window, end) };
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

/** Behind the sign that makes a number an ordinal: "Artículo 1°", "Artículo 1.º", "Artículo 1o."; none of it is counted. */
function endOfOrdinalSign(window: string, from: number): number {
  if (!isDigit(window.charAt(from - 1))) return from;
  const sign = /^(?:\.?[°ºª]|[oa](?=[.\s]|$))/.exec(window.slice(from, from + 3)); // "°", ".º", "o."
  return from + (sign?.[0].length ?? 0);
}

/** Behind "premier" of "Article premier", "الأول" of "المرفق الأول"; the place itself where no ordinal word stands. */
function endOfWordOrdinal(window: string, from: number, container: string): number {
  const end = endOfWord(window, from);
  if (end - from < 4) return from;
  const label = parseClauseLabel(`${container} ${window.slice(from, end)}`);
  return label?.numbers[0]?.style === "arabic" ? end : from;
}

/** Behind "(a)" of "Option (a):"; the place itself behind other words, whose brackets hold what is said of them. */
function endOfWrappedOption(window: string, from: number, container: string): number {
  const close = window.charAt(from) === "(" ? window.indexOf(")", from) : -1;
  if (close < 0 || close - from > 6) return from;
  const label = parseClauseLabel(`${container} ${window.slice(from, close + 1)}`);
  return label?.container === "Option" || label?.container === "Alternative" ? close + 1 : from;
}

/** "responsabilidades" is longer, and no container. */
const LONGEST_CONTAINER = 24;

const isContainer = remember((word) => {
  const label = parseClauseLabel(`${word} 1`);
  return label !== null && label.container !== null;
});
