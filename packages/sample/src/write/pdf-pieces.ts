/** What sets type and draws. */
export type Pen = PDFKit.PDFDocument;

/** A word, or a part of one, in one typeface; what follows without a blank belongs to the same word. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly isRaised: boolean;
  readonly blankBefore: boolean;
}

export type Face = "Times-Roman" | "Times-Italic" | "Times-Bold";

/** Marks of notes are set smaller than the words around them. */
const RAISED_SHARE = 0.6;

/** Words; a compound may be broken behind its hyphen, so it is several pieces. */
export function piecesOf(text: string, face: Face): readonly Piece[] {
  return text
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word) => {
      const parts = word.split("-");
      return parts.map((part, at): Piece => ({
        text: at < parts.length - 1 ? `${part}-` : part,
        face,
        isRaised: false,
        blankBefore: at === 0,
      }));
    })
    .filter((piece) => piece.text !== "");
}

/** What one stroke prints: neighbours of one typeface, with the blanks between them. */
export function runsOf(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  pieces.forEach((piece, at) => {
    const text = piece.blankBefore && at > 0 ? ` ${piece.text}` : piece.text;
    const last = runs.at(-1);
    if (last !== undefined && last.face === piece.face && last.isRaised === piece.isRaised)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ ...piece, text });
  });
  return runs;
}

/** The size of a run in a text of a size. */
export function sizeOf(run: Piece, size: number): number {
  return run.isRaised ? size * RAISED_SHARE : size;
}

/** As it is printed. */
export function widthOf(pen: Pen, pieces: readonly Piece[], size: number): number {
  return runsOf(pieces)
    .map((run) => pen.font(run.face).fontSize(sizeOf(run, size)).widthOfString(run.text))
    .reduce((sum, width) => sum + width, 0);
}

/** Greedy: a line takes what fits. A break may stand before a blank and behind a hyphen, nowhere else. */
export function breakLines(
  pen: Pen,
  pieces: readonly Piece[],
  { size, room }: { readonly size: number; readonly room: number },
): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const unit of unitsOf(pieces)) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && widthOf(pen, [...line, ...unit], size) > room) lines.push([...unit]);
    else line.push(...unit);
  }
  return lines;
}

/** Pieces that no break parts: a word and the mark of the note behind it. */
function unitsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const units: Piece[][] = [];
  let mayBreak = true;
  for (const piece of pieces) {
    if (mayBreak || piece.blankBefore) units.push([piece]);
    else units.at(-1)?.push(piece);
    mayBreak = piece.text.endsWith("-");
  }
  return units;
}
