import { paragraphBlock, withChangesAtEnd } from "../../block.ts";
import type { Block } from "../../block.ts";
import type { InlinePiece } from "../../inline-piece.ts";
import type { InlineText } from "../../inline-text.ts";
import { joinPieces } from "../../join-pieces.ts";
import { isWhollyStrong, partAtLabels } from "../../part-at-labels.ts";
import { scanLabel } from "../../recognise/clause-labels.ts";
import type { InlineContext } from "./html-elements.ts";
import { noteLabelOf } from "./html-notes.ts";
import type { HtmlNotes } from "./html-notes.ts";

/** What the elements around a place mean for the text in it. */
export interface Context extends InlineContext {
  readonly depth: number;
  readonly headingLevel: number | null;
  readonly isCentred: boolean;
  readonly noteKey: string | null;
}

export const START: Context = {
  marks: [],
  revisions: [],
  depth: 0,
  headingLevel: null,
  isCentred: false,
  noteKey: null,
};

/** Makes blocks of the text that a walk through elements meets: the paragraphs so far, and the one underway. */
export class ParagraphsUnderway {
  readonly blocks: Block[] = [];
  readonly #notes: Block[] = [];
  readonly #pageNotes: HtmlNotes;
  readonly #noteKeys = new Set<string>();
  #pieces: InlinePiece[] = [];
  /** Whether no word has come in the paragraph underway. */
  #isBlank = true;
  #origin = 0;
  #context: Context = START;
  /** Of the list item that begins with the next paragraph: its number, or null for a bullet. */
  #itemLabel: string | null | undefined = undefined;

  constructor(pageNotes: HtmlNotes) {
    this.#pageNotes = pageNotes;
  }

  /** That of the paragraph underway. */
  get context(): Context {
    return this.#context;
  }

  hasNote(key: string): boolean {
    return this.#noteKeys.has(key);
  }

  /** Takes over the notes that stood in a cell. */
  addNotesOf(cell: ParagraphsUnderway): void {
    for (const note of cell.#notes) this.#notes.push(note);
    for (const key of cell.#noteKeys) this.#noteKeys.add(key);
  }

  begin(origin: number, context: Context): void {
    this.flush();
    this.#origin = origin;
    this.#context = context;
  }

  /** The next paragraph is a list item with that number, or with a bullet (null). */
  beginItem(label: string | null): void {
    this.#itemLabel = label;
  }

  /** A number without any text is printed all the same. */
  endItem(origin: number, depth: number): void {
    const formatLabel = this.#itemLabel;
    this.#itemLabel = undefined;
    if (typeof formatLabel !== "string") return;
    this.blocks.push(
      paragraphBlock(joinPieces([]), { part: "text", at: origin }, { depth, isListItem: true, formatLabel }),
    );
  }

  add(piece: InlinePiece): void {
    this.#pieces.push(piece);
  }

  addText(text: string, context: Context, at: number): void {
    if (text === "") return;
    if (this.#isBlank && text.trim() !== "") {
      this.#origin = at;
      this.#context = context;
      this.#isBlank = false;
    }
    this.#pieces.push({ kind: "text", text, marks: context.marks, revisions: context.revisions });
  }

  /** Ends the paragraph underway. What holds no words (a deletion alone) is carried into the next one. */
  flush(): void {
    if (this.#isBlank) {
      this.#pieces = this.#pieces.filter((piece) => piece.kind !== "text");
      return;
    }
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#isBlank = true;
    for (const line of partAtLabels(pieces)) this.#pushBlock(line);
  }

  /** Ends the last paragraph; deletions behind it belong to it. */
  end(): void {
    this.flush();
    const left = this.takeGone().revisions;
    const last = this.blocks.at(-1);
    if (left.length === 0 || last === undefined) return;
    this.blocks[this.blocks.length - 1] = withChangesAtEnd(last, left);
  }

  /** The same. @returns all that was read, the notes last */
  finish(): readonly Block[] {
    this.end();
    return [...this.blocks, ...this.#notes];
  }

  /** Deletions behind which no paragraph came. */
  takeGone(): InlineText {
    return joinPieces(this.#pieces);
  }

  #pushBlock(pieces: readonly InlinePiece[]): void {
    const context = this.#context;
    const inline = joinPieces(pieces);
    const label = this.#itemLabel;
    this.#itemLabel = undefined;
    // A number typed by the author stands for the one that the browser would count.
    const typed = typeof label === "string" ? scanLabel(inline.text) : null;
    const block = paragraphBlock(
      inline,
      { part: "text", at: this.#origin },
      {
        depth: context.depth,
        isListItem: label !== undefined,
        formatLabel: typed === null ? (label ?? null) : null,
        headingLevel: context.headingLevel,
        role: context.headingLevel === null ? "paragraph" : "heading",
        isSetApart: context.isCentred || isWhollyStrong(pieces),
      },
    );
    if (context.noteKey === null) this.blocks.push(block);
    else this.#pushNote(block, context.noteKey);
  }

  #pushNote(block: Block, key: string): void {
    const formatLabel = this.hasNote(key) ? null : noteLabelOf(key, this.#pageNotes);
    this.#noteKeys.add(key);
    this.#notes.push({
      ...block,
      role: "note",
      headingLevel: null,
      isListItem: false,
      depth: 0,
      formatLabel,
      noteKey: key,
    });
  }
}
