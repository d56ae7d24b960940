import type { Dated, DraftId, ParagraphId, Round } from "@travaux/model";

/** A paragraph of a draft under its address; several may share one. */
export interface AddressedParagraph {
  /** Canonical: "44", "16(c)(ii)", "Art. 12(4)", "PP3", "Annex I/5"; "Preamble" and other headings by their words. */
  readonly label: string;
  readonly id: ParagraphId;
  readonly text: string;
}

/** A draft as far as binding needs to know it. */
export interface BindableDraft {
  readonly id: DraftId;
  readonly label: string;
  readonly symbol: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly date: Dated | null;
  /** Numbers of the rounds in which it was on the table: one draft may serve two. */
  readonly rounds: readonly number[];
  /** In reading order. */
  readonly paragraphs: readonly AddressedParagraph[];
}

/** The drafts and rounds of one negotiation. The order of either does not matter. */
export interface DraftCalendar {
  /** Of the negotiation: an instrument that is named by another title is another document. */
  readonly title?: string;
  /** IANA time zone in which dates without a zone are read. */
  readonly zone: string;
  readonly drafts: readonly BindableDraft[];
  readonly rounds: readonly Round[];
}

/** What is known of the statement whose citations are bound. */
export interface BindableStatement {
  readonly title: string;
  /** What the spans of the citations index. */
  readonly text: string;
  readonly language: string;
  readonly date: Dated | null;
  readonly round: number | null;
}
