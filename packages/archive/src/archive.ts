import type {
  Alignment,
  Decision,
  Draft,
  DraftId,
  DraftText,
  LineageLink,
  MadeBy,
  Negotiation,
  Paragraph,
  Removal,
  Result,
  Round,
  Span,
  Statement,
  StatementText,
} from "@travaux/model";
import type { ArchiveError } from "./archive-error.ts";

/** An alignment as it is kept: between which drafts, and by which version of the method. */
export interface KeptAlignment {
  readonly before: DraftId;
  readonly after: DraftId;
  readonly alignment: Alignment;
}

/** A link over a gap: between drafts that do not follow each other, found when the later one was kept. */
export type KeptGapLink = LineageLink & { readonly gap: true };

/** A draft that is to be kept: what it is, its original byte for byte, what was understood of it. */
export interface DraftToKeep {
  readonly draft: Draft;
  readonly original: Uint8Array;
  readonly text: DraftText;
  /** One for each draft in `basedOn`. */
  readonly alignments: readonly KeptAlignment[];
  readonly gapLinks: readonly KeptGapLink[];
}

/** A statement that is to be kept. */
export interface StatementToKeep {
  readonly statement: Statement;
  readonly original: Uint8Array;
  readonly text: StatementText;
}

/** All that one import brings. It is kept whole or not at all. */
export interface ImportBatch {
  readonly negotiation: Negotiation;
  readonly rounds: readonly Round[];
  readonly drafts: readonly DraftToKeep[];
  readonly statements: readonly StatementToKeep[];
  /** What a person said together with it: how a draft was mended, for one. */
  readonly decisions?: readonly Decision[];
  /** What was removed elsewhere, as a record: nothing is removed by it. The same again is no news. */
  readonly removals?: readonly Removal[];
  /**
   * Drafts that are there and of which `decisions` say how they are to be read: their texts are out of date from now on,
   * and `listTextMakers` names version 0 for them until they are replaced.
   */
  readonly toReadAgain?: readonly DraftId[];
  /**
   * The whole series as it will be, those that are there in the order that they have. Without it each new draft finds its
   * place: behind what it continues and what the batch lists before it, and by its date.
   */
  readonly order?: readonly DraftId[];
  /**
   * The ids of all drafts of the negotiation that the batch was worked out against, in order. When others are kept by
   * now, nothing is kept and the error is `series-changed`: what a draft continues would be out of date. Not checked
   * when left out.
   */
  readonly seenDrafts?: readonly DraftId[];
  /** The number of decisions that it was worked out against, likewise. */
  readonly seenDecisions?: number;
}

/** A kept draft that was read again from its original, and all that was computed from it. */
export interface DraftReadAgain {
  readonly draft: DraftId;
  readonly text: DraftText;
  /** In the place of all that are kept between this draft and others. */
  readonly alignments: readonly KeptAlignment[];
  /** In the place of all that end in one of the drafts of `linksInto`. */
  readonly gapLinks: readonly KeptGapLink[];
  readonly linksInto: readonly DraftId[];
  /** What a person said that made the draft be read again; empty when it was a better reader. */
  readonly decisions: readonly Decision[];
  /**
   * The ids of all drafts, in order, and the number of decisions that it was worked out against. When they are others by
   * now, nothing is kept and the error is `series-changed`.
   */
  readonly seen: { readonly drafts: readonly DraftId[]; readonly decisions: number };
}

/** Which reader made the text of a draft. */
export interface TextMadeBy {
  readonly draft: DraftId;
  readonly madeBy: MadeBy;
}

/** What an import did. Ids of what was new, and of what was there already with the same content. */
export interface ImportOutcome {
  readonly negotiation: "kept" | "already-there";
  readonly drafts: { readonly kept: readonly DraftId[]; readonly alreadyThere: readonly DraftId[] };
  readonly statements: { readonly kept: readonly string[]; readonly alreadyThere: readonly string[] };
}

