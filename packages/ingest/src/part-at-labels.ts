import type { InlinePiece } from "./inline-text.ts";
import { textPiece } from "./inline-text.ts";
import { startsWithLabel } from "./recognise/clause-labels.ts";

/** A line break inside a paragraph: a piece of its own, so that lines can be told apart. Becomes a blank. */
export const LINE_BREAK: InlinePiece = textPiece("\n");

/**
 * Parts the pieces of a paragraph where its author broke the line to begin a new one: at two breaks in a row, and at a
 * break behind which a label stands and before which a clause ended ("…of the Parties;", then "(b) …").
 */
export function partAtLabels(pieces: readonly InlinePiece[]): readonly (readonly InlinePiece[])[] {
  const lines: InlinePiece[][] = [[]];
  let before = "";
  for (const [at, piece] of pieces.entries()) {
    const isBreak = piece === LINE_BREAK;
    const isDouble = isBreak && pieces[at + 1] === LINE_BREAK;
    const isNewParagraph = isDouble || (isBreak && hasEnded(before) && startsWithLabel(startAt(pieces, at + 1)));
    if (isNewParagraph) lines.push([]);
    else lines.at(-1)?.push(piece);
    if (piece.kind === "text" && piece.text.trim() !== "") before = piece.text;
  }
  return lines.filter((line) => line.some((piece) => piece !== LINE_BREAK));
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
