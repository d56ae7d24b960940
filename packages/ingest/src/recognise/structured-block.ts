import type { LabelRelation, ParagraphKind } from "@travaux/model";
import type { Block } from "../block.ts";
import type { InlineText } from "../inline-text.ts";

/** A block whose place in the draft is known. */
export interface StructuredBlock {
  readonly block: Block;
  readonly inline: InlineText;
  readonly kind: ParagraphKind;
  readonly label: string | null;
  readonly canonical: string | null;
  readonly relation?: LabelRelation;
  readonly path: readonly string[];
  readonly level: number;
  /** Of headings: how many headings enclose it. Of others: how many headings are open. */
  readonly headingsOpen: number;
  /** The series that the label counts in, with its value; for the check of the numbering. */
  readonly series: { readonly key: string; readonly value: number; readonly isBetween: boolean } | null;
}
