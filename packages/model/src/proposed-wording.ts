import type { Span } from "./span.ts";

/** What is asked to be done with the text. */
export type ProposedChange = "replace" | "add" | "delete" | "retain" | "move" | "merge" | "split";

/**
 * A change of wording that a statement asks for: “replace 'should' by 'shall' in paragraph 44”. Spans are of the statement's
 * text; quotations are without their marks.
 */
export interface ProposedWording extends Span {
  readonly change: ProposedChange;
  /** Positions in the statement's citations of what it concerns; of a move, what is moved. Never empty. */
  readonly citations: readonly number[];
  /** Words of the draft that are to be replaced, deleted, retained or moved; empty when whole paragraphs or parts are. */
  readonly words: readonly Span[];
  /** The words that are asked for. */
  readonly wording: Span | null;
  /** Where they are to stand, when that is said. */
  readonly place: { readonly side: "before" | "after" | "beginning" | "end"; readonly words: Span | null } | null;
  /** Of a move: the position in the citations of where it is to go. */
  readonly into: number | null;
}
