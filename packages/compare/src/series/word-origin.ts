import type { DraftId, ParagraphId } from "@travaux/model";

/** Where words first stood in a lineage. */
export interface WordOrigin {
  readonly draft: DraftId;
  readonly paragraph: ParagraphId;
  /** They were gone in between. */
  readonly reintroduced: boolean;
}

/** The origin of so many UTF-16 code units of a paragraph. */
export interface OriginStretch {
  readonly length: number;
  readonly origin: WordOrigin;
}

/** The origins of a paragraph's characters, from the first to the last; lengths add up to its text's. */
export type Origins = readonly OriginStretch[];

/** The origins of the characters from `from` up to `to`. */
export function sliceOrigins(origins: Origins, from: number, to: number): Origins {
  const slice: OriginStretch[] = [];
  let start = 0;
  for (const { length, origin } of origins) {
    const overlap = Math.min(start + length, to) - Math.max(start, from);
    if (overlap > 0) slice.push({ length: overlap, origin });
    start += length;
  }
  return slice;
}

/** Joins neighbours with the same origin. */
function joinOrigins(origins: Origins): Origins {
  const joined: OriginStretch[] = [];
  for (const stretch of origins) {
    const last = joined.at(-1);
    if (last !== undefined && isSameOrigin(last.origin, stretch.origin)) {
      joined[joined.length - 1] = { length: last.length + stretch.length, origin: last.origin };
    } else if (stretch.length > 0) joined.push(stretch);
  }
  return joined;
}

function isSameOrigin(one: WordOrigin, other: WordOrigin): boolean {
  return one.draft === other.draft && one.paragraph === other.paragraph && one.reintroduced === other.reintroduced;
}

/** The origin of the character at a place, or null. */
export function originAt(origins: Origins, place: number): WordOrigin | null {
  let start = 0;
  for (const { length, origin } of origins) {
    if (place < start + length) return origin;
    start += length;
  }
  return null;
}

/** The origins of a text's characters while they are found one after the other: what has one keeps it. */
export class OriginsUnderway {
  readonly #origins: (WordOrigin | null)[];
  #missing: number;

  constructor(length: number) {
    this.#origins = Array.from({ length }, () => null);
    this.#missing = length;
  }

  get isFull(): boolean {
    return this.#missing === 0;
  }

  has(at: number): boolean {
    return this.#origins[at] !== null;
  }

  fill(from: number, to: number, origin: WordOrigin): void {
    for (let at = from; at < to; at++) {
      if (this.#origins[at] !== null) continue;
      this.#origins[at] = origin;
      this.#missing -= 1;
    }
  }

  /** All of them; `own` where none was found. */
  finish(own: WordOrigin): Origins {
    return joinOrigins(this.#origins.map((origin) => ({ length: 1, origin: origin ?? own })));
  }
}
