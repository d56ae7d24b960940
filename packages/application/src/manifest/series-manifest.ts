import type { Dated, DraftId, DraftKind, Negotiation, Round } from "@travaux/model";

/** A draft as a manifest lists it. `place` leads back to it ("drafts[2]"). */
export interface ListedDraft {
  readonly place: string;
  /** Path of the original, relative to the manifest. */
  readonly file: string;
  readonly label: string;
  readonly id: DraftId | null;
  readonly text: string;
  readonly language: string | null;
  readonly issue: number;
  readonly kind: DraftKind;
  readonly symbol: string | null;
  readonly date: Dated | null;
  readonly rounds: readonly number[];
  readonly basedOn: readonly string[] | null;
}

/** A statement as a manifest lists it. */
export interface ListedStatement {
  readonly place: string;
  readonly file: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly speaker: string | null;
  readonly onBehalfOf: string | null;
  readonly meeting: string | null;
  readonly date: Dated | null;
  readonly round: number | null;
  readonly language: string | null;
}

/** A whole series in one go: the contract's manifest, checked. */
export interface SeriesManifest {
  readonly negotiation: Negotiation;
  readonly rounds: readonly Round[];
  readonly drafts: readonly ListedDraft[];
  readonly statements: readonly ListedStatement[];
}
