import type { ConcordanceEvent } from "./concordance.ts";
import type { DraftId } from "./draft.ts";
import type { DraftHeading } from "./lineage.ts";
import type { ParagraphId } from "./paragraph.ts";

/** The contract's `travaux.margins/1`: what a reader wants beside each paragraph of a draft. */
export interface DraftMargins {
  readonly format: "travaux.margins/1";
  readonly draft: DraftId;
  /** Those that share its history, in order. */
  readonly drafts: readonly DraftHeading[];
  /** One for each paragraph, in reading order. */
  readonly paragraphs: readonly ParagraphMargin[];
}

export interface ParagraphMargin {
  readonly id: ParagraphId;
  /** The first draft that has what became the paragraph. */
  readonly since: DraftId;
  /** What happened to what led here and to what came of it, in draft order. Drafts that changed nothing are left out. */
  readonly steps: readonly MarginStep[];
  /** Statements that cite it, under whatever number, those included that may mean another paragraph. */
  readonly statements: number;
}

export interface MarginStep {
  readonly draft: DraftId;
  readonly happened: readonly ConcordanceEvent[];
}
