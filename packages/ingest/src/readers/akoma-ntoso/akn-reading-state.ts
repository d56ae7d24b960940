import type { Finding } from "@travaux/model";
import type { Block } from "../../block.ts";
import type { Context } from "./akn-context.ts";
import type { AknMeta } from "./akn-meta.ts";
import type { NotesNamed } from "./akn-notes.ts";
import type { AknElement } from "./akn-tree.ts";
import type { NoteBlocks } from "./note-blocks.ts";
import type { ParagraphUnderway } from "./paragraph-underway.ts";
import type { RevisionChoice } from "../../revision-choice.ts";

/** What the parts of one reading have in common. */
export interface ReadingOfFile {
  readonly revisions: RevisionChoice;
  readonly meta: AknMeta;
  readonly notesNamed: NotesNamed;
  readonly notes: Map<string, NoteBlocks>;
  /** Notes whose words stand in a change that took their mark out. */
  readonly notesGone: Set<string>;
  /** Comments that lie on words already: each lies on one stretch. */
  readonly commentsPlaced: Set<string>;
  readonly furniture: string[];
  /** Things that the file leads to and that are not in it. */
  readonly linked: string[];
  readonly findings: Finding[];
}

/**
 * How far a reading has come. What reads one kind of element gets this, adds to it, and asks it to read what stands
 * inside, of whatever kind that is.
 */
export interface Reading {
  readonly file: ReadingOfFile;
  readonly blocks: Block[];
  readonly underway: ParagraphUnderway;
  readonly readNode: (node: AknElement | string, context: Context) => void;
  readonly readChildren: (parent: AknElement, context: Context) => void;
  /** Another reading of the same file, of what stands apart from the text around: a title, a cell, a note. */
  readonly apart: () => Reading;
}
