import type { DraftId } from "./draft.ts";
import type { ParagraphId } from "./paragraph.ts";
import type { Span } from "./span.ts";

/** One paragraph that answers a query. */
export interface SearchHit {
  readonly draft: DraftId;
  readonly draftLabel: string;
  readonly paragraph: ParagraphId;
  readonly label: string | null;
  /** Canonical address in its draft, null when it has none. */
  readonly address: string | null;
  readonly path: readonly string[];
  readonly text: string;
  /** Where the words of the query stand in `text`. */
  readonly matches: readonly Span[];
}

/** The contract's `travaux.search/1`: best first; `total` counts all, `hits` may be cut. */
export interface SearchResult {
  readonly format: "travaux.search/1";
  readonly query: string;
  readonly total: number;
  readonly hits: readonly SearchHit[];
}