/** A paragraph found by its words. */
export interface FoundParagraph {
  readonly draft: DraftId;
  readonly paragraph: Paragraph;
  readonly matches: readonly Span[];
}

/** A paragraph of a statement found by its words. */
export interface FoundSpeech {
  readonly statement: string;
  readonly paragraph: Paragraph;
  readonly matches: readonly Span[];
}

/**
 * Keeps and finds everything of many negotiations. One interface, several implementations; `archive-contract.ts` is the
 * suite of tests that each of them passes.
 *
 * Every write is one transaction with full durability: when the promise resolves it survives a kill and a power cut,
 * and when it does not resolve nothing of it is there. Several processes may read and write at once.
 */
export interface Archive {
  /**
   * Changes whenever any process has kept something, and may change for less: while it is the same, so is everything
   * that was read after it was asked for. It has no meaning beyond this object.
   */
  changeStamp(): Promise<string>;
  listNegotiations(): Promise<readonly Negotiation[]>;
  /** Null when there is none of that name. */
  findNegotiation(name: string): Promise<Negotiation | null>;
  /**
   * Keeps a batch. The same draft again (identity and original) is `alreadyThere`; the same identity with another
   * original is the error `conflict`, and so is a negotiation or round that is there with other particulars. Rounds
   * that are new are added.
   */
  keep(batch: ImportBatch): Promise<Result<ImportOutcome, ArchiveError>>;
  listRounds(negotiation: string): Promise<readonly Round[]>;
  /** In the order of the series. */
  listDrafts(negotiation: string): Promise<readonly Draft[]>;
  draftText(negotiation: string, draft: DraftId): Promise<DraftText | null>;
  /** Of every draft, in the order of the series: without unpacking any text. */
  listTextMakers(negotiation: string): Promise<readonly TextMadeBy[]>;
  /** Puts a text in the place of the one that is kept, with its decisions, in one transaction; the original stays. */
  replaceText(negotiation: string, again: DraftReadAgain): Promise<Result<null, ArchiveError>>;
  /**
   * The original, byte for byte. With a negotiation only when it belongs to that one: whoever asks on behalf of someone
   * who may see one negotiation has to name it.
   */
  original(sha256: string, negotiation?: string): Promise<Uint8Array | null>;
  listAlignments(negotiation: string): Promise<readonly KeptAlignment[]>;
  listGapLinks(negotiation: string): Promise<readonly KeptGapLink[]>;
  /**
   * Replaces what was computed between these drafts; decisions are not touched. Of the gap links all go that end in a
   * draft named here as a later one.
   */
  replaceAlignments(
    negotiation: string,
    alignments: readonly KeptAlignment[],
    gapLinks: readonly KeptGapLink[],
  ): Promise<Result<null, ArchiveError>>;
  listStatements(negotiation: string): Promise<readonly Statement[]>;
  statementText(negotiation: string, statement: string): Promise<StatementText | null>;
  /** Paragraphs that have all words of the query; best first; `total` counts them all. */
  searchParagraphs(
    negotiation: string,
    query: string,
    limit: number,
  ): Promise<{ readonly total: number; readonly found: readonly FoundParagraph[] }>;
  /** Paragraphs of statements that have all words of the query; best first, equally good ones latest statement first. */
  searchStatements(
    negotiation: string,
    query: string,
    limit: number,
  ): Promise<{ readonly total: number; readonly found: readonly FoundSpeech[] }>;
  /** Adds a decision to the journal. The same again changes nothing; another one with its uuid is a `conflict`. */
  decide(negotiation: string, decision: Decision): Promise<Result<null, ArchiveError>>;
  /** All decisions ever made, in the order in which they were kept. */
  listDecisions(negotiation: string): Promise<readonly Decision[]>;
  /** What was removed from the negotiation, in the order in which it was; names break ties. */
  listRemovals(negotiation: string): Promise<readonly Removal[]>;
  close(): Promise<void>;
}
