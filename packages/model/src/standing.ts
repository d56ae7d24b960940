import type { DraftId } from "./draft.ts";
import type { DraftHeading, ParagraphPlace } from "./lineage.ts";
import type { ParagraphId } from "./paragraph.ts";

/** What a paragraph that is negotiated can be counted as; the rules are those of `docs/measures.md`. */
export const standings = ["settled", "agreed", "bracketed", "unsettled", "touched", "inserted", "moved"] as const;
export type StandingKind = (typeof standings)[number];

/** `travaux.standing/1`: which paragraphs of a draft are behind each figure of its progress. */
export interface Standing {
  readonly format: "travaux.standing/1";
  readonly draft: DraftHeading;
  /** The drafts that it is counted against; empty for the first. */
  readonly against: readonly DraftId[];
  /** What is negotiated one by one, in reading order. */
  readonly paragraphs: readonly { readonly id: ParagraphId; readonly is: readonly StandingKind[] }[];
  /** Paragraphs of the drafts before that lead nowhere. */
  readonly dropped: readonly ParagraphPlace[];
}
