import type { FindingSays } from "./finding-says.ts";

/** Codes of what a reader may notice in a draft or a statement. Added to freely, never renamed: scripts read them. */
export type FindingCode =
  | "unclosed-bracket"
  | "unopened-bracket"
  | "repeated-label"
  | "label-gap"
  | "label-out-of-order"
  | "empty-paragraph-label"
  | "text-may-be-lost"
  | "encoding-guessed"
  | "broken-word"
  | "linked-content-not-followed"
  | "comment-residue"
  | "note-without-mark"
  | "mark-without-note"
  | "numbering-guessed"
  | "structure-guessed"
  | "dangling-reference"
  | "stale-reference"
  | "ambiguous-reference"
  | "term-defined-twice"
  | "term-never-used"
  | "automatic-references"
  | "date-outside-round"
  | "label-not-in-draft"
  | "no-draft-in-force"
  | "version-after-date"
  | "content-elsewhere"
  | "limit-reached"
  | "unknown-language"
  | "mend-lost"
  | "versions-together";

/**
 * Something odd that was noticed while reading; never a reason to refuse the file.
 *
 * With a `paragraph`, `from` and `to` are a span of that paragraph's text; without one, the finding is about the whole.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: "info" | "warning";
  /** The English sentence. */
  readonly message: string;
  /** What the sentence says, for other languages; absent from what an older version kept. */
  readonly says?: FindingSays;
  readonly paragraph?: string;
  readonly from?: number;
  readonly to?: number;
}
