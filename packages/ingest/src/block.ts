import type { Finding, Origin, ParagraphKind, Revision } from "@travaux/model";
import type { InlineText } from "./inline-text.ts";

/**
 * What a reader makes of an original: one paragraph as the file has it, before anything was recognised in its words.
 *
 * Example: the Word paragraph numbered "(a)" by Word becomes `{role: "paragraph", formatLabel: "(a)", depth: 1, …}`; the
 * same paragraph with a typed "(a)" has `formatLabel` null and the label in its text.
 */
export interface Block extends InlineText {
  readonly role: "title" | "heading" | "paragraph" | "table-row" | "note";
  /** A number that the format makes and that is not in the text: of a Word list, of an HTML list. */
  readonly formatLabel: string | null;
  /** 1 for the outermost, when the format says that it is a heading. */
  readonly headingLevel: number | null;
  /** Lists around the paragraph: 0 outside of any. A second paragraph of a list item has the depth of the item. */
  readonly depth: number;
  /** The paragraph begins an item of a list. */
  readonly isListItem: boolean;
  /** Wholly bold, or centred: a heading often is, where the format has no name for it. */
  readonly isSetApart: boolean;
  readonly origin: Origin;
  /** Of a note: the name by which `InlineText.notes` refers to it. */
  readonly noteKey: string | null;
  /** What the format itself says that it is, where it names its parts; counts more than anything that is recognised. */
  readonly declared?: DeclaredPlace;
  /** Of Akoma Ntoso: the names of the element, kept. */
  readonly eId?: string;
  readonly wId?: string;
  /** What was odd about its words; a span counts in `text`. */
  readonly findings?: readonly BlockFinding[];
  /** What a person said of it; counts more than anything that is recognised. */
  readonly mended?: BlockMend;
  /** The paragraph's id, where it was given before anything was mended. */
  readonly id?: string;
}

/** A block's kind and level as its format names them; its label stands in the block's `formatLabel`. */
export interface DeclaredPlace {
  readonly kind: ParagraphKind;
  /** As `Paragraph.level` counts. */
  readonly level: number;
  /** Of a paragraph without a label that goes on a labelled one: the level of that one. */
  readonly within?: number;
  /** Of a paragraph without a label: how many of the labels before it are open around it, where that is known. */
  readonly labelsAround?: number;
  /** Level of the innermost heading around it, 0 for none; the heading before it when not given. */
  readonly under?: number;
  /** Quoted from another text: its label counts in no series of this one. */
  readonly isQuoted?: boolean;
}

/** A finding about a block, before its paragraph has an id; without a span it is about the whole. */
export type BlockFinding = Omit<Finding, "paragraph" | "from" | "to"> & {
  readonly span?: { readonly from: number; readonly to: number };
};

/** What a person says of a block. A label that is given stands in the block's `formatLabel`. */
export interface BlockMend {
  readonly label?: string | null;
  readonly level?: number;
  readonly as?: ParagraphKind;
}

/** What a reader gives back. */
export interface ReadResult {
  readonly blocks: readonly Block[];
  /** Lines of the masthead, where the format says so; it is recognised in the blocks otherwise. */
  readonly masthead?: readonly string[];
  /** Running heads, feet, hidden text: in the file, but not part of the draft's text. */
  readonly furniture: readonly string[];
  readonly findings: readonly Finding[];
  /** As the file names itself; null when it does not. */
  readonly title: string | null;
  /** BCP 47 as the file declares it; null when it does not. */
  readonly language: string | null;
}

/** What a format says of a paragraph besides its words and its place. */
type BlockFormat = Partial<Omit<Block, keyof InlineText | "origin" | "mended" | "id" | "declared" | "eId" | "wId">>;

/** A paragraph outside of lists, tables and notes, unless `more` says otherwise. */
export function paragraphBlock(inline: InlineText, origin: Origin, more: BlockFormat = {}): Block {
  // Field by field: spreading objects of many shapes is slow, and this runs for every paragraph of every draft.
  return {
    text: inline.text,
    marks: inline.marks,
    revisions: inline.revisions,
    notes: inline.notes,
    comments: inline.comments,
    role: more.role ?? "paragraph",
    formatLabel: more.formatLabel ?? null,
    headingLevel: more.headingLevel ?? null,
    depth: more.depth ?? 0,
    isListItem: more.isListItem ?? false,
    isSetApart: more.isSetApart ?? false,
    origin,
    noteKey: more.noteKey ?? null,
    ...(more.findings === undefined ? {} : { findings: more.findings }),
  };
}

/** A block with changes behind which no words came: they stand at its end. */
export function withChangesAtEnd(block: Block, changes: readonly Revision[]): Block {
  const at = block.text.length;
  return { ...block, revisions: [...block.revisions, ...changes.map((change) => ({ ...change, from: at, to: at }))] };
}
