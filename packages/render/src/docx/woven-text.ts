import type { Paragraph } from "@travaux/model";
import type { Signature } from "./signature.ts";

/**
 * What becomes of a piece of text, or of the end of a paragraph, when the changes are settled. Accepted: what was deleted
 * or moved away goes. Rejected: what was inserted or moved here goes. Both ends of a move have the same number.
 */
export type Fate =
  | { readonly kind: "kept" }
  | { readonly kind: "inserted" }
  | { readonly kind: "deleted" }
  | { readonly kind: "moved-away"; readonly move: number }
  | { readonly kind: "moved-here"; readonly move: number };

export const KEPT: Fate = { kind: "kept" };
export const INSERTED: Fate = { kind: "inserted" };
export const DELETED: Fate = { kind: "deleted" };

/** Where a piece stands in a paragraph of one draft. */
export interface Place {
  readonly paragraph: Paragraph;
  /** In its text; UTF-16. */
  readonly from: number;
}

/** A stretch of text with one fate. What is kept has a place in both drafts (in a clean draft in one), the rest in one. */
export interface Piece {
  readonly fate: Fate;
  readonly part: "label" | "gap" | "text";
  readonly text: string;
  readonly before: Place | null;
  readonly after: Place | null;
  /** Who had proposed the change in the later draft already, when that is kept. */
  readonly by?: Signature;
}

/**
 * A paragraph as Word has it: pieces and an end. An end that goes joins what stands before it with the next line, so that
 * splits and merges are ends that came or went.
 */
export interface WovenLine {
  readonly kind: "line";
  readonly pieces: readonly Piece[];
  readonly end: Fate;
  /** The paragraphs that end here; a line that is there for Word alone ends none. */
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
}

/** A row of a table; pieces by cell. */
export interface WovenRow {
  readonly kind: "row";
  readonly cells: readonly (readonly Piece[])[];
  readonly fate: Fate;
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
}

export type WovenBlock = WovenLine | WovenRow;

/** Two drafts in one: with everything accepted it is the later one, with everything rejected the earlier one. */
export interface WovenText {
  readonly blocks: readonly WovenBlock[];
}

/** True of what is there when all changes are accepted. */
export function isInAfter({ kind }: Fate): boolean {
  return kind === "kept" || kind === "inserted" || kind === "moved-here";
}

/** True of what is there when all changes are rejected. */
export function isInBefore({ kind }: Fate): boolean {
  return kind === "kept" || kind === "deleted" || kind === "moved-away";
}

/** A part of a piece, from a place in it. */
export function partOf(piece: Piece, from: number, text: string): Piece {
  const moved = (place: Piece["before"]): Piece["before"] => place && { ...place, from: place.from + from };
  return { ...piece, text, before: moved(piece.before), after: moved(piece.after) };
}
