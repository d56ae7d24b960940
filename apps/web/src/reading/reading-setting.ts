import type { AddressBook, DraftHeading, Finding, OriginOfWords, ParagraphId, ParagraphMargin } from "@travaux/model";
import type { AddressBooks } from "../redline/row-words.ts";
import type { DraftView } from "./draft-search.ts";

/** What all paragraphs on the page of a draft have in common. It is handed to each block when that is drawn. */
export interface ReadingSetting {
  readonly negotiation: string;
  readonly draft: string;
  readonly language: string;
  readonly view: DraftView;
  /** All that share its history, in order; none until that is known. */
  readonly drafts: readonly DraftHeading[];
  readonly book: AddressBook;
  /** Ranks of headings: 1 is outermost. */
  readonly ranks: ReadonlyMap<ParagraphId, number>;
  readonly noteLabel: (note: string) => string | undefined;
  readonly findings: ReadonlyMap<ParagraphId, readonly Finding[]>;
  readonly margins: ReadonlyMap<ParagraphId, ParagraphMargin>;
  /** Of the view of changes. */
  readonly changes: ReadingChanges | null;
  /** Of the view of where words come from. */
  readonly origins: ReadingOrigins | null;
}

export interface ReadingChanges {
  /** The draft that this one is shown against, and its language. */
  readonly against: string;
  readonly language: string;
  readonly books: AddressBooks;
  readonly directions: ReadonlyMap<string, "up" | "down">;
  readonly isFiltered: boolean;
}

export interface ReadingOrigins {
  readonly byParagraph: ReadonlyMap<ParagraphId, readonly OriginOfWords[]>;
  /** The line under the words of a draft, by its id; the others have none. */
  readonly lines: ReadonlyMap<string, number>;
  /** The draft whose words alone are marked. */
  readonly chosen: string | null;
}
