import type { XmlElement } from "../xml/xml-element.ts";
import type { LineDress } from "./dress.ts";
import type { Piece } from "./woven-text.ts";

/** A piece with how its letters are set, and with what stands before it in its line. */
export interface DressedPiece {
  readonly piece: Piece;
  readonly letters: readonly XmlElement[];
  readonly lead: string;
}

/**
 * The pieces of a line as the line is set: labels behind the tabs that lead it, and parted from the words as there. Where
 * one label goes and another comes, each has its tabs.
 */
export function dressedPieces(pieces: readonly Piece[], { letters, lead, gap }: LineDress): readonly DressedPiece[] {
  const words = pieces.findIndex(({ part }) => part !== "label");
  return pieces.map((piece, at) => ({
    piece: piece.part === "gap" && gap !== null ? { ...piece, text: gap } : piece,
    letters,
    lead: at === 0 || at < words ? lead : "",
  }));
}
