/** A paragraph of a draft as its own references see it. */
export interface Provision {
  readonly id: string;
  /** Canonical address in the draft ("Art. 5(2)"), null when it has none. */
  readonly address: string | null;
  /** The provisions and headings that it stands in, itself last. */
  readonly path: readonly string[];
  readonly text: string;
}

/** The draft before, and what its paragraphs became. */
export interface EarlierDraft {
  readonly label: string;
  readonly provisions: readonly Provision[];
  /** For each paragraph that lives on, its successors in the draft that is checked. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
}
