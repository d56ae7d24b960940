import { columnsOf, columnsOfCharacter, isWideCharacter } from "./display-columns.ts";
import { joinedRuns } from "./styled-run.ts";
import type { StyledLine, StyledRun } from "./styled-run.ts";

/** What is not broken: a word, or one wide character with the punctuation that belongs to it; or the white space between. */
interface Piece {
  readonly runs: StyledRun[];
  readonly isSpace: boolean;
  readonly columns: number;
}

/**
 * Breaks runs into lines of at most `width` columns, at white space and between wide characters.
 *
 * White space at a break is dropped; everything else comes out in order, once. A word wider than a line is cut.
 * At least one line, perhaps an empty one.
 */
export function wrapRuns(runs: readonly StyledRun[], width: number): readonly StyledLine[] {
  const limit = Math.max(2, width);
  const lines: StyledRun[][] = [];
  let line: StyledRun[] = [];
  let used = 0;
  let space: Piece | null = null;
  const endLine = (): void => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const piece of piecesOf(runs).flatMap((whole) => cutToWidth(whole, limit))) {
    if (piece.isSpace) {
      space = piece;
      continue;
    }
    const gap = used === 0 ? 0 : (space?.columns ?? 0);
    if (used > 0 && used + gap + piece.columns > limit) endLine();
    else if (gap > 0 && space !== null) line.push(...space.runs);
    used += (line.length === 0 ? 0 : gap) + piece.columns;
    line.push(...piece.runs);
    space = null;
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines.map((wrapped) => joinedRuns(wrapped));
}

/** Punctuation that must not begin a line in Chinese and Japanese setting, and what ends the marks of a redline. */
const NO_LINE_START = new Set("、。，．：；！？）〕］｝〉》」』】’”…·%％-+>›");
/** Punctuation that must not end a line, and what begins the marks of a redline. */
const NO_LINE_END = new Set("（〔［｛〈《「『【‘“-+>‹");

function piecesOf(runs: readonly StyledRun[]): readonly Piece[] {
  const pieces: { runs: StyledRun[]; isSpace: boolean; columns: number }[] = [];
  let previous = "";
  for (const run of runs) {
    for (const character of run.text) {
      const isSpace = character === " ";
      const last = pieces.at(-1);
      const columns = columnsOfCharacter(character);
      const joins = last?.isSpace === isSpace && (isSpace || !mayBreakBetween(previous, character));
      if (last !== undefined && joins) {
        appendTo(last.runs, character, run);
        last.columns += columns;
      } else pieces.push({ runs: [{ text: character, style: run.style }], isSpace, columns });
      previous = character;
    }
  }
  return pieces;
}

function mayBreakBetween(previous: string, next: string): boolean {
  if (columnsOfCharacter(next) === 0) return false;
  if (NO_LINE_START.has(next) || NO_LINE_END.has(previous)) return false;
  return isWideCharacter(previous) || isWideCharacter(next);
}

function appendTo(runs: StyledRun[], character: string, run: StyledRun): void {
  const last = runs.at(-1);
  if (last?.style === run.style) runs[runs.length - 1] = { text: last.text + character, style: run.style };
  else runs.push({ text: character, style: run.style });
}

function cutToWidth(piece: Piece, width: number): readonly Piece[] {
  if (piece.columns <= width || piece.isSpace) return [piece];
  const cut: { runs: StyledRun[]; isSpace: boolean; columns: number }[] = [];
  for (const run of piece.runs) {
    for (const character of run.text) {
      const columns = columnsOfCharacter(character);
      const last = cut.at(-1);
      if (last === undefined || last.columns + columns > width) {
        cut.push({ runs: [{ text: character, style: run.style }], isSpace: false, columns });
      } else {
        appendTo(last.runs, character, run);
        last.columns += columns;
      }
    }
  }
  return cut;
}

/** The columns that a line takes. */
export function columnsOfLine(line: StyledLine): number {
  return line.reduce((columns, run) => columns + columnsOf(run.text), 0);
}
