import { characterClass, classOfCodePoint, classOfCodeUnit } from "./character-class.ts";

/** What a token is. Numbers, because they fill typed arrays; `wordKindName` names them. */
export const wordKind = { word: 0, number: 1, punctuation: 2, bracket: 3 } as const;

/** Takes one token: `from` and `to` are UTF-16 offsets, `kind` one of `wordKind`. */
export type TakeToken = (from: number, to: number, kind: number) => void;

const { space, letter, digit, mark, ideograph, bracket } = characterClass;

/**
 * Cuts a text into tokens, left to right, in one pass.
 *
 * Everything that is not white space is in exactly one token. Words keep the apostrophes and hyphens inside them
 * ("l'eau", "co-operation", "COVID-19"); numbers their separators ("1,000.5", "3/4"); document symbols are one word
 * ("A/RES/72/279"). Chinese is cut by characters. Combining marks, tatweel and soft hyphens stay with their word.
 */
export function scanWords(text: string, take: TakeToken): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === space) {
      at += 1;
      continue;
    }
    const from = at;
    at = endOfToken(text, from);
    take(from, at, kindOfToken(text, from, at));
  }
}

/** Whether white space stands at `at`. */
export function isSpaceAt(text: string, at: number): boolean {
  return classAt(text, at) === space;
}

/** Where the token ends that begins at `from`, which is no white space. */
export function endOfToken(text: string, from: number): number {
  const kind = classAt(text, from);
  if (kind === letter || kind === digit) return endOfWord(text, from);
  return endOfMarks(text, from + unitsAt(text, from));
}

/** What the token between `from` and `to` is, one of `wordKind`. */
export function kindOfToken(text: string, from: number, to: number): number {
  const kind = classAt(text, from);
  if (kind === digit && isNumber(text, from, to)) return wordKind.number;
  if (kind === letter || kind === digit || kind === ideograph) return wordKind.word;
  return kind === bracket ? wordKind.bracket : wordKind.punctuation;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) !== 0xd800) return classOfCodeUnit(unit);
  return classOfCodePoint(text.codePointAt(at) ?? unit);
}

/** How many code units the character at `at` takes. A lone surrogate takes one. */
function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xfc00) !== 0xd800 || at + 1 >= text.length) return 1;
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function endOfMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) === mark) at += unitsAt(text, at);
  return at;
}

function endOfWord(text: string, from: number): number {
  const length = text.length;
  let at = from;
  let last: number = letter;
  while (at < length) {
    if (isPlainLetter(text.charCodeAt(at))) {
      last = letter;
      at += 1;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === letter || kind === digit) last = kind;
    else if (kind !== mark) {
      const next = at + 1 < length ? classAt(text, at + 1) : space;
      if (next !== letter && next !== digit) break;
      const unit = text.charCodeAt(at);
      if (unit === 0x2f && (joinsSymbol(text, from, at) || (last === digit && next === digit))) {
        at = endOfSymbol(text, at + 1);
        last = digit;
        continue;
      }
      if (!joinsWord(unit, last, next)) break;
    }
    at += unitsAt(text, at);
  }
  return at;
}

/** The letters a to z and A to Z, which most texts are made of: the quickest test. */
export function isPlainLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a word of plain letters ends before this character, whatever follows: most do, and need no other question. */
export function endsPlainWord(unit: number): boolean {
  if (unit >= 0x80 || isPlainLetter(unit) || (unit >= 0x30 && unit <= 0x39)) return false;
  return unit !== 0x27 && unit !== 0x2d && unit !== 0x2f;
}

/** Whether a character holds two halves of one word together: apostrophe, hyphen, or a separator between digits. */
function joinsWord(unit: number, before: number, after: number): boolean {
  switch (unit) {
    case 0x27: // '
    case 0x2019: // ’
    case 0x2bc: // ʼ
    case 0xb7: // ·
      return before === letter && after === letter;
    case 0x2d: // -
    case 0x2010: // ‐
    case 0x2011: // non-breaking hyphen
      return before === letter || after === letter;
    case 0x2e: // .
    case 0x2c: // ,
    case 0x66b: // Arabic decimal separator
    case 0x66c: // Arabic thousands separator
      return before === digit && after === digit;
    default:
      return false;
  }
}

/** Where a run of letters and slashes goes on for longer, it is no symbol: looking to its end at every slash would be quadratic. */
const LONGEST_SYMBOL = 120;

/** Whether the slash at `slash` continues a document symbol: only capitals and digits before it, a digit after it somewhere. */
function joinsSymbol(text: string, from: number, slash: number): boolean {
  if (slash - from > LONGEST_SYMBOL) return false;
  for (let at = from; at < slash; at++) {
    const unit = text.charCodeAt(at);
    const isCapital = unit >= 0x41 && unit <= 0x5a;
    const isPlainDigit = unit >= 0x30 && unit <= 0x39;
    if (!isCapital && !isPlainDigit && unit !== 0x2e) return false;
  }
  const end = endOfSymbol(text, slash + 1, slash + LONGEST_SYMBOL);
  for (let at = slash + 1; at < end; at++) {
    if (classAt(text, at) === digit) return true;
  }
  return false;
}

/** The rest of a document symbol: letters and digits, joined by slashes, full stops and hyphens. */
function endOfSymbol(text: string, from: number, limit = text.length): number {
  let at = from;
  while (at < text.length && at < limit) {
    const kind = classAt(text, at);
    if (kind !== letter && kind !== digit) {
      const unit = text.charCodeAt(at);
      if (unit !== 0x2f && unit !== 0x2e && unit !== 0x2d) break;
      const next = at + 1 < text.length ? classAt(text, at + 1) : space;
      if (next !== letter && next !== digit) break;
    }
    at += unitsAt(text, at);
  }
  return at;
}

function isNumber(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (classAt(text, at) === letter) return false;
  }
  return true;
}
