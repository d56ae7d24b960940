import type { Paragraph } from "@travaux/model";
import { scanWords, wordKind } from "@travaux/words";
import type { Lexicon } from "@travaux/words";

/**
 * The words, numbers, marks and brackets of some paragraphs, one after the other, in flat arrays: a comparison holds those
 * of all its changed pairs at once, and half a million of them are to be a few megabytes.
 *
 * White space belongs to the token behind it, at the end of a paragraph to the last one. A paragraph of white space alone
 * has no token.
 */
export interface TokenRow {
  readonly paragraphs: readonly Paragraph[];
  readonly length: number;
  /** Place of its paragraph in `paragraphs`. */
  readonly owner: Int32Array;
  /** Number of its spelling: equal numbers are equal characters. */
  readonly spelling: Int32Array;
  /** One of `wordKind`. */
  readonly kind: Uint8Array;
  /** Offsets in the text of its paragraph, without white space. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Whether most of its words are Chinese characters. */
  readonly isInCharacters: boolean;
}

/** Room for the tokens of many rows: an array for each row took as long as reading it. */
interface Room {
  readonly owner: Int32Array<ArrayBuffer>;
  readonly spelling: Int32Array<ArrayBuffer>;
  readonly kind: Uint8Array<ArrayBuffer>;
  readonly from: Int32Array<ArrayBuffer>;
  readonly to: Int32Array<ArrayBuffer>;
}

const TOKENS_A_ROOM = 1 << 14;

/** The room at hand and how much of it was handed out; that part is never written again. */
let room = roomFor(TOKENS_A_ROOM);
let used = 0;

/** Cuts paragraphs into tokens, with numbers from the lexicon, which grows. */
export function tokenRow(paragraphs: readonly Paragraph[], lexicon: Lexicon): TokenRow {
  let count = 0;
  let words = 0;
  let characters = 0;
  for (const [owner, { text }] of paragraphs.entries()) {
    scanWords(text, (from, to, kind) => {
      if (kind === wordKind.word) {
        words += 1;
        if (to === from + 1 && isIdeograph(text.charCodeAt(from))) characters += 1;
      }
      if (used + count === room.owner.length) moveOut(count);
      const at = used + count;
      room.owner[at] = owner;
      room.spelling[at] = lexicon.intern(text, from, to, kind);
      room.kind[at] = kind;
      room.from[at] = from;
      room.to[at] = to;
      count += 1;
    });
  }
  const [start, end] = [used, used + count];
  used = end;
  return {
    paragraphs,
    length: count,
    owner: room.owner.subarray(start, end),
    spelling: room.spelling.subarray(start, end),
    kind: room.kind.subarray(start, end),
    from: room.from.subarray(start, end),
    to: room.to.subarray(start, end),
    isInCharacters: characters * 2 > words,
  };
}

/** The ideographs of the basic plane. */
function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function roomFor(tokens: number): Room {
  const numbers = (): Int32Array<ArrayBuffer> => new Int32Array(tokens);
  return { owner: numbers(), spelling: numbers(), kind: new Uint8Array(tokens), from: numbers(), to: numbers() };
}

/** Goes on in a new room, with the tokens of the row at hand. */
function moveOut(count: number): void {
  const larger = roomFor(Math.max(TOKENS_A_ROOM, count * 2));
  larger.owner.set(room.owner.subarray(used));
  larger.spelling.set(room.spelling.subarray(used));
  larger.kind.set(room.kind.subarray(used));
  larger.from.set(room.from.subarray(used));
  larger.to.set(room.to.subarray(used));
  room = larger;
  used = 0;
}

/** Whether there are tokens at both places, in one paragraph. */
export function isSameParagraph(row: TokenRow, one: number, other: number): boolean {
  return one >= 0 && other >= 0 && one < row.length && other < row.length && row.owner[one] === row.owner[other];
}

/** How it is written; empty outside of the row. */
export function tokenText(row: TokenRow, at: number): string {
  return paragraphText(row, at).slice(row.from[at] ?? 0, row.to[at] ?? 0);
}

/** The text of the paragraph that a token is in; empty outside of the row. */
export function paragraphText(row: TokenRow, at: number): string {
  return row.paragraphs[row.owner[at] ?? -1]?.text ?? "";
}

/** Where the white space begins that belongs to a token. */
export function startWithSpace(row: TokenRow, at: number): number {
  return isSameParagraph(row, at - 1, at) ? (row.to[at - 1] ?? 0) : 0;
}

/** Where a token ends, with the white space behind it when it is the last of its paragraph. */
export function endWithSpace(row: TokenRow, at: number): number {
  return isSameParagraph(row, at, at + 1) ? (row.to[at] ?? 0) : paragraphText(row, at).length;
}

export function isWord(row: TokenRow, at: number): boolean {
  const kind = row.kind[at];
  return kind === wordKind.word || kind === wordKind.number;
}

/** How many of the tokens are words or numbers. */
export function wordsIn(row: TokenRow, from: number, count: number): number {
  let words = 0;
  for (let at = from; at < from + count; at++) if (isWord(row, at)) words += 1;
  return words;
}

export function isPunctuation(row: TokenRow, at: number): boolean {
  return row.kind[at] === wordKind.punctuation;
}

export function isBracket(row: TokenRow, at: number): boolean {
  return row.kind[at] === wordKind.bracket;
}

export function isOpeningBracket(bracket: string): boolean {
  return "[({（［｛【〔《〈「『".includes(bracket.charAt(0));
}

/** What ends a sentence, or an item of a list. */
const SENTENCE_ENDS = ".;。；؛؟?!";

export function isSentenceEnd(row: TokenRow, at: number): boolean {
  return isPunctuation(row, at) && SENTENCE_ENDS.includes(tokenText(row, at));
}

const QUOTATION_MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』";

export function isQuotationMark(row: TokenRow, at: number): boolean {
  return at < row.length && !isWord(row, at) && QUOTATION_MARKS.includes(tokenText(row, at));
}
