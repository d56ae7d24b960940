import { moveBy, multiply, place } from "./matrix.ts";
import type { Matrix } from "./matrix.ts";
import type { drawingCodes } from "./open-pdf.ts";
import type { Ink } from "./piece.ts";
import type { Drawn } from "./rules.ts";

/** A page that saves its state deeper than this is not drawn by anything that draws text. */
const DEEPEST_SAVED = 1000;
/** A drawing, not a text. */
const MOST_INKS = 20_000;
/** Each of red, green and blue at most so much is black to the eye, at least so much is white: of 255. */
const BLACK = 64;
const WHITE = 224;
/** Widths of glyphs are thousandths of the size of the type. */
const GLYPH_UNIT = 0.001;

interface Hand {
  readonly matrix: Matrix;
  readonly colour: string | null;
  readonly size: number;
  readonly stretch: number;
  readonly leading: number;
  readonly letterGap: number;
  readonly wordGap: number;
}

const FRESH: Omit<Hand, "matrix"> = {
  colour: null,
  size: 0,
  stretch: 1,
  leading: 0,
  letterGap: 0,
  wordGap: 0,
};

/** Where in a line the next letter goes, in the space of the text. */
interface Pen {
  readonly text: Matrix;
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
}

/**
 * Text that is printed in a colour, as the stretches of lines it covers. Black, white and what is nearly one of them is no
 * colour; patterns are none either. `corner` is the bottom left corner of the page.
 */
export function inksOf(
  drawn: Drawn,
  known: Awaited<ReturnType<typeof drawingCodes>>,
  corner: readonly [number, number],
): readonly Ink[] {
  const inks: Ink[] = [];
  const saved: Hand[] = [];
  let hand: Hand = { ...FRESH, matrix: moveBy(-corner[0], -corner[1]) };
  let pen: Pen = { text: moveBy(0, 0), lineX: 0, lineY: 0, x: 0 };
  const moveLine = (x: number, y: number): void => {
    pen = { ...pen, lineX: pen.lineX + x, lineY: pen.lineY + y, x: pen.lineX + x };
  };
  for (const [at, code] of drawn.fnArray.entries()) {
    if (inks.length >= MOST_INKS) break;
    const given = (drawn.argsArray[at] ?? []) as readonly unknown[];
    const [first, second] = given;
    switch (code) {
      case known.save:
      case known.paintFormXObjectBegin:
        if (saved.length < DEEPEST_SAVED) saved.push(hand);
        if (isNumbers(first)) hand = { ...hand, matrix: multiply(hand.matrix, first) };
        break;
      case known.restore:
      case known.paintFormXObjectEnd:
        hand = saved.pop() ?? hand;
        break;
      case known.transform:
        hand = { ...hand, matrix: multiply(hand.matrix, given as readonly number[]) };
        break;
      case known.setFillRGBColor:
        hand = { ...hand, colour: typeof first === "string" ? colourOf(first) : null };
        break;
      case known.setFillColorN:
        hand = { ...hand, colour: null };
        break;
      case known.setFont:
        hand = { ...hand, size: numberOf(second) };
        break;
      case known.setHScale:
        hand = { ...hand, stretch: numberOf(first) / 100 };
        break;
      case known.setLeading:
        hand = { ...hand, leading: numberOf(first) };
        break;
      case known.setCharSpacing:
        hand = { ...hand, letterGap: numberOf(first) };
        break;
      case known.setWordSpacing:
        hand = { ...hand, wordGap: numberOf(first) };
        break;
      case known.beginText:
        pen = { text: moveBy(0, 0), lineX: 0, lineY: 0, x: 0 };
        break;
      case known.setTextMatrix:
        if (isNumbers(first)) pen = { text: multiply(moveBy(0, 0), first), lineX: 0, lineY: 0, x: 0 };
        break;
      case known.setLeadingMoveText:
        hand = { ...hand, leading: -numberOf(second) };
        moveLine(numberOf(first), numberOf(second));
        break;
      case known.moveText:
        moveLine(numberOf(first), numberOf(second));
        break;
      case known.nextLine:
        moveLine(0, -hand.leading);
        break;
      case known.showText: {
        const width = Array.isArray(first) ? widthOf(first, hand) : 0;
        const ink = inkOf(pen, width, hand);
        if (ink !== null) inks.push(ink);
        pen = { ...pen, x: pen.x + width };
        break;
      }
      default:
    }
  }
  return inks;
}

function inkOf(pen: Pen, width: number, { matrix, colour }: Hand): Ink | null {
  if (colour === null) return null;
  const whole = multiply(matrix, pen.text);
  const [x1, y] = place(whole, pen.x, pen.lineY);
  const [x2, y2] = place(whole, pen.x + width, pen.lineY);
  // Askew and sideways text is not told by colour.
  return Math.abs(y2 - y) > 1 || x1 === x2 ? null : { from: Math.min(x1, x2), to: Math.max(x1, x2), y, colour };
}

/** Of glyphs, and of numbers between them that draw them together. */
function widthOf(glyphs: readonly unknown[], { size, stretch, letterGap, wordGap }: Hand): number {
  let width = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === "number") width -= glyph * GLYPH_UNIT * size;
    else if (typeof glyph === "object" && glyph !== null) {
      // What the library makes of a letter has no type.
      const { width: own, isSpace } = glyph as { readonly width?: unknown; readonly isSpace?: unknown };
      width += numberOf(own) * GLYPH_UNIT * size + letterGap + (isSpace === true ? wordGap : 0);
    }
  }
  return width * stretch;
}

/** "#0000ff" as "0000FF"; null when it looks black or white. */
function colourOf(hex: string): string | null {
  const parts = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map((part) => Number.parseInt(part, 16));
  if (parts.some((part) => Number.isNaN(part))) return null;
  const isPlain = parts.every((part) => part <= BLACK) || parts.every((part) => part >= WHITE);
  return isPlain ? null : hex.slice(1, 7).toUpperCase();
}

function isNumbers(given: unknown): given is readonly number[] {
  return given instanceof Float32Array || Array.isArray(given);
}

function numberOf(given: unknown): number {
  return typeof given === "number" ? given : 0;
}
