import type { AddressTable } from "./address.ts";
import type { Dated } from "./dated.ts";
import type { DocumentJson } from "./document-json.ts";
import type { Finding } from "./finding.ts";
import type { MadeBy } from "./made-by.ts";
import type { LegendEntry } from "./mend.ts";
import type { Paragraph } from "./paragraph.ts";

/** Unique in its negotiation; made from label, language, issue and text ("rev-2", "rev-2.fr", "rev-2.2", "annex.rev-2"). */
export type DraftId = string;

export type DraftKind = "draft" | "compilation" | "chair-text" | "non-paper" | "elements" | "final" | "corrigendum";

/** The format of an original, found by its bytes and not by its name. */
export type SourceFormat = "text" | "markdown" | "html" | "docx" | "pdf" | "akoma-ntoso";

/** The file that was read. */
export interface Source {
  readonly name: string;
  readonly format: SourceFormat;
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * What makes a draft the draft it is: which text, in which version, language and issue. Two drafts of a negotiation
 * with the same identity and other content are a conflict.
 */
export interface DraftIdentity {
  /** Which of the negotiation's texts: "main", or the name of an annex or a side text. */
  readonly text: string;
  readonly label: string;
  /** BCP 47. */
  readonly language: string;
  /** 1; 2 and more for what was reissued under the same label. */
  readonly issue: number;
}

/** One version of a text as it circulated. */
export interface Draft extends DraftIdentity {
  readonly id: DraftId;
  readonly kind: DraftKind;
  /** Document symbol, when it has one ("A/CONF.999/L.3"). */
  readonly symbol: string | null;
  readonly date: Dated | null;
  /** The drafts that it continues; the one before, unless told. Empty for the first. */
  readonly basedOn: readonly DraftId[];
  /** Numbers of the rounds in which it was on the table. */
  readonly rounds: readonly number[];
  readonly source: Source;
}

/** What was understood of one original: the text as a document, and what was noticed. */
export interface DraftText {
  readonly title: string;
  /** BCP 47; "und" when it could not be told. */
  readonly language: string;
  readonly source: Source;
  readonly document: DocumentJson;
  /** What typographic marks mean, where a person said so; absent otherwise. */
  readonly legend?: readonly LegendEntry[];
  /**
   * What stands above the text and names the document (organisation, symbol, distribution, date, session, item of the
   * agenda), line by line as printed, the cells of a row joined by a tab. Part of `furniture` as well; absent when there is none.
   */
  readonly masthead?: readonly string[];
  /** The masthead, running heads, page and line numbers: printed, but not part of the text. */
  readonly furniture: readonly string[];
  readonly findings: readonly Finding[];
  readonly madeBy: MadeBy;
}

/** A side of a comparison: a name for people, and the paragraphs in reading order. */
export interface DraftSide {
  readonly name: string;
  /** As in `DraftText`: no part of what is compared. Absent when there is none, or when only a part of the draft is looked at. */
  readonly masthead?: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** Of a part of a draft: the addresses that are counted in the whole of it. */
  readonly addresses?: AddressTable;
}
