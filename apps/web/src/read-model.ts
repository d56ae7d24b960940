import type {
  BundleImport,
  ChangeReport,
  ChosenTemplate,
  Citations,
  Cited,
  Comparison,
  Concordance,
  DecisionList,
  DraftList,
  DraftListEntry,
  DraftMargins,
  DraftMends,
  DraftProvenance,
  DraftReport,
  Flow,
  Lineage,
  Mends,
  Negotiation,
  Progress,
  Provenance,
  Round,
  SearchResult,
  Standing,
  Statement,
  StatementList,
  Synopsis,
  SynopsisBasis,
} from "@travaux/model";
import type { LiveNews } from "./live/follow-changes.ts";

/** Which drafts to compare; with `label` only the pairs that concern that paragraph of either side. */
export interface ComparisonQuestion {
  readonly negotiation: string;
  readonly before: string;
  readonly after: string;
  /** An address without a draft: "44", "16(c)", "#id". */
  readonly label?: string;
}

/** Which drafts a concordance shows (all, or from the one to the other) and whose order it keeps. */
export interface ConcordanceView {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly by?: string | undefined;
}

/** Which drafts stand in columns, the base first, and what each is held against. */
export interface SynopsisQuestion {
  readonly negotiation: string;
  readonly drafts: readonly string[];
  readonly against: SynopsisBasis;
}

/**
 * A file that was sent to be previewed and kept. The server holds it for a while; should it have let go of it when it is
 * asked for, it is sent again without a word: as it was when it was sent first, whatever became of it on the disk.
 */
export interface SentFile {
  readonly upload: string;
  readonly name: string;
}

/** What more is said of a draft that is kept, and what is taken back, by uuid. */
export interface ToldDraft extends Mends {
  readonly revoked: readonly string[];
}

/** What a person says about a draft that is to be kept. */
export interface DraftParticulars {
  readonly label: string;
  /** ISO day or minute. */
  readonly date?: string;
  /** Numbers of rounds. */
  readonly rounds?: readonly number[];
  /** BCP 47. */
  readonly language?: string;
  readonly told?: Mends;
  /** Who mended; wanted when something was. */
  readonly author?: string;
}

/** What a person says of a statement that is to be kept: null that there is none, and what is left out is recognised. */
export interface GivenOfStatement {
  readonly title?: string;
  readonly speaker?: string | null;
  readonly onBehalfOf?: string | null;
  readonly meeting?: string | null;
  /** The number of a round in the calendar. */
  readonly round?: number | null;
  /** ISO day or minute. */
  readonly date?: string | null;
  /** BCP 47. */
  readonly language?: string;
  /** Who says so, where it is said that there is none. */
  readonly author?: string;
}

