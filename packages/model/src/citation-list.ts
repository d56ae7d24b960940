import type { Citation, CitationEvidence, CitationStatus, CitationTarget } from "./citation.ts";
import type { SaidBy } from "./draft-mends.ts";
import type { DraftId, Source } from "./draft.ts";
import type { Finding } from "./finding.ts";
import type { DraftHeading } from "./lineage.ts";
import type { Negotiation } from "./negotiation.ts";
import type { ParagraphId, ParagraphKind } from "./paragraph.ts";
import type { StatementParticulars } from "./particular.ts";
import type { Round } from "./round.ts";
import type { Span } from "./span.ts";
import type { ListedWording } from "./wording-fate.ts";

/** Enough of a paragraph to know it by. */
export interface ParagraphHeading {
  readonly id: ParagraphId;
  readonly kind: ParagraphKind;
  /** As printed; null when none is. */
  readonly label: string | null;
  /** Canonical ("44", "16(c)"), null when it has none. */
  readonly address: string | null;
  readonly firstWords: string;
}

/** What stands in a draft for a paragraph of another one, along its thread. Nothing stands there when it was dropped. */
export interface ParagraphNow {
  readonly draft: DraftId;
  readonly draftLabel: string;
  readonly paragraphs: readonly ParagraphHeading[];
}

/** A target as a reader needs it. */
export interface ListedTarget extends CitationTarget {
  readonly draftLabel?: string;
  /** The paragraph that it is bound to, as it is in that draft. */
  readonly heading?: ParagraphHeading;
  /** What the paragraph is in the latest draft of its series; the same paragraph when its draft is the latest. */
  readonly now?: ParagraphNow;
}

/** A draft that may be meant, what speaks for it, and what each label names in it. */
export interface ListedCandidate {
  readonly draft: DraftId;
  readonly draftLabel: string;
  readonly evidence: readonly CitationEvidence[];
  readonly labels: readonly { readonly label: string; readonly paragraphs: readonly ParagraphHeading[] }[];
}

/** What a person said that a citation means. */
export interface Settlement extends SaidBy {
  /** The number of the decision in the list of all: by it it is revoked. */
  readonly decision: number;
  /** `none`: the words are no citation. */
  readonly means: "paragraphs" | "elsewhere" | "none";
}

/** A citation in the list of a statement's: with all that is to be shown of it. */
export interface ListedCitation extends Omit<Citation, "targets" | "candidates" | "findings"> {
  /** Its place in the list, from 1: by it a person names it. */
  readonly number: number;
  readonly targets: readonly ListedTarget[];
  readonly candidates: readonly ListedCandidate[];
  /** What was odd about this one: why it is ambiguous or unresolved. */
  readonly findings: readonly Finding[];
  /** Absent when nobody settled it. */
  readonly settled?: Settlement;
}

/** How many citations have each status; `settled` are among them. */
export interface CitationCounts {
  readonly bound: number;
  readonly ambiguous: number;
  readonly unresolved: number;
  readonly elsewhere: number;
  /** Said by a person to be no citations. */
  readonly none: number;
  readonly settled: number;
}

/** The contract's `travaux.citations/1`: one text with its citations. */
export interface Citations {
  readonly format: "travaux.citations/1";
  readonly statement: {
    /** Null for a file that is not kept. */
    readonly id: string | null;
    readonly title: string;
    readonly speaker: string | null;
    readonly onBehalfOf: string | null;
    readonly meeting: string | null;
    /** ISO day or minute. */
    readonly date: string | null;
    /** In words: "fifth". */
    readonly round: string | null;
    readonly language: string;
  };
  /** Each of them with where it comes from. */
  readonly particulars: StatementParticulars;
  readonly source: Source;
  /** The drafts that are concerned: all of the negotiation; none without an archive. */
  readonly drafts: readonly DraftHeading[];
  /** Paragraphs parted by an empty line; what every `from` and `to` index. */
  readonly text: string;
  readonly citations: readonly ListedCitation[];
  /** Changes of wording that are asked for; their `citations` are positions in `citations`, from 0. */
  readonly wordings: readonly ListedWording[];
  readonly findings: readonly Finding[];
}

/** One statement in the list of a negotiation's. */
export interface StatementListEntry {
  readonly id: string;
  readonly particulars: StatementParticulars;
  readonly source: Source;
  readonly counts: CitationCounts;
  /** How many changes of wording it asks for. */
  readonly wordings: number;
  readonly findings: readonly Finding[];
}

/** A citation apart from its statement, with the words around it. */
export interface CitingPassage {
  readonly statement: Citations["statement"] & { readonly id: string };
  readonly citation: ListedCitation;
  /** The paragraph of the statement that has it, and where in that it stands. */
  readonly passage: { readonly text: string } & Span;
}

/** The contract's `travaux.statements/1`: a negotiation's statements by date, the undated ones first. */
export interface StatementList {
  readonly format: "travaux.statements/1";
  readonly negotiation: Negotiation;
  readonly rounds: readonly Round[];
  readonly statements: readonly StatementListEntry[];
  /** What is ambiguous or unresolved in all of them, and nobody has settled. */
  readonly open: readonly CitingPassage[];
}

/** A citation of a paragraph. */
export interface CitationOfParagraph extends CitingPassage {
  /** `ambiguous` when it is one reading of several. */
  readonly status: CitationStatus;
  /** The paragraphs of the thread that it names, each with its label at the time; of an ambiguous one those that may be meant. */
  readonly names: readonly {
    readonly draft: DraftId;
    readonly draftLabel: string;
    readonly paragraph: ParagraphId;
    readonly label: string;
  }[];
}

/** The contract's `travaux.cited/1`: where a paragraph is cited, under whatever number it had and in whatever draft. */
export interface Cited {
  readonly format: "travaux.cited/1";
  /** "44@rev-3". */
  readonly address: string;
  readonly drafts: readonly DraftHeading[];
  /** By the date of the statement, then as they stand in it. */
  readonly citations: readonly CitationOfParagraph[];
}
