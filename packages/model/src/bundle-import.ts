import type { Negotiation } from "./negotiation.ts";

/**
 * What a bundle and an archive say differently.
 *
 * Of the negotiation, a round, a draft, a statement: other particulars, other content, another order, another name. Of
 * what people decided: the same question answered otherwise.
 */
export type BundleConflictKind =
  | "negotiation"
  | "round"
  | "draft-content"
  | "draft-name"
  | "draft-particulars"
  | "draft-order"
  | "same-file"
  | "statement-content"
  | "statement-particulars"
  | "removed"
  | "decision-content"
  | "file-name"
  | "link"
  | "citation"
  | "particular"
  | "status"
  | "legend"
  | "mend";

/**
 * What becomes of a conflict. `refused`: both cannot be kept, so nothing of the bundle is. `both-kept`: both stand in the
 * journal, and what was said later counts. `kept-as-here`: it makes no difference to anything, and stays as it is.
 */
export type BundleConflictOutcome = "refused" | "both-kept" | "kept-as-here";

export interface BundleConflict {
  readonly kind: BundleConflictKind;
  readonly outcome: BundleConflictOutcome;
  /** The thing itself: the label of a draft, the id of a statement, the number of a round, the name of the negotiation. */
  readonly name: string;
  /** What it is here and what in the bundle, who said so, and what follows: one or two sentences. */
  readonly sentence: string;
  /** The two decisions, the one from here first, by uuid; of what people decided. */
  readonly decisions?: readonly string[];
}

/** What of a bundle is new to the archive, or there already. */
export interface BundleContents {
  /** By number. */
  readonly rounds: readonly number[];
  /** By id, in the order of the series. */
  readonly drafts: readonly string[];
  readonly statements: readonly string[];
  /** By uuid, in the order in which they were said. */
  readonly decisions: readonly string[];
  /** Names of what was removed. */
  readonly removals: readonly string[];
}

/** The contract's `travaux.bundle-import/1`: what taking in a bundle does, or would do. */
export interface BundleImport {
  readonly format: "travaux.bundle-import/1";
  readonly negotiation: Negotiation;
  /** The archive had no negotiation of this name. */
  readonly isNew: boolean;
  /** `kept`: it was taken in. `preview`: it could be. `refused`: it cannot be, as the conflicts say. */
  readonly outcome: "kept" | "preview" | "refused";
  readonly came: BundleContents;
  readonly there: BundleContents;
  readonly conflicts: readonly BundleConflict[];
}
