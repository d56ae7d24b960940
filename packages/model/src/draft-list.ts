import type { ComparisonSummary } from "./comparison.ts";
import type { DraftId, DraftKind, Source } from "./draft.ts";
import type { DraftHeading } from "./lineage.ts";
import type { Negotiation } from "./negotiation.ts";
import type { Round } from "./round.ts";

/** What is counted in one draft; `docs/glossary.md` has the counting rules. */
export interface DraftMeasures {
  /** All paragraphs of the model: headings, items, notes and table rows included. */
  readonly paragraphs: number;
  /** Paragraphs of kind `paragraph` with a label. */
  readonly numbered: number;
  /** Words and numbers, labels not included. */
  readonly words: number;
  /** Outermost pairs of brackets of kind `open`. */
  readonly brackets: number;
  /** All pairs of brackets of kind `open`, nested ones included. */
  readonly allBrackets: number;
  /** Words inside brackets of kind `open`. */
  readonly bracketedWords: number;
  readonly findings: number;
}

/** What a draft did to the one it is based on. */
export interface DraftChange {
  readonly from: DraftId;
  readonly summary: ComparisonSummary;
  /** 0–1: the share of paragraphs of both drafts that lie in a pair of a kind other than `same`. */
  readonly shareChanged: number;
}

/** One draft in the list of a negotiation. */
export interface DraftListEntry extends DraftHeading {
  readonly title: string;
  readonly text: string;
  readonly issue: number;
  readonly kind: DraftKind;
  readonly symbol: string | null;
  readonly basedOn: readonly DraftId[];
  readonly rounds: readonly number[];
  readonly source: Source;
  readonly measures: DraftMeasures;
  /** One for each draft it is based on. */
  readonly changes: readonly DraftChange[];
}

/** The contract's `travaux.drafts/1`: a negotiation's rounds and drafts, in order. */
export interface DraftList {
  readonly format: "travaux.drafts/1";
  readonly negotiation: Negotiation;
  readonly rounds: readonly Round[];
  readonly drafts: readonly DraftListEntry[];
  /** How many statements are kept. */
  readonly statements: number;
}