/** A round that is to be in the calendar: its first and last day, "2031-06-04". */
export interface NewRound {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** A negotiation that is to begin; `name` stands in addresses, `zone` is the IANA time zone of its days. */
export interface NewNegotiation {
  readonly name: string;
  readonly title: string;
  readonly zone: string;
}

/** Whether two paragraphs belong together, as a person says it. */
export interface SaidOfLink {
  readonly says: "pin" | "forbid";
  /** Of both drafts, in either order: "#id@rev-1". */
  readonly addresses: readonly [string, string];
  readonly author: string;
}

/** What a person says that a citation means. */
export type SaidMeaning =
  /** These paragraphs: "44@rev-2", "#id@rev-2". */
  | { readonly kind: "paragraphs"; readonly addresses: readonly string[] }
  /** What its labels name in this draft. */
  | { readonly kind: "draft"; readonly draft: string }
  | { readonly kind: "elsewhere" }
  /** The words are no citation. */
  | { readonly kind: "none" };

export interface SaidOfCitation {
  /** By id. */
  readonly statement: string;
  /** Its number in the statement's list, from 1. */
  readonly citation: number;
  readonly means: SaidMeaning;
  readonly author: string;
}

/** What a person says of a statement; what is left out stays as it is, and null is that there is none. */
export interface SaidOfStatement {
  readonly title?: string;
  readonly speaker?: string | null;
  readonly onBehalfOf?: string | null;
  readonly meeting?: string | null;
  readonly round?: number | null;
  /** ISO day or minute. */
  readonly date?: string | null;
  /** BCP 47. */
  readonly language?: string;
}

/** What a person says of a draft that is kept; what is left out stays as it is, and null is that there is none. */
export interface SaidOfDraft {
  /** ISO day or minute. */
  readonly date?: string | null;
  readonly symbol?: string | null;
  /** Numbers of rounds of the calendar. */
  readonly rounds?: readonly number[];
}

/** What a page knows of itself that carries its negotiation with it and asks no server. */
export interface CopyParticulars {
  /** ISO day on which it was made. */
  readonly madeOn: string;
  /** All of it, or two drafts and nothing else. */
  readonly holds: "negotiation" | "two-drafts";
}

/**
 * All that the viewer asks for and does. Answers are the shapes of the contract.
 *
 * Every method rejects with a `Refusal` when the answer is no.
 */
export interface ReadModel {
  /** Null where a server answers. A copy is for reading: nothing is kept in it, and what keeps is not offered. */
  readonly copy: CopyParticulars | null;
  /** Where a page that carries the negotiation can be fetched; null where there is none to be had. */
  pageAddress(negotiation: string): string | null;
  /**
   * Tells what changes, and whether it can be told, until it is ended by what it gives back. Answers are not among it:
   * what changed has to be asked again.
   */
  follow(told: (news: LiveNews) => void): () => void;
  negotiations(): Promise<readonly Negotiation[]>;
  drafts(negotiation: string): Promise<DraftList>;
  /** @param begun told of the first paragraphs of a long draft, while the others are on their way */
  draft(negotiation: string, draft: string, begun?: (beginning: DraftReport) => void): Promise<DraftReport>;
  /** What happened to each paragraph of a draft, and how many statements cite it. */
  margins(negotiation: string, draft: string): Promise<DraftMargins>;
  /** Which draft brought which words of a draft. */
  draftProvenance(negotiation: string, draft: string): Promise<DraftProvenance>;
  /** @param begun told of the first rows of a long synopsis, while the others are on their way */
  synopsis(question: SynopsisQuestion, begun?: (beginning: Synopsis) => void): Promise<Synopsis>;
  /** @param begun told of the first pairs of a long comparison, while the others are on their way */
  comparison(question: ComparisonQuestion, begun?: (beginning: Comparison) => void): Promise<Comparison>;
  /** How a Word file of one draft, or of two compared, is to look: as an original does; null for our own styles. */
  template(
    negotiation: string,
    drafts: { readonly before?: string; readonly after: string },
  ): Promise<ChosenTemplate | null>;
  /** @param address "44@rev-2" or "#id@rev-2" */
  history(negotiation: string, address: string): Promise<Lineage>;
  /** @param address "44@rev-2" or "#id@rev-2" */
  provenance(negotiation: string, address: string): Promise<Provenance>;
  /** Where each paragraph went, through all drafts or between two. */
  concordance(negotiation: string, view: ConcordanceView): Promise<Concordance>;
  /** All drafts side by side: the whole by sections, or the paragraphs of the section that holds the address. */
  flow(negotiation: string, address?: string): Promise<Flow>;
  /** How far the text has come, draft by draft and round by round. */
  progress(negotiation: string): Promise<Progress>;
  /** Which paragraphs of a draft are settled, in brackets, new and so on. */
  standing(negotiation: string, draft: string): Promise<Standing>;
  /** The main changes between two drafts, section by section. */
  report(question: ComparisonQuestion): Promise<ChangeReport>;
  /** @param signal gives the question up: nobody waits for the answer any more */
  search(negotiation: string, query: string, signal?: AbortSignal): Promise<SearchResult>;
  /** What was said about the text, and what of its citations is open. */
  statements(negotiation: string): Promise<StatementList>;
  /** @param statement its id */
  statement(negotiation: string, statement: string): Promise<Citations>;
  /** @param address "44@rev-2" or "#id@rev-2" */
  cited(negotiation: string, address: string): Promise<Cited>;
  /** Sends a file's bytes; nothing is kept yet. */
  send(file: File, signal?: AbortSignal): Promise<SentFile>;
  /** What would be understood of a file that was sent. */
  preview(file: SentFile, told: Mends): Promise<DraftReport>;
  keep(negotiation: string, file: SentFile, particulars: DraftParticulars): Promise<KeptDraft>;
  /** What would be understood of a statement that was sent; nothing is kept. */
  previewStatement(negotiation: string, file: SentFile): Promise<Citations>;
  keepStatement(negotiation: string, file: SentFile, given: GivenOfStatement): Promise<Statement>;
  keepRound(negotiation: string, round: NewRound): Promise<Round>;
  startNegotiation(negotiation: NewNegotiation): Promise<Negotiation>;
  /** Where a negotiation is downloaded as one file, to be handed on. */
  bundleAddress(negotiation: string): string;
  /** What a bundle that was sent would bring, and what it contradicts; nothing is kept. */
  previewBundle(file: SentFile): Promise<BundleImport>;
  takeInBundle(file: SentFile): Promise<BundleImport>;
  /** What people mended of a draft that is kept, and who did. */
  mends(negotiation: string, draft: string): Promise<DraftMends>;
  /** What a draft that is kept would be understood as. */
  previewMends(negotiation: string, draft: string, told: ToldDraft): Promise<DraftReport>;
  mend(negotiation: string, draft: string, told: ToldDraft & { readonly author: string }): Promise<DraftReport>;
  /** What people decided, all of it. */
  decisions(negotiation: string): Promise<DecisionList>;
  /** Gives the decision that was kept, or that stood already, alone in a list. */
  correctAlignment(negotiation: string, said: SaidOfLink): Promise<DecisionList>;
  /** Gives the decision that was kept, or that stood already, alone in a list. */
  settleCitation(negotiation: string, said: SaidOfCitation): Promise<DecisionList>;
  /** Gives the decisions that were kept, one for each particular. */
  correctDraft(
    negotiation: string,
    said: { readonly draft: string; readonly says: SaidOfDraft; readonly author: string },
  ): Promise<DecisionList>;
  /** Likewise. */
  correctStatement(
    negotiation: string,
    said: { readonly statement: string; readonly says: SaidOfStatement; readonly author: string },
  ): Promise<DecisionList>;
  /** @param said the decision's uuid, and who takes it back */
  revokeDecision(
    negotiation: string,
    said: { readonly decision: string; readonly author: string },
  ): Promise<DecisionList>;
}

/** The outcome of keeping a draft: the same file under the same name twice is one draft. */
export interface KeptDraft {
  readonly draft: DraftListEntry;
  readonly outcome: "kept" | "already-there";
}

/** What the sentence of a refusal names, by the fields of the application's error. */
export type RefusedNames = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** The answer was no, for a reason that is told to the reader in one sentence. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** As the API names it ("no-such-draft"), or "unreachable" when no server answered. */
  readonly kind: string;
  readonly names: RefusedNames;

  constructor(kind: string, sentence: string, names: RefusedNames = {}) {
    super(sentence);
    this.kind = kind;
    this.names = names;
  }
}
