import type { PairKind } from "./alignment.ts";
import type { ChangeFilter } from "./change-filter.ts";
import type { DraftId } from "./draft.ts";
import type { ParagraphId } from "./paragraph.ts";
import type { Redline } from "./redline.ts";

/** A draft as it is named in answers about a series. */
export interface DraftHeading {
  readonly id: DraftId;
  readonly label: string;
  /** ISO day or minute; null when not known. */
  readonly date: string | null;
  readonly language: string;
}

/** One paragraph of one draft. */
export interface ParagraphPlace {
  readonly draft: DraftId;
  readonly paragraph: ParagraphId;
}

/** A step of a thread from one draft to a later one. */
export interface LineageLink {
  readonly before: ParagraphPlace;
  readonly after: ParagraphPlace;
  readonly kind: PairKind;
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly similarity: number;
  /** True when at least one draft between the two does not have the passage: it was dropped and restored. */
  readonly gap: boolean;
  readonly pinned: boolean;
  /** How the words differ: the redline of the whole pair that this link belongs to. Only when asked for. */
  readonly redline?: Redline;
}

/** What stands in one draft of a thread; several paragraphs after a split, none in a gap. */
export interface LineageStep {
  readonly draft: DraftId;
  readonly paragraphs: readonly {
    readonly id: ParagraphId;
    readonly label: string | null;
    readonly text: string;
    /** Canonical address in that draft ("44", "16(c)"), null when it has none. */
    readonly address: string | null;
  }[];
}

/** The contract's `travaux.lineage/1`: one paragraph's thread through all drafts, in draft order. */
export interface Lineage {
  readonly format: "travaux.lineage/1";
  readonly address: string;
  readonly drafts: readonly DraftHeading[];
  readonly steps: readonly LineageStep[];
  readonly links: readonly LineageLink[];
  /** Which classes of change redlines are to show, when not all. */
  readonly filter?: ChangeFilter;
}
