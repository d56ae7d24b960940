import type { PrintedLine } from "./printed-line.ts";
import { describeLine } from "./printed-line.ts";

/** Running text fills its column to this share on most of its lines; the cells of a table do not. */
const FILLED = 0.55;
const FEWEST_LINES = 5;

/**
 * The lines of a page in reading order: where two columns of running text stand side by side, the left one first. Lines
 * that run over both columns part the page into bands.
 */
export function inReadingOrder(lines: readonly PrintedLine[], pageWidth: number): readonly PrintedLine[] {
  const gutter = findGutter(lines, pageWidth);
  if (gutter === null) return lines;
  const ordered: PrintedLine[] = [];
  let left: PrintedLine[] = [];
  let right: PrintedLine[] = [];
  const flush = (): void => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of lines) {
    const parted = partAt(line, gutter);
    if (parted === null) {
      flush();
      ordered.push(line);
      continue;
    }
    if (parted.left !== null) left.push(parted.left);
    if (parted.right !== null) right.push(parted.right);
  }
  flush();
  return ordered.map((line, at) => ({ ...line, at }));
}

/** The middle of the blank strip between two columns, or null. */
function findGutter(lines: readonly PrintedLine[], pageWidth: number): number | null {
  const gaps = lines.flatMap((line) =>
    gapsOf(line).filter((gap) => gap.middle > pageWidth * 0.35 && gap.middle < pageWidth * 0.65),
  );
  if (gaps.length < FEWEST_LINES) return null;
  const sorted = gaps.map((gap) => gap.middle).toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const halves = lines.flatMap((line) => {
    const parted = partAt(line, middle);
    return parted === null || parted.left === null || parted.right === null ? [] : [parted];
  });
  if (halves.length < FEWEST_LINES || halves.length < lines.length * 0.3) return null;
  const isFilled = (side: "left" | "right"): boolean => {
    const widths = halves.flatMap((half) => {
      const line = half[side];
      return line === null ? [] : [line.right - line.x];
    });
    const widest = widths.reduce((most, each) => Math.max(most, each), 0);
    return widest > pageWidth * 0.2 && widths.filter((width) => width > widest * FILLED).length > widths.length * 0.6;
  };
  return isFilled("left") && isFilled("right") ? middle : null;
}

function gapsOf(line: PrintedLine): readonly { readonly middle: number }[] {
  const gaps: { middle: number }[] = [];
  let end: number | null = null;
  for (const fragment of line.fragments.toSorted((one, other) => one.x - other.x)) {
    if (end !== null && fragment.x - end > line.size * 0.9) gaps.push({ middle: (end + fragment.x) / 2 });
    end = Math.max(end ?? 0, fragment.x + fragment.width);
  }
  return gaps;
}

/** The two halves of a line at a place; null when words stand across it. */
function partAt(
  line: PrintedLine,
  place: number,
): { readonly left: PrintedLine | null; readonly right: PrintedLine | null } | null {
  const isAcross = line.fragments.some((each) => each.x < place - 2 && each.x + each.width > place + 2);
  if (isAcross) return null;
  const part = (side: "left" | "right"): PrintedLine | null => {
    const fragments = line.fragments.filter((fragment) => fragment.x < place === (side === "left"));
    return fragments.length === 0 ? null : describeLine(fragments, { ...line, side });
  };
  const [left, right] = [part("left"), part("right")];
  return line.isRightToLeft ? { left: right, right: left } : { left, right };
}
