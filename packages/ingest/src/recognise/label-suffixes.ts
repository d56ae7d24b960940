import { parseClauseLabel } from "@travaux/model";
import { skipBlanks, endOfWord, isLetter, isDigit } from "./label-characters.ts";

/** Suffixes are whole words: "44 bis", "44bis", "44-бис", "44 (bis)", "44 alt 2". */
export function scanSuffixes(window: string, from: number): number {
  let end = from;
  for (;;) {
    let at = end;
    while (" \u00a0.-‑".includes(window.charAt(at)) && window.charAt(at) !== "" && at - end < 3) at++;
    const isWrapped = window.charAt(at) === "(";
    if (isWrapped) at++;
    const wordEnd = endOfWord(window, at);
    const word = window.slice(at, wordEnd);
    if (!isSuffix(word) || isWordGoingOn(window, wordEnd)) return end;
    if (isWrapped && window.charAt(wordEnd) !== ")") return end;
    if (beginsSentence(window, { end, at, wordEnd })) return end;
    end = isWrapped ? wordEnd + 1 : wordEnd;
    if (word.toLowerCase() === "alt") end = scanRank(window, end);
  }
}

/** "2. pre text": behind a full stop and a blank these are words of the text, unless a full stop follows: "2. alt. Text". */
function beginsSentence(
  window: string,
  { end, at, wordEnd }: { readonly end: number; readonly at: number; readonly wordEnd: number },
): boolean {
  const parted = window.slice(end, at);
  if (!parted.startsWith(".") || parted.length < 2) return false;
  return /^(?:pre|ante|alt)$/i.test(window.slice(at, wordEnd)) && !".:)".includes(window.charAt(wordEnd) || " "); // "pre"
}

/** "(b) Pre-collection": the suffix is the beginning of a word. */
function isWordGoingOn(window: string, at: number): boolean {
  return "-‑’'".includes(window.charAt(at)) && isLetter(window.charAt(at + 1));
}

function scanRank(window: string, from: number): number {
  let at = from;
  if (window.charAt(at) === ".") at++;
  at = skipBlanks(window, at);
  let end = at;
  while (isDigit(window.charAt(end))) end++;
  return end > at && end - at < 3 ? end : from;
}

/** "Article ante 58". */
export function skipSuffixBefore(window: string, at: number): number {
  const end = endOfWord(window, at);
  const word = window.slice(at, end).toLowerCase();
  return word === "ante" || word === "pre" ? skipBlanks(window, end) : at;
}

function isSuffix(word: string): boolean {
  if (word.length < 2 || word.length > 12) return false;
  const label = parseClauseLabel(`1 ${word}`);
  return label !== null && label.suffixes.length === 1 && label.subs.length === 0 && label.numbers.length === 1;
}
