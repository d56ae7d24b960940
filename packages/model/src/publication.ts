import type { Citations } from "./citation-list.ts";
import type { Comparison } from "./comparison.ts";
import type { Concordance } from "./concordance.ts";
import type { DraftId } from "./draft.ts";
import type { DraftList } from "./draft-list.ts";
import type { DraftReport } from "./draft-report.ts";
import type { Lineage, ParagraphPlace } from "./lineage.ts";
import type { Negotiation } from "./negotiation.ts";
import type { Progress } from "./progress.ts";

/** A draft of a publication, whole. */
export interface PublishedDraft {
  readonly id: DraftId;
  readonly report: DraftReport;
}

/** A draft beside one that it is based on. */
export interface PublishedComparison {
  readonly before: DraftId;
  readonly after: DraftId;
  readonly comparison: Comparison;
}

/** What led to a paragraph that nothing continues: it stands in a last draft, or was dropped from the next one. */
export interface PublishedHistory {
  readonly place: ParagraphPlace;
  readonly lineage: Lineage;
}

/** Drafts that share a history; a translation with a chain of its own is a series of its own. */
export interface PublishedSeries {
  /** In their order. */
  readonly drafts: readonly DraftId[];
  readonly progress: Progress;
  readonly concordance: Concordance;
  readonly histories: readonly PublishedHistory[];
}

/** A paragraph that a citation speaks of: the one that it names, and those that this one is an item of. */
export interface SpokenPlace {
  /** The number of the citation in its statement. */
  readonly citation: number;
  readonly place: ParagraphPlace;
  /** False when it is one reading of several. */
  readonly isCertain: boolean;
}

export interface PublishedStatement {
  readonly answer: Citations;
  readonly spokenOf: readonly SpokenPlace[];
}

/**
 * A negotiation as it is handed to the public: everything at one moment, and nothing of who decided what. No contract: what
 * is published as data are the answers in it.
 */
export interface Publication {
  readonly list: DraftList;
  /** In the order of the list. */
  readonly drafts: readonly PublishedDraft[];
  /** By the later draft, in the order of the list. */
  readonly comparisons: readonly PublishedComparison[];
  /** By their first drafts, in the order of the list; at least one. */
  readonly series: readonly PublishedSeries[];
  /** Null when statements are not to be published. */
  readonly statements: readonly PublishedStatement[] | null;
}

/**
 * The contract's `travaux.site/1`: what stands in a folder that was written as a site. It is kept there, so that the folder
 * can be written again: by it is known which files are not the user's, and which the user has changed.
 */
export interface SiteRecord {
  readonly format: "travaux.site/1";
  readonly negotiation: Pick<Negotiation, "name" | "title">;
  /** Where it is to be published, ended by "/"; null when nobody said. */
  readonly base: string | null;
  readonly counts: {
    readonly drafts: number;
    readonly paragraphs: number;
    readonly comparisons: number;
    /** Null when statements were left out. */
    readonly statements: number | null;
  };
  /** Every file but this one, by its path with "/" between folders: the SHA-256 of its bytes, lower-case hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
}
