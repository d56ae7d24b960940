import type { ParagraphKind, Revision } from "@travaux/model";
import type { DeclaredPlace } from "../../block.ts";
import type { InlineMark, InlineRevision } from "../../inline-piece.ts";
import type { InlineText } from "../../inline-text.ts";

/** A part of the text with a label: its first words take the label, what follows goes on it. */
export interface Provision {
  readonly label: InlineText | null;
  readonly kind: ParagraphKind;
  readonly level: number;
  readonly labelsAround?: number;
  readonly names: ElementNames;
  readonly ordinal: number;
  /** The label stands before words already. */
  isTaken: boolean;
}

/** How the file names an element. */
export interface ElementNames {
  readonly eId?: string;
  readonly wId?: string;
}

/** What the elements around a place mean for the text in it. */
export interface Context {
  /** The preface of an attachment is none of the draft's; it names an attachment that has no name. */
  readonly area: "front" | "preamble" | "body" | "end" | "attached-front" | "named-front";
  /** Headings around: the level of the innermost. */
  readonly headings: number;
  /** Level of the provision around; 0 outside of any. */
  readonly level: number;
  readonly provision: Provision | null;
  readonly isInLine: boolean;
  readonly isTitle: boolean;
  readonly isQuoted: boolean;
  /** In a cell or a note: rows of tables are no rows there. */
  readonly isFlat: boolean;
  readonly marks: readonly InlineMark[];
  readonly revisions: readonly InlineRevision[];
  /** Of the line around: its place in the file, its names, and what our writer says of it. */
  readonly ordinal: number;
  readonly names: ElementNames;
  readonly said: { readonly kind?: ParagraphKind; readonly level?: number };
}

export const START: Context = {
  area: "body",
  headings: 0,
  level: 0,
  provision: null,
  isInLine: false,
  isTitle: false,
  isQuoted: false,
  isFlat: false,
  marks: [],
  revisions: [],
  ordinal: 0,
  names: {},
  said: {},
};

/** A longer line in a preface is no title but a text that explains it. */
const LONGEST_TITLE_WORDS = 40;

/**
 * Where a line stands that takes no label: the title, the preamble, or the provision that it goes on. Undefined for a
 * line that the file leaves bare: what it is has to be told by its looks.
 */
export function placeOfLine(context: Context, text: string, isOwn: boolean): DeclaredPlace | undefined {
  const { area, headings, level, said } = context;
  const within = level === 0 ? {} : { within: level };
  const around = { under: headings, ...within };
  if (said.kind !== undefined || said.level !== undefined)
    return { kind: said.kind ?? "paragraph", level: said.level ?? Math.max(1, level), ...around };
  if (area === "front" && (context.isTitle || text.split(" ", LONGEST_TITLE_WORDS).length < LONGEST_TITLE_WORDS))
    return { kind: "title", level: 0 };
  if (context.isTitle && level === 0 && area === "attached-front") return { kind: "heading", level: headings };
  if (context.isTitle && level === 0 && area === "named-front") return { kind: "heading", level: headings + 1 };
  if (area === "preamble") return { kind: "preamble", level: 1, ...around };
  if (level > 0) return { kind: "paragraph", level, ...around };
  return isOwn || area === "front" || area === "end" ? { kind: "paragraph", level: 1, ...around } : undefined;
}

/** The words of a block whose label brings changes and notes of its own: changes in a label are of the numbering. */
export function withLabel(inline: InlineText, label: InlineText | null): InlineText {
  if (label === null || label.text === "" || label.revisions.length + label.notes.length === 0) return inline;
  const changes = label.revisions.map((revision): Revision => ({
    ...revision,
    kind: "numbering",
    text: revision.text ?? label.text.slice(revision.from, revision.to),
    from: 0,
    to: 0,
  }));
  return {
    ...inline,
    revisions: [...changes, ...inline.revisions],
    notes: [...label.notes.map(({ key }) => ({ at: 0, key })), ...inline.notes],
  };
}
