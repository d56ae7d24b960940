import type { CitedDocument } from "./cited-document.ts";

/** How many tokens back "its" and "thereof" may point: about two sentences. */
const REACH = 60;

/** What documents were named so far, for "its", "thereof" and "ibid.". Reads along with the grammar; never leaves it. */
export class DocumentMemory {
  #named: CitedDocument | null = null;
  #at = Number.NEGATIVE_INFINITY;
  #next = Number.NEGATIVE_INFINITY;
  #cited: CitedDocument | null = null;

  name(document: CitedDocument, place: { readonly at: number; readonly next: number }): void {
    this.#named = document;
    this.#at = place.at;
    this.#next = place.next;
  }

  isNamedSince(at: number): boolean {
    return this.#at >= at;
  }

  /** The document whose name ends right before a token, and where its noun stands. */
  endingAt(token: number): { readonly document: CitedDocument; readonly at: number } | null {
    return this.#named !== null && this.#next === token ? { document: this.#named, at: this.#at } : null;
  }

  cite(document: CitedDocument): void {
    this.#cited = document;
  }

  /** The document named last, when that is near. */
  last(at: number): CitedDocument | null {
    return at - this.#at <= REACH ? this.#named : null;
  }

  /** The document of the last citation: what "ibid." repeats. */
  lastCited(): CitedDocument | null {
    return this.#cited;
  }
}
