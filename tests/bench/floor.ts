import type { Paragraph } from "@travaux/model";

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const FIRST_TABLE = 1 << 16;

/**
 * What any comparison must do at least: read the text once, cut it into words and know equal words by equal numbers.
 *
 * Written without regard for beauty: a scanner over character codes and an open-addressed table that stores, for each
 * word, where it was first seen. Returns the count of words and of different words, so that nothing is optimised away.
 */
export function readWordsOnly(paragraphs: readonly Paragraph[]): {
  readonly words: number;
  readonly different: number;
} {
  const table = new WordNumbers();
  let words = 0;
  for (const { text } of paragraphs) words += scan(text, table);
  return { words, different: table.count };
}

function scan(text: string, table: WordNumbers): number {
  let words = 0;
  let start = -1;
  let hash = HASH_START;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const isWord =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127;
    if (isWord) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ code, HASH_PRIME);
    } else if (start >= 0) {
      table.number(text, start, at, hash >>> 0);
      words++;
      start = -1;
      hash = HASH_START;
    }
  }
  return words;
}

class WordNumbers {
  count = 0;
  #slots = new Int32Array(FIRST_TABLE);
  #hashes = new Uint32Array(FIRST_TABLE);
  readonly #words: string[] = [""];

  number(text: string, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0) return this.#add(text.slice(from, to), hash, slot);
      if (this.#hashes[slot] === hash && isAt(this.#words[known] ?? "", text, from, to)) return known;
    }
  }

  #add(word: string, hash: number, slot: number): number {
    this.#words.push(word);
    this.#slots[slot] = ++this.count;
    this.#hashes[slot] = hash;
    if (this.count * 2 > this.#slots.length) this.#grow();
    return this.count;
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Int32Array(slots.length * 2);
    this.#hashes = new Uint32Array(slots.length * 2);
    const mask = this.#slots.length - 1;
    slots.forEach((known, at) => {
      if (known === 0) return;
      let slot = (hashes[at] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = known;
      this.#hashes[slot] = hashes[at] ?? 0;
    });
  }
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
