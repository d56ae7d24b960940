import type { PairKind } from "./alignment.ts";
import type { DraftId } from "./draft.ts";
import type { DraftHeading } from "./lineage.ts";
import type { ParagraphId } from "./paragraph.ts";

/** One draft's cell of a row: the paragraphs of the thread that stand there. Empty when the draft does not have it. */
export interface ConcordanceCell {
  readonly draft: DraftId;
  readonly paragraphs: readonly {
    readonly id: ParagraphId;
    readonly label: string | null;
    readonly address: string | null;
  }[];
  /** How it came from the cell before; null in the first draft that has it. */
  readonly kind: PairKind | null;
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly restored: boolean;
}

/** One thread: what became of a paragraph over the series. `heading` is its first words. */
export interface ConcordanceRow {
  readonly heading: string;
  readonly cells: readonly ConcordanceCell[];
}

/** The contract's `travaux.concordance/1`. Rows stand in the order of the last draft; dropped ones where they stood. */
export interface Concordance {
  readonly format: "travaux.concordance/1";
  readonly drafts: readonly DraftHeading[];
  readonly rows: readonly ConcordanceRow[];
}
