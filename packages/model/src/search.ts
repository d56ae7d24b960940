import type { DraftId } from "./draft.ts";
import type { ParagraphId } from "./paragraph.ts";
import type { Span } from "./span.ts";

/** A paragraph by its id and by what people call it in its draft. */
export interface PlacedLabel {
  readonly id: ParagraphId;
  readonly label: string | null;
  /** Canonical address in its draft, null when it has none. */
  readonly address: string | null;
}

/** The paragraphs in which a passage stands in one draft. */
export interface PassageStation {
  readonly draft: DraftId;
  readonly draftLabel: string;
  readonly paragraphs: readonly PlacedLabel[];
}

/** The life of a passage in short: where it came in, where it was seen last, and which draft lacks it since. */
export interface PassageLife {
  readonly since: PassageStation;
  readonly last: PassageStation;
  /** The draft in which it was dropped for good; null when the latest of its series has it. */
  readonly droppedIn: { readonly draft: DraftId; readonly draftLabel: string } | null;
}

/** The same passage in another draft, or another paragraph of it in the same one. */
export interface SearchElsewhere extends PlacedLabel {
  readonly draft: DraftId;
  readonly draftLabel: string;
}

/** One passage that answers a query, in the latest draft in which it does. */
export interface SearchHit {
  readonly draft: DraftId;
  readonly draftLabel: string;
  readonly paragraph: ParagraphId;
  readonly label: string | null;
  /** Canonical address in its draft, null when it has none. */
  readonly address: string | null;
  readonly path: readonly string[];
  readonly text: string;
  /** Where the words of the query stand in `text`; none when it was found by its address. */
  readonly matches: readonly Span[];
  /** Whether the query is what the paragraph is called, or words of it. */
  readonly by: "address" | "words";
  readonly life: PassageLife;
  /** Where the same passage answers the query as well: earlier drafts, latest first. */
  readonly alsoIn: readonly SearchElsewhere[];
}

/** A paragraph of a statement that has the words of a query. */
export interface StatementHit {
  readonly statement: string;
  readonly title: string;
  readonly speaker: string | null;
  readonly onBehalfOf: string | null;
  /** ISO 8601, null when nobody knows. */
  readonly date: string | null;
  readonly paragraph: ParagraphId;
  readonly text: string;
  readonly matches: readonly Span[];
}

/**
 * The contract's `travaux.search/1`: best first, what was found by its address before what was found by its words.
 * `total` counts paragraphs of drafts, each draft's by itself; `passages` counts what they are joined to, as far as they
 * were looked at; `hits` may be cut.
 */
export interface SearchResult {
  readonly format: "travaux.search/1";
  readonly query: string;
  readonly total: number;
  readonly passages: number;
  readonly hits: readonly SearchHit[];
  readonly statements: { readonly total: number; readonly hits: readonly StatementHit[] };
}
