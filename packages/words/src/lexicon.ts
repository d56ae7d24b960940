import { normaliseWord } from "./fold-word.ts";
import { wordKind } from "./scan-words.ts";

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
  /** Two ints for each slot, side by side as they are used: the hash, and the number plus one; 0 is free. */
  #slots = new Int32Array(8192);
  /** The characters of all spellings, one behind the other, and where each begins: compared without touching a string. */
  #units = new Uint16Array(16_384);
  #starts = new Int32Array(2048);

  /** How many normalised forms there are. */
  get normalisedCount(): number {
    return this.#numberOfNormalised.size;
  }

  /** The number of the spelling `text.slice(from, to)`. */
  intern(text: string, from: number, to: number, kind: number): number {
    let hash = 0;
    for (let at = from; at < to; at++) hash = addToHash(hash, text.charCodeAt(at));
    const known = this.#find(text, from, to, hash);
    return known >= 0 ? known : this.#add(text.slice(from, to), kind, hash);
  }

  /** The same for a word whose hash is known: `addToHash` of each character, from 0 on. */
  internWord(text: string, from: number, to: number, hash: number): number {
    const known = this.#find(text, from, to, hash);
    return known >= 0 ? known : this.#add(text.slice(from, to), wordKind.word, hash);
  }

  #find(text: string, from: number, to: number, hash: number): number {
    const mask = (this.#slots.length >> 1) - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const number = (this.#slots[slot * 2 + 1] ?? 0) - 1;
      if (number < 0 || (this.#slots[slot * 2] === hash && this.#isSpelt(number, text, from, to))) return number;
      slot = (slot + 1) & mask;
    }
  }

  #isSpelt(number: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) {
      if (this.#units[start + at - from] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #add(form: string, kind: number, hash: number): number {
    const number = this.forms.length;
    if (number * 4 >= this.#slots.length) this.#grow();
    this.forms.push(form);
    this.kinds.push(kind);
    this.#keepUnits(number, form);
    this.#place(number, hash);
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

  #keepUnits(number: number, form: string): void {
    const start = this.#starts[number] ?? 0;
    const end = start + form.length;
    if (end > this.#units.length) {
      const units = new Uint16Array(end * 2);
      units.set(this.#units);
      this.#units = units;
    }
    if (number + 1 >= this.#starts.length) {
      const starts = new Int32Array(this.#starts.length * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    for (let at = 0; at < form.length; at++) this.#units[start + at] = form.charCodeAt(at);
    this.#starts[number + 1] = end;
  }

  #place(number: number, hash: number): void {
    const mask = (this.#slots.length >> 1) - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot * 2] = hash;
    this.#slots[slot * 2 + 1] = number + 1;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const entry = old[at + 1] ?? 0;
      if (entry !== 0) this.#place(entry - 1, old[at] ?? 0);
    }
  }
}

/** The hash of a spelling is built character by character, so that it can be built while the text is cut. */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** High bits count as well. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
