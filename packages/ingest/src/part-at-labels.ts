import type { InlinePiece } from "./inline-piece.ts";
import { textPiece } from "./inline-piece.ts";
import { startsWithLabel } from "./recognise/clause-labels.ts";

/** A line break inside a paragraph: a piece of its own, so that lines can be told apart. Becomes a blank. */
export const LINE_BREAK: InlinePiece = textPiece("\n");

/**
 * Parts the pieces of a paragraph where its author broke the line to begin a new one: at two breaks in a row, and at a
 * break behind which a label stands and before which a clause ended ("…of the Parties;", then "(b) …").
 */
export function partAtLabels(pieces: readonly InlinePiece[]): readonly (readonly InlinePiece[])[] {
  const lines: InlinePiece[][] = [[]];
  const comments = new CommentsAcross(pieces);
  let before = "";
  for (const [at, piece] of pieces.entries()) {
    const isBreak = piece === LINE_BREAK;
    const isDouble = isBreak && pieces[at + 1] === LINE_BREAK;
    const isNewParagraph = isDouble || (isBreak && hasEnded(before) && startsWithLabel(startAt(pieces, at + 1)));
    comments.see(piece);
    if (isNewParagraph) {
      lines.at(-1)?.push(...comments.ends());
      lines.push([...comments.starts()]);
    } else lines.at(-1)?.push(piece);
    if (piece.kind === "text" && piece.text.trim() !== "") before = piece.text;
  }
  return lines.filter((line) => line.some((piece) => piece !== LINE_BREAK && !isOfComment(piece)));
}

/** Comments that lie on several lines lie on each; more than so many at once are left to the first. */
const MOST_COMMENTS_ACROSS = 16;

/** The comments that are open at a place of a paragraph. */
class CommentsAcross {
  readonly #ends = new Map<string, InlinePiece>();
  readonly #open = new Set<string>();

  constructor(pieces: readonly InlinePiece[]) {
    for (const piece of pieces) if (piece.kind === "comment-end") this.#ends.set(piece.key, piece);
  }

  see(piece: InlinePiece): void {
    if (piece.kind === "comment-end") this.#open.delete(piece.key);
    else if (piece.kind === "comment-start" && this.#open.size < MOST_COMMENTS_ACROSS) this.#open.add(piece.key);
  }

  ends(): readonly InlinePiece[] {
    return [...this.#open].flatMap((key) => this.#ends.get(key) ?? []);
  }

  starts(): readonly InlinePiece[] {
    return [...this.#open].map((key): InlinePiece => ({ kind: "comment-start", key }));
  }
}

function isOfComment(piece: InlinePiece): boolean {
  return piece.kind === "comment-start" || piece.kind === "comment-end";
}

/** True when every printed piece is bold: such a paragraph is set apart from those around it. */
export function isWhollyStrong(pieces: readonly InlinePiece[]): boolean {
  const printed = pieces.filter((piece) => piece.kind === "text" && piece.text.trim() !== "");
  return (
    printed.length > 0 &&
    printed.every((piece) => piece.kind === "text" && piece.marks.some((mark) => mark.kind === "strong"))
  );
}

function hasEnded(text: string): boolean {
  return /[.;:,)\]]$/.test(text.trimEnd().slice(-1)); // one character: ";", not "e"
}

/** As much of the text behind a place as a label may take. */
function startAt(pieces: readonly InlinePiece[], from: number): string {
  let text = "";
  for (let at = from; at < pieces.length && text.length < 64; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece === LINE_BREAK) break;
    if (piece.kind === "text") text += piece.text;
  }
  return text.trimStart();
}
