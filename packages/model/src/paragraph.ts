import type { Attribution } from "./attribution.ts";
import type { Bracket } from "./bracket.ts";
import type { LabelRelation } from "./clause-label.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Comment, NoteReference } from "./note.ts";
import type { Origin } from "./origin.ts";
import type { Revision } from "./revision.ts";

/** Opaque; unique in its draft; made from the original file and the place in it, never from the words. */
export type ParagraphId = string;

export type ParagraphKind = "title" | "heading" | "preamble" | "paragraph" | "item" | "note" | "table-row";

/**
 * The unit of everything: a heading, a preambular or operative paragraph, a sub-paragraph, a footnote, a table row.
 *
 * `text` is without the label and without leading or trailing white space; runs of white space in it are single spaces
 * (the cells of a table row are joined by a tab). Every span of the arrays below lies in `text`.
 */
export interface Paragraph {
  readonly id: ParagraphId;
  readonly kind: ParagraphKind;
  /** As printed ("44 bis.", "(c)", "Article 12"), brackets before it included ("[44."); null when none is printed. */
  readonly label: string | null;
  /** The label's canonical form ("44 bis", "(c)", "Art. 12"), or null. Its own label only; `path` has the whole. */
  readonly canonical: string | null;
  /** For `bis`, `ter`, `alt`: how this paragraph stands to the one it is named after. */
  readonly relation?: LabelRelation;
  /** Labels that the paragraph says it had before, canonical: ["14"] of "12 (former 14)", ["12"] of "ex-para 12". */
  readonly former?: readonly string[];
  /**
   * From the outermost container to the paragraph itself: canonical labels, and the text of headings without a label.
   * A paragraph without a label ends with its container's path.
   */
  readonly path: readonly string[];
  /** Title 0; headings by outline depth from 1; others: 1 for a paragraph, 2 for its items, 3 for theirs, … */
  readonly level: number;
  readonly text: string;
  readonly origin: Origin;
  /** As an Akoma Ntoso file names the paragraph in this version of the text ("art_5__para_2"). */
  readonly eId?: string;
  /**
   * As an Akoma Ntoso file names it through all versions, where that differs from `eId`: kept, and computed only for a draft of
   * an archive that is to be written as such a file.
   */
  readonly wId?: string;
  readonly brackets: readonly Bracket[];
  readonly attributions: readonly Attribution[];
  readonly revisions: readonly Revision[];
  readonly marks: readonly Emphasis[];
  readonly notes: readonly NoteReference[];
  readonly comments: readonly Comment[];
}
