import { findLineNumbers } from "../../printed-pages/running-lines.ts";
import type { PrintedLine } from "./printed-line.ts";
import { describeLine } from "./printed-line.ts";

/** The numbers of lines end, or begin, at one place of all pages, within so many points. */
const SAME_PLACE = 3;

/** The lines of a page without the numbers that are printed beside them, and those numbers. */
export interface Numbered {
  readonly lines: readonly PrintedLine[];
  readonly numbers: readonly string[];
}

/**
 * Parts printed line numbers from the lines that they stand beside. They are told on the pages where they count through
 * many lines; on the other pages (a first page, a last one) a number at the same place is one too.
 */
export function partLineNumbers(pages: readonly (readonly PrintedLine[])[]): readonly Numbered[] {
  const found = pages.map((lines) => findLineNumbers(lines.map(numberAtStart)));
  const edges = found.flatMap((places, page) => [...places].map((place) => edgesOf(pages[page]?.[place])));
  const [left, right] = [middleOf(edges.map((each) => each.left)), middleOf(edges.map((each) => each.right))];
  const stands = (line: PrintedLine): boolean => {
    const own = edgesOf(line);
    return Math.abs(own.left - left) < SAME_PLACE || Math.abs(own.right - right) < SAME_PLACE;
  };
  return pages.map((lines, page) => {
    const isNumbered = (line: PrintedLine, place: number): boolean =>
      found[page]?.has(place) === true || (edges.length > 0 && numberAtStart(line) !== null && stands(line));
    return withoutNumbers(lines, isNumbered);
  });
}

function withoutNumbers(
  lines: readonly PrintedLine[],
  isNumbered: (line: PrintedLine, place: number) => boolean,
): Numbered {
  const kept: PrintedLine[] = [];
  const numbers: string[] = [];
  for (const [place, line] of lines.entries()) {
    if (!isNumbered(line, place)) {
      kept.push(line);
      continue;
    }
    numbers.push(line.fragments[0]?.text ?? "");
    const fragments = line.fragments.slice(1);
    if (fragments.length > 0) kept.push(describeLine(fragments, line));
  }
  return { lines: kept, numbers };
}

function edgesOf(line: PrintedLine | undefined): { readonly left: number; readonly right: number } {
  const first = line?.fragments[0];
  return first === undefined ? { left: 0, right: 0 } : { left: first.x, right: first.x + first.width };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The number at the left of a line, when it stands apart from the words by more than a blank or alone. */
function numberAtStart(line: PrintedLine): number | null {
  const [first, second] = line.fragments;
  if (first === undefined || !/^\d{1,4}$/.test(first.text)) return null; // "12", not "12."
  if (second !== undefined && second.x - (first.x + first.width) < line.size * 0.5) return null;
  return Number(first.text);
}
