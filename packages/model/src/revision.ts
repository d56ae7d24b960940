import type { Span } from "./span.ts";

/**
 * Kinds of tracked change. `paragraph-mark` and `numbering` concern the paragraph, not a stretch of its words;
 * `formatting` concerns the stretch it lies on, or the paragraph when it has no width, and changes no words.
 */
export type RevisionKind =
  | "insert"
  | "delete"
  | "move-from"
  | "move-to"
  | "paragraph-mark"
  | "numbering"
  | "formatting";

/**
 * One tracked change of the original file, kept as data.
 *
 * The span lies in the paragraph's text as read. Words that are not in that text (a deletion, when all changes are
 * accepted) stand in `text`, and the span is the empty one at their place.
 */
export interface Revision extends Span {
  readonly kind: RevisionKind;
  readonly text?: string;
  /** Both ends of one move carry the same value. */
  readonly move?: string;
  readonly author?: string;
  /** As the file has it, ISO 8601. */
  readonly date?: string;
}
