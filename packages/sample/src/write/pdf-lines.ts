import { inlines } from "../inline.ts";
import type { Passage } from "../layout.ts";
import type { Letterhead } from "./marked-up.ts";
import { breakLines, piecesOf } from "./pdf-pieces.ts";
import type { Face, Pen, Piece } from "./pdf-pieces.ts";

/** A line of a page; one with cells is a row of a table. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly size: number;
  readonly indent: number;
  readonly isCentred: boolean;
  /** Printed at the start of the line, in the space that the indent leaves. */
  readonly label: { readonly text: string; readonly at: number; readonly face: Face } | null;
  /** Keys of the notes that are called in it. */
  readonly calls: readonly string[];
  readonly spaceBefore: number;
  /** A heading does not end a page. */
  readonly keepsWithNext: boolean;
  readonly cells: readonly string[] | null;
}

/** In points, as every size here. */
export const TEXT_SIZE = 11;

const NOTE_SIZE = 8.5;

/** The height of a line by the size of its type. */
export const LEADING = 1.25;

/** A row of a table, with the room above and below its words. */
export const ROW_HEIGHT = TEXT_SIZE * LEADING + 4;

/** What it takes of a page, with the space before it. */
export function heightOf(line: Line): number {
  return line.spaceBefore + (line.cells === null ? line.size * LEADING : ROW_HEIGHT);
}

/** The lines that say which version it is, apart from the text. */
export function stampLines(letterhead: Letterhead): readonly Line[] {
  return [letterhead.version, letterhead.issued].map((text) => plainLine(piecesOf(text, "Times-Roman")));
}

interface Setting {
  readonly size: number;
  readonly face: Face;
  readonly indent: number;
  readonly labelAt: number;
  readonly isCentred: boolean;
  readonly spaceBefore: number;
  readonly keepsWithNext: boolean;
}

const running: Setting = {
  size: TEXT_SIZE,
  face: "Times-Roman",
  indent: 0,
  labelAt: 0,
  isCentred: false,
  spaceBefore: 7,
  keepsWithNext: false,
};

const settings: Readonly<Record<Passage["kind"], Setting>> = {
  title: { ...running, size: 17, face: "Times-Bold", isCentred: true, spaceBefore: 24, keepsWithNext: true },
  heading: { ...running, size: 13, face: "Times-Bold", spaceBefore: 18, keepsWithNext: true },
  objective: { ...running, face: "Times-Bold", spaceBefore: 12, keepsWithNext: true },
  preamble: running,
  numbered: { ...running, indent: 28 },
  bis: { ...running, indent: 40 },
  item: { ...running, indent: 56, labelAt: 28, spaceBefore: 4 },
  subitem: { ...running, indent: 86, labelAt: 56, spaceBefore: 4 },
  row: { ...running, spaceBefore: 4 },
  note: { ...running, size: NOTE_SIZE, spaceBefore: 2 },
};

/** Sets a passage in a column of a width; `numbers` are those of the notes, by their keys. */
export function linesOf(
  pen: Pen,
  passage: Passage,
  { column, numbers }: { readonly column: number; readonly numbers: ReadonlyMap<string, string> },
): readonly Line[] {
  const setting = settings[passage.kind];
  if (passage.kind === "row") return [{ ...plainLine([]), spaceBefore: 4, cells: passage.text.split("\t") }];
  const words = passagePieces(passage, setting.face, numbers);
  const isHanging = passage.label !== null && setting.indent > 0;
  const lead = passage.label === null || isHanging ? [] : leadOf(passage, setting.face);
  const broken = breakLines(pen, [...lead, ...words], { size: setting.size, room: column - setting.indent });
  return broken.map((pieces, at) => ({
    pieces,
    size: setting.size,
    indent: setting.indent,
    isCentred: setting.isCentred,
    label:
      at === 0 && isHanging && passage.label !== null
        ? { text: passage.label, at: setting.labelAt, face: setting.face }
        : null,
    calls: pieces.flatMap((piece) => (piece.isRaised && passage.kind !== "note" ? keysOf(numbers, piece.text) : [])),
    spaceBefore: at === 0 ? setting.spaceBefore : 0,
    keepsWithNext: setting.keepsWithNext,
    cells: null,
  }));
}

function leadOf(passage: Passage, face: Face): readonly Piece[] {
  const text = passage.label ?? "";
  return [{ text, face, isRaised: passage.kind === "note", blankBefore: false }];
}

function keysOf(numbers: ReadonlyMap<string, string>, number: string): readonly string[] {
  return [...numbers].flatMap(([key, printed]) => (printed === number ? [key] : []));
}

function passagePieces(passage: Passage, face: Face, numbers: ReadonlyMap<string, string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let endsBlank = true;
  for (const inline of inlines(passage.wording)) {
    if (inline.kind === "note") {
      pieces.push({ text: numbers.get(inline.key) ?? "", face, isRaised: true, blankBefore: false });
      endsBlank = false;
      continue;
    }
    const words = piecesOf(inline.text, inline.isEmphasised ? "Times-Italic" : face);
    pieces.push(
      ...words.map((piece, at) =>
        at === 0 ? { ...piece, blankBefore: endsBlank || inline.text.startsWith(" ") } : piece,
      ),
    );
    endsBlank = inline.text.endsWith(" ");
  }
  return pieces;
}

function plainLine(pieces: readonly Piece[]): Line {
  return {
    pieces,
    size: TEXT_SIZE,
    indent: 0,
    isCentred: false,
    label: null,
    calls: [],
    spaceBefore: 0,
    keepsWithNext: false,
    cells: null,
  };
}
