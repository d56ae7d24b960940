import type { EmphasisKind } from "./emphasis.ts";
import type { Origin } from "./origin.ts";
import type { ParagraphKind } from "./paragraph.ts";

/** One correction of what was understood of an original, as a person gives it. */
export type Mend =
  /** The paragraph goes on the one before it. */
  | { readonly kind: "join" }
  /**
   * A new paragraph begins before this place of the paragraph's `text`, in UTF-16 code units. `goesOn` holds the words
   * that follow, so that the place is found again when another reader counts otherwise.
   */
  | { readonly kind: "part"; readonly at: number; readonly goesOn: string }
  /** As it is to be printed; null: it has none, and what was taken for one is text. */
  | { readonly kind: "label"; readonly label: string | null }
  /** As `Paragraph.level` counts. */
  | { readonly kind: "level"; readonly level: number }
  | { readonly kind: "kind"; readonly as: ParagraphKind };

/**
 * A mend and the paragraph that it concerns: its place in the original and its first words. Mends are applied in their
 * order; each names its paragraph as it is when the ones before it have been applied.
 */
export interface PlacedMend {
  readonly origin: Origin;
  /** How the paragraph's `text` begins; empty for a paragraph without text. */
  readonly quotation: string;
  readonly mend: Mend;
}

/**
 * What a typographic mark means in one draft, as a person says it. "inserted" and "deleted" make tracked changes of what
 * is marked so; any other meaning ("agreed", "proposed", "comment", or words of one's own) is recorded beside the marks.
 */
export interface LegendEntry {
  readonly mark: EmphasisKind;
  /** The colour of a highlight or of coloured text, as the file names it; any colour when left out. */
  readonly value?: string;
  readonly means: string;
}

/** What a person may say of how a file is to be read. A file of `travaux.mends/1` holds it. */
export interface Mends {
  readonly mends: readonly PlacedMend[];
  readonly legend: readonly LegendEntry[];
}
