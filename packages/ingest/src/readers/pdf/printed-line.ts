import type { Piece, PrintedPage } from "./piece.ts";

/** A stretch of a line in one hand: no blank wider than between words, one font, one height. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Printed above the line and smaller: the mark of a note, "th" behind a number. */
  readonly isRaised: boolean;
  /** A blank stands before it. */
  readonly isApart: boolean;
}

/** One line of a page, or of a column of it. */
export interface PrintedLine {
  readonly page: number;
  /** How many lines of the page stand before it in reading order; set once columns are known. */
  readonly at: number;
  /** Where two columns stand side by side: in which of them. */
  readonly side: "across" | "left" | "right";
  readonly y: number;
  readonly x: number;
  readonly right: number;
  /** The size of most of its letters. */
  readonly size: number;
  readonly fragments: readonly Fragment[];
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** Letters whose baselines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.35;
/** A gap of this share of the type's size is a blank. */
const BLANK = 0.17;
const RAISED_SIZE = 0.82;

/** The lines of a page from top to bottom, each with its pieces from left to right. */
export function linesOf(page: PrintedPage): readonly PrintedLine[] {
  const pieces = page.pieces
    .filter((piece) => piece.text.trim() !== "")
    .toSorted((one, other) => other.y - one.y || one.x - other.x);
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.slice(-3).findLast((each) => standsOn(piece, each));
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return mergeRaised(rows).map((row, at) => lineOf(row, page, at));
}

function standsOn(piece: Piece, row: readonly Piece[]): boolean {
  const first = row[0];
  return first !== undefined && Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * SAME_LINE * 0.6;
}

/** A row of small pieces just above the next one belongs to it: the marks of notes. */
function mergeRaised(rows: readonly Piece[][]): readonly (readonly Piece[])[] {
  const merged: Piece[][] = [];
  for (const row of rows) {
    const above = merged.at(-1);
    if (above !== undefined && isRaisedAbove(above, row)) merged[merged.length - 1] = [...above, ...row];
    else if (above !== undefined && isRaisedAbove(row, above)) above.push(...row);
    else merged.push([...row]);
  }
  return merged;
}

function isRaisedAbove(small: readonly Piece[], row: readonly Piece[]): boolean {
  const size = sizeOf(row);
  const [first] = small;
  const [base] = row;
  if (first === undefined || base === undefined) return false;
  const rise = first.y - base.y;
  return (
    small.every((piece) => piece.size < size * RAISED_SIZE && piece.text.trim().length <= 4) &&
    rise > -size * 0.1 &&
    rise < size * 0.75
  );
}

function sizeOf(row: readonly Piece[]): number {
  const weights = new Map<number, number>();
  for (const piece of row) {
    const size = Math.round(piece.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + piece.text.trim().length);
  }
  let best = 0;
  let most = -1;
  for (const [size, weight] of weights) {
    if (weight > most || (weight === most && size > best)) {
      best = size;
      most = weight;
    }
  }
  return best;
}

function lineOf(row: readonly Piece[], page: PrintedPage, at: number): PrintedLine {
  const size = sizeOf(row);
  const base = row.find((piece) => piece.size >= size * RAISED_SIZE) ?? row[0];
  const letters = row.filter((piece) => piece.isRightToLeft).reduce((sum, piece) => sum + piece.text.length, 0);
  const all = row.reduce((sum, piece) => sum + piece.text.length, 0);
  const isRightToLeft = letters * 2 > all;
  const ordered = row.toSorted((one, other) => (isRightToLeft ? other.x - one.x : one.x - other.x));
  return describeLine(fragmentsOf(ordered, { size, y: base?.y ?? 0, isRightToLeft }), {
    page: page.number,
    at,
    side: "across",
    y: base?.y ?? 0,
    size,
    isRightToLeft,
  });
}

/** A line of given fragments. */
export function describeLine(
  fragments: readonly Fragment[],
  line: Pick<PrintedLine, "page" | "at" | "side" | "y" | "size" | "isRightToLeft">,
): PrintedLine {
  const x = fragments.reduce((least, each) => Math.min(least, each.x), Number.POSITIVE_INFINITY);
  const right = fragments.reduce((most, each) => Math.max(most, each.x + each.width), 0);
  return { ...line, fragments, x: fragments.length === 0 ? 0 : x, right, text: textOf(fragments) };
}

/** The fragments as people read them. */
function textOf(fragments: readonly Fragment[]): string {
  return fragments.map((each, place) => (each.isApart && place > 0 ? ` ${each.text}` : each.text)).join("");
}

interface Standing {
  readonly size: number;
  readonly y: number;
  readonly isRightToLeft: boolean;
}

function fragmentsOf(ordered: readonly Piece[], line: Standing): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let before: Piece | null = null;
  for (const piece of ordered) {
    const text = unspaced(piece.text.trim());
    const gap = before === null ? 0 : gapBetween(before, piece, line.isRightToLeft);
    const endedBlank = before !== null && before.text.endsWith(" ");
    const isApart =
      before === null ||
      gap > line.size * BLANK ||
      ((piece.isApart || piece.text.startsWith(" ") || endedBlank) && gap > -line.size * 0.5);
    const lead = widthOfBlanks(piece);
    fragments.push({
      text,
      x: piece.x + lead,
      width: Math.max(0, piece.width - lead),
      size: piece.size,
      font: piece.font,
      isRaised: piece.size < line.size * RAISED_SIZE && piece.y > line.y + line.size * 0.12,
      isApart,
    });
    before = piece;
  }
  return fragments;
}

function gapBetween(before: Piece, after: Piece, isRightToLeft: boolean): number {
  return isRightToLeft ? before.x - (after.x + after.width) : after.x - (before.x + before.width);
}

function widthOfBlanks(piece: Piece): number {
  const blanks = piece.text.length - piece.text.trimStart().length;
  return piece.text.length === 0 ? 0 : (piece.width * blanks) / piece.text.length;
}

/** "P r e a m b l e" is a word whose letters were set apart: four single letters in a row and more. */
function unspaced(text: string): string {
  const words = text.split(" ");
  if (words.length < 4 || !words.every((word) => word.length <= 1)) return text.split(/ {2,}/).join(" "); // "  ", not " "
  return words.map((word) => (word === "" ? " " : word)).join("");
}
