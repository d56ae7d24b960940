import type { DraftId } from "./draft.ts";
import type { DraftHeading } from "./lineage.ts";
import type { ParagraphId } from "./paragraph.ts";

/**
 * The contract's `travaux.draft-provenance/1`: which draft brought which words of a draft, or of a part of its
 * paragraphs. The words are not repeated: stretches have lengths.
 */
export interface DraftProvenance {
  readonly format: "travaux.draft-provenance/1";
  readonly draft: DraftId;
  /** Those that share its history, in order. */
  readonly drafts: readonly DraftHeading[];
  /** The place of the first of `paragraphs` in the draft, from 0, and how many paragraphs the draft has. */
  readonly from: number;
  readonly of: number;
  readonly paragraphs: readonly ParagraphOrigins[];
}

/** The lengths of the stretches, added up, are that of the paragraph's text. */
export interface ParagraphOrigins {
  readonly id: ParagraphId;
  readonly stretches: readonly OriginOfWords[];
}

export interface OriginOfWords {
  /** UTF-16 code units. */
  readonly length: number;
  /** The draft in which the words first stood in this lineage. */
  readonly since: DraftId;
  /** Where they stood there. */
  readonly paragraph: ParagraphId;
  /** They were gone in between. */
  readonly reintroduced: boolean;
}
