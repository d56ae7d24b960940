import type { ChangeFilter, ListedDecision, Paragraph, ParagraphId } from "@travaux/model";
import { createContext } from "react";
import type { AddressBooks } from "./row-words.ts";

/** One side of a comparison, for what a row links to and in which language it is. */
export interface ComparedSide {
  readonly draft: string;
  readonly label: string;
  readonly language: string;
  /** From which side rows are laid out; open when neither language nor words tell. */
  readonly layout: "ltr" | "rtl" | undefined;
}

/** What all rows of a comparison have in common. */
export interface CompareSetting {
  readonly negotiation: string;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly books: AddressBooks;
  /** Whether a moved passage went up or down, by the key of its row. */
  readonly directions: ReadonlyMap<string, "up" | "down">;
  /** Which changes are marked, when not all. */
  readonly filter: ChangeFilter | undefined;
  /** Both drafts whole. */
  readonly paragraphs: { readonly before: readonly Paragraph[]; readonly after: readonly Paragraph[] };
  /** The keys of the rows whose reasons are open: a row that is drawn anew, because others came, keeps its own. */
  readonly openRows: Set<string>;
  /** Goes to the row of a paragraph. */
  readonly goTo: (side: "before" | "after", id: ParagraphId) => void;
  /** Told of each decision that was kept or revoked, and of the row where the reader goes on. */
  readonly onSaid: (decision: ListedDecision, row: string) => void;
}

export const CompareSettingContext = createContext<CompareSetting | null>(null);
