import { normaliseWord, scanWords, wordKind } from "@travaux/words";

const WAW = 0x648;
/** Kinds of tokens that read as a word: letters and digits. */
const { word: WORD, number: NUMBER } = wordKind;

/**
 * A text as its words, numbers and signs, by position. Beyond either end there are empty tokens, so that a reader may look
 * ahead and back without asking first.
 *
 * What prose writes together is apart here: "1,2" is two numbers and a comma, "و13" an "and" and a number, "OP4" a noun and a
 * number.
 */
export class Tokens {
  readonly text: string;
  // Typed arrays that double: lists of numbers of this length take five times as long to fill.
  #from = new Uint32Array(FIRST_CAPACITY);
  #to = new Uint32Array(FIRST_CAPACITY);
  #kind = new Uint8Array(FIRST_CAPACITY);
  #count = 0;
  readonly #words: (string | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
    scanWords(text, (from, to, kind) => this.#take(from, to, kind));
  }

  get count(): number {
    return this.#count;
  }

  from(at: number): number {
    return at >= this.#count ? this.text.length : (this.#from[at] ?? 0);
  }

  to(at: number): number {
    return at >= this.#count ? this.text.length : (this.#to[at] ?? 0);
  }

  printed(at: number): string {
    return this.text.slice(this.from(at), this.to(at));
  }

  /** The token in the form in which tables have it: lower case, one apostrophe, without vowel marks and what is invisible. */
  word(at: number): string {
    if (at < 0 || at >= this.count) return "";
    return (this.#words[at] ??= folded(this.printed(at)));
  }

  /** A run of digits, perhaps with points or a slash between them: "44", "5.18", "72/279". */
  isNumber(at: number): boolean {
    return at < this.#count && this.#kind[at] === NUMBER;
  }

  /** A word or a number, and no sign or bracket. */
  isWord(at: number): boolean {
    const kind = at < this.#count ? this.#kind[at] : undefined;
    return kind === WORD || kind === NUMBER;
  }

  /** Whether a token begins with a capital letter. */
  isCapital(at: number): boolean {
    const code = at < 0 || at >= this.count ? 0 : this.text.charCodeAt(this.from(at));
    if (code < 0x80) return code >= 0x41 && code <= 0x5a;
    return /^\p{Lu}/u.test(this.text.charAt(this.from(at))); // "É" fits, "é" does not
  }

  /** Whether nothing stands between a token and the one before it. */
  isGlued(at: number): boolean {
    return at > 0 && at < this.count && this.from(at) === this.to(at - 1);
  }

  /** Whether a token stands at the beginning of the text, of a line, or behind the end of a sentence. */
  startsSentence(at: number): boolean {
    if (at <= 0) return true;
    return (ENDS.has(this.word(at - 1)) && !ENDS.has(this.word(at)) && this.word(at) !== ",") || this.startsLine(at);
  }

  startsLine(at: number): boolean {
    if (at <= 0) return true;
    const end = this.from(at);
    for (let place = this.to(at - 1); place < end; place++) if (this.text.charCodeAt(place) === 10) return true;
    return false;
  }

  #take(from: number, to: number, kind: number): void {
    if (kind === NUMBER) this.#takeNumber(from, to);
    else if (kind !== WORD) this.#push(from, to, kind);
    else if (this.text.charCodeAt(from) === WAW && isDigitCode(this.text.charCodeAt(from + 1))) {
      this.#push(from, from + 1, WORD);
      this.#takeNumber(from + 1, to);
    } else if (isGlued(this.text, from)) this.#takeGlued(from, to);
    else this.#push(from, to, WORD);
  }

  /** "OP4" as "OP" and "4", "PP3-PP5" as a range. */
  #takeGlued(start: number, to: number): void {
    let from = start;
    for (;;) {
      this.#push(from, from + 2, WORD);
      const hyphen = this.text.slice(from, to).search(/-(?:[A-Za-z]{2})?\d/u); // the hyphen of "PP3-PP5", not of "OP3-bis"
      const end = hyphen < 0 || to - from > LONGEST_GLUED ? to : from + hyphen;
      this.#push(from + 2, end, /^[\d.]+$/u.test(this.text.slice(from + 2, end)) ? NUMBER : WORD); // "5.18" fits, "3bis" does not
      if (end === to) return;
      this.#push(end, end + 1, wordKind.punctuation);
      from = end + 1;
      if (isGlued(this.text, from)) continue;
      this.#push(from, to, NUMBER);
      return;
    }
  }

  #takeNumber(from: number, to: number): void {
    let start = from;
    for (let at = from; at < to; at++) {
      if (this.text.charCodeAt(at) !== 0x2c) continue;
      this.#push(start, at, NUMBER);
      this.#push(at, at + 1, wordKind.punctuation);
      start = at + 1;
    }
    this.#push(start, to, NUMBER);
  }

  #push(from: number, to: number, kind: number): void {
    if (this.#count === this.#from.length) this.#grow();
    this.#from[this.#count] = from;
    this.#to[this.#count] = to;
    this.#kind[this.#count++] = kind;
  }

  #grow(): void {
    const [from, to, kind] = [this.#from, this.#to, this.#kind];
    this.#from = new Uint32Array(from.length * 2);
    this.#to = new Uint32Array(from.length * 2);
    this.#kind = new Uint8Array(from.length * 2);
    this.#from.set(from);
    this.#to.set(to);
    this.#kind.set(kind);
  }
}

const FIRST_CAPACITY = 256;
/** A longer run of labels without blanks is not taken apart. */
const LONGEST_GLUED = 40;
/** A longer word is in no table. */
const LONGEST_WORD = 40;
const ENDS: ReadonlySet<string> = new Set([".", "!", "?", ";", "。", "！", "？", "；", "؟", "؛", "…", "•"]);

/** "OP4" and "pp3" are a noun and a number; "OPEC" is neither. */
function isGlued(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  if ((first !== 0x6f && first !== 0x70) || (text.charCodeAt(at + 1) | 0x20) !== 0x70) return false;
  return isDigitCode(text.charCodeAt(at + 2));
}

function folded(printed: string): string {
  if (printed.length > LONGEST_WORD) return "";
  if (!hidesLetters(printed)) return printed.toLowerCase();
  return normaliseWord(printed).replaceAll(/\p{M}/gu, ""); // the two strokes of "مكرراً"
}

/** Whether characters are written inside a word that hide it from a table: soft hyphens, accents apart, other apostrophes. */
function hidesLetters(printed: string): boolean {
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (code < 0x80) continue;
    const isMark = (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x652) || code === 0x640;
    const isSign = code === 0xad || code === 0x2bc || (code >= 0x200b && code <= 0x2069);
    if (isMark || isSign) return true;
  }
  return false;
}

function isDigitCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669);
}
