import type { PairKind } from "./alignment.ts";
import type { DraftId } from "./draft.ts";
import type { DraftHeading } from "./lineage.ts";
import type { ParagraphId } from "./paragraph.ts";

/** What can happen to a paragraph on the way from one draft to another, in the order in which people are told. */
export const concordanceEvents = [
  "new",
  "dropped",
  "restored",
  "split",
  "merged",
  "moved",
  "renumbered",
  "reworded",
  "unchanged",
] as const;

export type ConcordanceEvent = (typeof concordanceEvents)[number];

/** A paragraph of another draft of the table, by its id and by what people call it there. */
export interface ConcordancePlace {
  readonly draft: DraftId;
  readonly id: ParagraphId;
  readonly label: string | null;
  readonly address: string | null;
}

/** One paragraph in its draft, and where it came from. */
export interface ConcordanceParagraph {
  readonly id: ParagraphId;
  readonly label: string | null;
  readonly address: string | null;
  /** Its place in the reading order of its draft, from 0. */
  readonly at: number;
  /** Its first words. */
  readonly begins: string;
  /** Its path: the provisions and headings that it stands in, itself last. */
  readonly within: readonly string[];
  /** What it was in the nearest earlier draft of the table that had it: several when they were merged, none when it is new. */
  readonly from: readonly ConcordancePlace[];
  /** What happened on the way; nothing in the first draft of the table. */
  readonly happened: readonly ConcordanceEvent[];
  /** What speaks for the link, in a few words; null where nothing is linked. */
  readonly why: string | null;
}

/** One draft's cell of a row: the paragraphs of the thread that stand there. Empty when the draft does not have it. */
export interface ConcordanceCell {
  readonly draft: DraftId;
  readonly paragraphs: readonly ConcordanceParagraph[];
  /** Paragraphs of the draft before in the table that nothing here continues. */
  readonly dropped: readonly ConcordancePlace[];
  /** How it came from the cell before; null in the first draft that has it. */
  readonly kind: PairKind | null;
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly restored: boolean;
  /** All that happened to its paragraphs, and `dropped` when any was. */
  readonly happened: readonly ConcordanceEvent[];
}

/** One thread: what became of a paragraph over the series. `heading` is its first words. */
export interface ConcordanceRow {
  readonly heading: string;
  readonly cells: readonly ConcordanceCell[];
  /** All that happened over the drafts of the table; `unchanged` only when nothing else did. */
  readonly happened: readonly ConcordanceEvent[];
}

/** Which rows of a concordance are to be seen: those that fit all that is given. */
export interface ConcordanceFilter {
  /** Any of these happened. */
  readonly happened?: readonly ConcordanceEvent[];
  /** A provision ("Art. 5", "Part II") or words of a heading that the paragraph stands in, in any draft, or is. */
  readonly section?: string;
  /** The draft has the paragraph, or lost it; with `happened`, that is where it happened. */
  readonly draft?: DraftId;
}

/**
 * The contract's `travaux.concordance/1`. Rows stand in the order of the draft `by`; what that one does not have stands
 * behind what it followed in the latest other draft that has it.
 */
export interface Concordance {
  readonly format: "travaux.concordance/1";
  readonly drafts: readonly DraftHeading[];
  readonly by: DraftId | null;
  /** What rows were left out; absent when none was. */
  readonly filter?: ConcordanceFilter;
  readonly rows: readonly ConcordanceRow[];
}
