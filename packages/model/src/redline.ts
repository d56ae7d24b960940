import type { ParagraphId } from "./paragraph.ts";

/** Classes of change. A run may belong to several. */
export type ChangeClass =
  | "wording"
  | "brackets"
  | "punctuation"
  | "case"
  | "spelling"
  | "numbering"
  | "reference"
  /** A reference that only followed the renumbering of what it names. */
  | "renumbered-reference"
  | "number"
  | "legal-force"
  | "formatting";

/** A stretch of words that was kept, brought in or struck out. Never empty. */
export interface RedlineRun {
  readonly kind: "kept" | "inserted" | "deleted";
  readonly text: string;
  /** Both ends of a phrase that moved carry the same value. */
  readonly move?: string;
  /** Why the run is not `kept`; absent on kept runs. */
  readonly changes?: readonly ChangeClass[];
}

/**
 * The runs between one paragraph before and one after, or of one side alone (the other null).
 *
 * Over the entries of a pair, kept and inserted runs spell its `after` paragraphs, each whole and once; kept and
 * deleted runs its `before` paragraphs.
 */
export interface RedlineEntry {
  readonly before: ParagraphId | null;
  readonly after: ParagraphId | null;
  readonly runs: readonly RedlineRun[];
}

/** The redline of one pair of an alignment: its entries in `after` order. */
export type Redline = readonly RedlineEntry[];
