import { isPrinted } from "../../text-underway.ts";
import type { InlinePiece } from "../../inline-piece.ts";
import { START } from "./akn-context.ts";
import type { Context } from "./akn-context.ts";

/** The pieces of the paragraph that is being read, and what stood around its first words. */
export class ParagraphUnderway {
  /** Changes and marks of paragraphs without words; apart, so that they are looked at once however many come. */
  #carried: InlinePiece[] = [];
  #pieces: InlinePiece[] = [];
  /** Asked at every piece, so it is not counted each time. */
  #hasWords = false;
  #context: Context = START;

  /** True while nothing printed has come. */
  get isBlank(): boolean {
    return !this.#hasWords;
  }

  /** Of the first words. */
  get context(): Context {
    return this.#context;
  }

  push(...pieces: readonly InlinePiece[]): void {
    this.#pieces.push(...pieces);
  }

  pushText(text: string, context: Context): void {
    if (text === "") return;
    const hasWords = isPrinted(text);
    if (!hasWords && !context.isInLine && this.isBlank) return;
    if (hasWords && this.isBlank) this.#context = context;
    if (hasWords) this.#hasWords = true;
    this.#pieces.push({ kind: "text", text, marks: context.marks, revisions: context.revisions });
  }

  /** Everything that came, and begins anew. */
  take(): readonly InlinePiece[] {
    const pieces = [...this.#carried, ...this.#pieces];
    this.#carried = [];
    this.#pieces = [];
    this.#hasWords = false;
    return pieces;
  }

  /** Ends a paragraph without words: its blanks are nothing, its changes and marks go to the next one. */
  carry(): void {
    for (const piece of this.#pieces) if (piece.kind !== "text") this.#carried.push(piece);
    this.#pieces = [];
  }
}
