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

/**
 * What happened to square brackets in a change of the class `brackets`: an opening one came (with its closing one or
 * without); a closing one came; brackets went; they stand elsewhere; or the words between brackets that stayed are others.
 */
export type BracketChange = "opened" | "closed" | "lifted" | "moved" | "content";

/** A stretch of words that was kept, brought in or struck out. Never empty. */
export interface RedlineRun {
  readonly kind: "kept" | "inserted" | "deleted";
  readonly text: string;
  /** Both ends of a phrase that moved carry the same value. */
  readonly move?: string;
  /** Why the run is not `kept`; absent on kept runs. */
  readonly changes?: readonly ChangeClass[];
  /** Of a change of legal force: whether the words bind more strongly now, or less. Absent where that can't be told. */
  readonly force?: "stronger" | "weaker";
  /** Of a change of brackets. */
  readonly brackets?: BracketChange;
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
