import type { LabelRelation, ParagraphKind } from "@travaux/model";
import type { Block } from "../block.ts";
import type { InlineText } from "../inline-text.ts";
import type { ScannedLabel } from "./clause-labels.ts";
import type { LabelPart } from "./label-part.ts";
import type { LabelSeries } from "./label-series.ts";

/** A block whose place in the draft is known. */
export interface StructuredBlock {
  readonly block: Block;
  readonly inline: InlineText;
  readonly kind: ParagraphKind;
  readonly label: string | null;
  readonly canonical: string | null;
  readonly relation?: LabelRelation;
  /** Labels that it says it had before, canonical. */
  readonly former?: readonly string[];
  readonly path: readonly string[];
  readonly level: number;
  /** Of headings: how many headings enclose it. Of others: how many headings are open. */
  readonly headingsOpen: number;
  /** The series that its labels count in; for the check of the numbering. */
  readonly series: readonly LabelSeries[];
}

/** What is found out of a block besides its words and its label. */
export type PlaceInDraft = Pick<
  StructuredBlock,
  "kind" | "canonical" | "path" | "level" | "headingsOpen" | "series"
> & {
  readonly relation?: LabelRelation | null;
};

/** A block with its label split off. */
interface Labelled {
  readonly block: Block;
  readonly inline: InlineText;
  readonly label: string | null;
  readonly scanned: ScannedLabel | null;
}

/** A block with its place. Field by field: spreading objects of several shapes for every paragraph took longer than the rest. */
export function structuredBlock({ block, inline, label, scanned }: Labelled, found: PlaceInDraft): StructuredBlock {
  const { kind, canonical, path, level, headingsOpen, series } = found;
  const plain = { block, inline, kind, label, canonical, path, level, headingsOpen, series };
  const former = scanned?.former ?? [];
  const relation = found.relation ?? null;
  if (former.length === 0 && relation === null) return plain;
  return { ...plain, ...(relation === null ? {} : { relation }), ...(former.length === 0 ? {} : { former }) };
}

/** A note stands under no heading, and is known by its number. */
export function placeOfNote(parts: readonly LabelPart[], label: string | null): PlaceInDraft {
  const canonical = parts[0]?.canonical ?? label;
  const path = canonical === null ? [] : [canonical];
  return { kind: "note", canonical, path, level: 1, headingsOpen: 0, series: [] };
}
