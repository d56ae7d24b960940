import type { DraftId } from "./draft.ts";
import type { ParagraphId } from "./paragraph.ts";
import type { ProposedWording } from "./proposed-wording.ts";
import type { Span } from "./span.ts";

/** Whether a wording that was asked for stands in a later draft. `untold`: that cannot be said, and why is. */
export type WordingFate = "verbatim" | "in-part" | "not" | "untold";

/** Words of a paragraph, and where they stand in its text. */
export interface QuotedWords extends Span {
  readonly paragraph: ParagraphId;
  /** "44"; null when it has none. */
  readonly address: string | null;
  readonly text: string;
}

/** What one later draft has of a wording that was asked for. It says what stands there, never why or thanks to whom. */
export interface FateInDraft {
  readonly draft: DraftId;
  readonly draftLabel: string;
  readonly fate: WordingFate;
  /** A sentence: what was looked for, and what stands there. */
  readonly text: string;
  /** The words of the draft that show it; empty when it is their absence that does. */
  readonly quotes: readonly QuotedWords[];
}

/** A change of wording that was asked for, with what later drafts have of it. */
export interface ListedWording extends ProposedWording {
  /** Its words as the statement has them. */
  readonly text: string;
  /** Of the latest draft that tells, else `untold`. */
  readonly fate: WordingFate;
  /** Why it cannot be told at all: the paragraph is not known, or there is no later draft. */
  readonly untoldBecause?: string;
  /** Draft by draft, from the one after that which is cited. */
  readonly fates: readonly FateInDraft[];
}
