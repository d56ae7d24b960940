import { addToHash } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import { endOfToken, endsPlainWord, isPlainLetter, isSpaceAt, kindOfToken } from "./scan-words.ts";

/**
 * The tokens of many texts in flat arrays.
 *
 * The tokens of text `t` are those from `starts[t]` up to `starts[t + 1]`; `ids` are numbers of the lexicon, `from` and
 * `to` UTF-16 offsets into the token's own text.
 */
export interface WordTable {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Cuts texts into tokens and numbers them by a lexicon, which grows as needed. One pass over the characters: words of
 * plain letters, which most are, are hashed while they are read. The tokens are those of `scanWords`.
 */
export function tabulateWords(texts: readonly string[], lexicon: Lexicon): WordTable {
  let characters = 0;
  for (const text of texts) characters += text.length;
  const tokens = new TokenColumns(Math.max(64, characters >> 2));
  const starts = new Int32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) {
    tabulate(text, lexicon, tokens);
    starts[index + 1] = tokens.count;
  }
  return tokens.done(starts);
}

const SPACE = 0x20;

function tabulate(text: string, lexicon: Lexicon, tokens: TokenColumns): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    if (unit === SPACE) {
      at += 1;
      continue;
    }
    const from = at;
    let hash = 0;
    while (isPlainLetter(unit)) {
      hash = addToHash(hash, unit);
      at += 1;
      unit = at < length ? text.charCodeAt(at) : SPACE;
    }
    if (at > from && endsPlainWord(unit)) {
      tokens.add(lexicon.internWord(text, from, at, hash), from, at);
      continue;
    }
    at = from;
    if (isSpaceAt(text, at)) {
      at += 1;
      continue;
    }
    at = endOfToken(text, from);
    tokens.add(lexicon.intern(text, from, at, kindOfToken(text, from, at)), from, at);
  }
}

/** Columns of tokens that grow. */
class TokenColumns {
  count = 0;
  #ids: Int32Array;
  #from: Int32Array;
  #to: Int32Array;

  constructor(room: number) {
    this.#ids = new Int32Array(room);
    this.#from = new Int32Array(room);
    this.#to = new Int32Array(room);
  }

  add(id: number, from: number, to: number): void {
    if (this.count === this.#ids.length) this.#grow();
    this.#ids[this.count] = id;
    this.#from[this.count] = from;
    this.#to[this.count] = to;
    this.count += 1;
  }

  done(starts: Int32Array): WordTable {
    const whole = (column: Int32Array): Int32Array => column.subarray(0, this.count);
    return { starts, ids: whole(this.#ids), from: whole(this.#from), to: whole(this.#to) };
  }

  #grow(): void {
    const room = this.count * 2;
    this.#ids = grown(this.#ids, room);
    this.#from = grown(this.#from, room);
    this.#to = grown(this.#to, room);
  }
}

function grown(array: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}
