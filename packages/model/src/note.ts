import type { Span } from "./span.ts";

/** A footnote's or endnote's mark in the text: the place, and the paragraph of kind `note` that it leads to. */
export interface NoteReference {
  readonly at: number;
  readonly paragraph: string;
}

/** A comment in the margin of the original and the words it is anchored to. */
export interface Comment extends Span {
  readonly author: string;
  readonly text: string;
  readonly initials?: string;
  readonly date?: string;
}
