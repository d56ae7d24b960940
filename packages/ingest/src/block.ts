import type { Finding, Origin } from "@travaux/model";
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
}

/** What a reader gives back. */
export interface ReadResult {
  readonly blocks: readonly Block[];
  /** Running heads, feet, hidden text: in the file, but not part of the draft's text. */
  readonly furniture: readonly string[];
  readonly findings: readonly Finding[];
  /** As the file names itself; null when it does not. */
  readonly title: string | null;
  /** BCP 47 as the file declares it; null when it does not. */
  readonly language: string | null;
}

/** A paragraph outside of lists, tables and notes. */
export function paragraphBlock(inline: InlineText, origin: Origin, more: Partial<Block> = {}): Block {
  return {
    ...inline,
    role: "paragraph",
    formatLabel: null,
    headingLevel: null,
    depth: 0,
    isListItem: false,
    isSetApart: false,
    origin,
    noteKey: null,
    ...more,
  };
}
