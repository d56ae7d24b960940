/**
 * Characters that are not printed: control characters, soft hyphen, zero-width space, word joiner, byte order mark.
 * Zero-width joiners stay (Persian and Indic words need them). Matches "\u00ad", not "-".
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is dropped here
const UNPRINTED = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]+/g;
/**
 * A character that is printed, white space apart. Matches "a", not "\u00ad".
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is not printed
const PRINTED = /[^\s\u0000-\u001f\u007f\u0085\u00ad\u200b\u2060\ufeff]/;

/** Whether anything of a text is printed: not of blanks and soft hyphens alone. */
export function isPrinted(text: string): boolean {
  return PRINTED.test(text);
}

/** One run of white space: matches "\t\u00a0 ", not "_". */
const WHITE_SPACE = /[\s\u0085]+/;

/** What is printed of a text, cut at its white space: white space at an end leaves an empty word there. */
export function printedWords(raw: string): readonly string[] {
  return raw.replaceAll(UNPRINTED, "").split(WHITE_SPACE);
}

/**
 * What `append` must bring in order: every white space but single blanks, and what is not printed. Most text has none, and
 * cutting it into words took a fifth of the time of reading a file. Matches "a\tb", "a  b", not "a b".
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const IRREGULAR = /[\u0000-\u001f\u007f\u0085\u00ad\u200b\u2060\ufeff]|[^\S ]| {2}/;

/** Text being put together, white space normalised as it comes. */
export class TextUnderway {
  readonly #parts: string[] = [];
  #length = 0;
  #hasSpacePending = false;

  /** Where the next word will begin. */
  get place(): number {
    return this.#length + (this.#hasSpacePending ? 1 : 0);
  }

  /** Whether white space that comes now would not be seen: at the start, and behind other white space. */
  get swallowsBlank(): boolean {
    return this.#hasSpacePending || this.#length === 0;
  }

  get length(): number {
    return this.#length;
  }

  /** Appends and returns the span of what was appended, or null when nothing printed was in it. */
  append(raw: string): { from: number; to: number } | null {
    return IRREGULAR.test(raw) ? this.#appendWords(raw) : this.#appendRegular(raw);
  }

  finish(): string {
    return this.#parts.join("");
  }

  /** Text whose white space is single blanks. */
  #appendRegular(text: string): { from: number; to: number } | null {
    if (text === "") return null;
    if (text === " ") {
      this.#hasSpacePending = this.#length > 0;
      return null;
    }
    const begins = text.startsWith(" ");
    const ends = text.endsWith(" ");
    if (this.#length > 0 && (begins || this.#hasSpacePending)) this.#push(" ");
    const from = this.#length;
    this.#push(begins || ends ? text.slice(begins ? 1 : 0, ends ? -1 : undefined) : text);
    this.#hasSpacePending = ends;
    return { from, to: this.#length };
  }

  #appendWords(raw: string): { from: number; to: number } | null {
    const words = printedWords(raw);
    let from = -1;
    for (const [place, word] of words.entries()) {
      if (place > 0) this.#hasSpacePending = this.#length > 0;
      if (word === "") continue;
      if (this.#hasSpacePending) this.#push(" ");
      this.#hasSpacePending = false;
      if (from < 0) from = this.#length;
      this.#push(word);
    }
    return from < 0 ? null : { from, to: this.#length };
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
