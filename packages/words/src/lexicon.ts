import { normaliseWord } from "./fold-word.ts";

/**
 * Numbers for words: equal spellings get the same number, and each spelling knows the number of its normalised form.
 *
 * One lexicon is shared by the sides of a comparison. Numbers count up from 0 in the order of first appearance, so equal
 * input gives equal numbers. Spellings are held in an open-addressed table that doubles when it is half full.
 */
export class Lexicon {
  /** The spelling of each number. */
  readonly forms: string[] = [];
  /** Of each spelling, one of `wordKind`. */
  readonly kinds: number[] = [];
  /** Of each spelling, the number of its normalised form (see `normaliseWord`); small and dense, its own count. */
  readonly normalised: number[] = [];
  readonly #numberOfNormalised = new Map<string, number>();
  #hashes = new Int32Array(2048);
  /** Number plus one; 0 is free. */
  #slots = new Int32Array(4096);

  /** How many normalised forms there are. */
  get normalisedCount(): number {
    return this.#numberOfNormalised.size;
  }

  /** The number of the spelling `text.slice(from, to)`. */
  intern(text: string, from: number, to: number, kind: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return this.#add(text.slice(from, to), kind, hash);
      if (this.#hashes[entry - 1] === hash && this.#isSpelt(entry - 1, text, from, to)) return entry - 1;
      slot = (slot + 1) & mask;
    }
  }

  #isSpelt(number: number, text: string, from: number, to: number): boolean {
    const form = this.forms[number] ?? "";
    if (form.length !== to - from) return false;
    for (let at = 0; at < form.length; at++) {
      if (form.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
    }
    return true;
  }

  #add(form: string, kind: number, hash: number): number {
    const number = this.forms.length;
    if (number * 2 >= this.#slots.length) this.#grow();
    this.forms.push(form);
    this.kinds.push(kind);
    this.#hashes[number] = hash;
    this.#place(number);
    this.normalised.push(this.#numberOf(normaliseWord(form)));
    return number;
  }

  #numberOf(normalised: string): number {
    const known = this.#numberOfNormalised.get(normalised);
    if (known !== undefined) return known;
    const number = this.#numberOfNormalised.size;
    this.#numberOfNormalised.set(normalised, number);
    return number;
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[number] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#slots.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.forms.length; number++) this.#place(number);
  }
}
