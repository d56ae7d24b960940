import { startsItem } from "./line-text.ts";
import type { Fragment, PrintedLine } from "./printed-line.ts";
import { describeLine } from "./printed-line.ts";

/** Words of one line are no nearer to each other than so many times their size when they are two texts. */
const FAR = 4;
/** Type of which one is so much larger than the other is of two texts. */
const LARGER = 1.5;

/**
 * Parts a line in which two texts stand side by side, as in a masthead and above signatures: far from each other, or near
 * in type of very different sizes. A label stays with its text, and the number of a page with the title before it.
 */
export function partSideBySide(line: PrintedLine): readonly PrintedLine[] {
  if (line.isRightToLeft) return [line];
  const parts: Fragment[][] = [];
  for (const fragment of line.fragments) {
    const before = parts.at(-1)?.at(-1);
    if (before === undefined || areApart(before, fragment)) parts.push([fragment]);
    else parts.at(-1)?.push(fragment);
  }
  if (parts.length < 2) return [line];
  const lines = parts.map((part) => describeLine(part, { ...line, size: sizeOf(part) }));
  const isLabelled = startsItem(lines[0]?.text ?? "");
  const areTexts = !isLabelled && lines.every(({ text }) => /\p{L}/u.test(text)); // "B. 8", not "12"
  return areTexts ? lines : [line];
}

function areApart(before: Fragment, after: Fragment): boolean {
  const gap = after.x - (before.x + before.width);
  const [small, large] = [Math.min(before.size, after.size), Math.max(before.size, after.size)];
  if (after.isRaised || before.isRaised) return false;
  return gap > large * FAR || (large > small * LARGER && gap > small * 2);
}

function sizeOf(part: readonly Fragment[]): number {
  return part.reduce((most, each) => Math.max(most, each.size), 0);
}
