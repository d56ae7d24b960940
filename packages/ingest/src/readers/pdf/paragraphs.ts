import { awaitsLabel, awaitsMore, goesOnSmall, hasEnded, hasItemEnded, isBrokenOff, startsItem } from "./line-text.ts";
import type { PrintedLine } from "./printed-line.ts";
import type { Setting } from "./setting.ts";
import { findColumns } from "./text-column.ts";
import type { TextColumn } from "./text-column.ts";

/** The lines of one paragraph; it may run over columns and pages. */
export interface PrintedParagraph {
  readonly lines: readonly PrintedLine[];
  readonly isCentred: boolean;
}

/** A distance this much over the usual one parts paragraphs. */
const WIDER = 1.22;
/** Lines start at one place when they differ by less than this share of their type's size. */
const SAME_EDGE = 0.6;
/** Type of one size differs by no more than this share. */
const SAME_SIZE = 0.08;
/** A title shorter than this, in letters, is not broken into two lines. */
const SHORTEST_BROKEN_TITLE = 25;

/** What is known of the whole draft while lines are put together. */
export interface Forming {
  readonly setting: Setting;
  readonly isStrong: (line: PrintedLine) => boolean;
}

/**
 * Puts lines, given in reading order page by page, together to paragraphs: by the distance between them, by where they
 * start and end, and, from one column or page to the next, by whether the sentence goes on.
 */
export function formParagraphs(
  pages: readonly (readonly PrintedLine[])[],
  { setting, isStrong }: Forming,
): readonly PrintedParagraph[] {
  const columnOf = findColumns(pages);
  const paragraphs: { lines: PrintedLine[]; isCentred: boolean }[] = [];
  for (const line of pages.flat()) {
    const underway = paragraphs.at(-1);
    const before = underway?.lines.at(-1);
    const column = columnOf(line);
    const isCentred = isCentredIn(line, column);
    if (underway !== undefined && before !== undefined) {
      const meeting: Meeting = {
        lines: underway.lines,
        before,
        line,
        column,
        columnBefore: columnOf(before),
        setting,
        isCentred,
        wasCentred: underway.isCentred,
        isStrong: isStrong(line),
        wasStrong: isStrong(before),
      };
      if (goesOn(meeting)) {
        underway.lines.push(line);
        continue;
      }
    }
    paragraphs.push({ lines: [line], isCentred });
  }
  return paragraphs;
}

function isCentredIn(line: PrintedLine, column: TextColumn): boolean {
  const [before, behind] = [line.x - column.left, column.right - line.right];
  return before > line.size * 1.5 && behind > line.size * 1.5 && Math.abs(before - behind) < line.size * 1.2;
}

/** A paragraph underway and the line that may go on with it. */
interface Meeting {
  readonly lines: readonly PrintedLine[];
  readonly before: PrintedLine;
  readonly line: PrintedLine;
  readonly column: TextColumn;
  readonly columnBefore: TextColumn;
  readonly setting: Setting;
  readonly isCentred: boolean;
  readonly wasCentred: boolean;
  readonly isStrong: boolean;
  readonly wasStrong: boolean;
}

function goesOn(meeting: Meeting): boolean {
  const { before, line } = meeting;
  if (Math.abs(before.size - line.size) > line.size * SAME_SIZE) return false;
  if (meeting.isStrong !== meeting.wasStrong && (!isFull(meeting) || hasEnded(before.text))) return false;
  const isSameFlow = before.page === line.page && before.side === line.side && before.y - line.y > line.size * 0.5;
  if (!isSameFlow)
    return before.page === line.page && before.side === line.side && before.y - line.y > -line.size
      ? false
      : crosses(meeting);
  if (isFarBelow(meeting)) return false;
  if (isBrokenOff(before.text) && isFull(meeting)) return true;
  if (startsItem(line.text) && isNextItem(meeting)) return false;
  if (meeting.isCentred && meeting.wasCentred) return isBrokenTitle(meeting) || isAlmostFull(meeting);
  if (meeting.wasCentred && !meeting.isCentred && meeting.lines.length === 1 && !isFull(meeting)) return false;
  if (isFlushRight(meeting)) return false;
  return keepsMargin(meeting);
}

/** The distance is wider than within the paragraph, or, behind its first line, than is usual for the type. */
function isFarBelow({ lines, before, line, setting }: Meeting): boolean {
  const earlier = lines.at(-2);
  const own = earlier?.page === before.page ? earlier.y - before.y : 0;
  const pitch = own > 0 ? own : (setting.pitches.get(line.size) ?? line.size * 1.2);
  return before.y - line.y > pitch * WIDER + 0.6;
}

/** A label at the start of a line is an item's, unless the line before is full and its sentence goes on with it. */
function isNextItem(meeting: Meeting): boolean {
  const { lines, before, line } = meeting;
  if (awaitsLabel(before.text)) return false;
  if (!isFull(meeting)) return true;
  const [first, second] = lines;
  const margin = second ?? null;
  const shift = shiftOf(margin ?? before, line);
  // First lines are indented here, or hang out: a label at the margin of the other lines is within a sentence.
  const isFirstLineSet =
    first !== undefined && margin !== null && Math.abs(shiftOf(margin, first)) > line.size * SAME_EDGE;
  if (isFirstLineSet && Math.abs(shift) < line.size * SAME_EDGE)
    return hasEnded(before.text) && !goesOnSmall(line.text.slice(line.text.indexOf(" ") + 1));
  if (margin === null && shift < -line.size * SAME_EDGE && !hasItemEnded(before.text)) return false;
  return hasItemEnded(before.text) || Math.abs(shift) > line.size * SAME_EDGE;
}

/** From one column or page to the next: the sentence goes on, or the word does. */
function crosses(meeting: Meeting): boolean {
  const { before, line, lines, column, columnBefore } = meeting;
  if (isBrokenOff(before.text)) return true;
  if (startsItem(line.text) && !awaitsLabel(before.text)) {
    // "ii) The" is an item, "b) the" may be the rest of a citation.
    const behind = line.text.slice(line.text.indexOf(" ") + 1);
    return goesOnSmall(line.text) && goesOnSmall(behind) && !hasItemEnded(before.text);
  }
  if (meeting.wasCentred !== meeting.isCentred && !isFull(meeting)) return false;
  if (goesOnSmall(line.text)) return !hasEnded(before.text) || isFull(meeting);
  // Behind "of the" a ragged line is no end, whatever comes first on the next page.
  if (awaitsMore(before.text)) return true;
  if (hasEnded(before.text) || !isFull(meeting)) return false;
  const margin = edgeIn(lines[1] ?? before, columnBefore);
  // The rest of an item stands behind its label.
  if (lines.length === 1 && startsItem(before.text)) return true;
  // A first line is indented; the rest of a sentence is not.
  return edgeIn(line, column) - margin < line.size * SAME_EDGE;
}

function edgeIn(line: PrintedLine, column: TextColumn): number {
  return line.isRightToLeft ? column.margin - line.right : line.x - column.margin;
}

/** The next word would not have fitted behind the line before. */
function isFull({ before, line, columnBefore }: Meeting): boolean {
  const wanted = firstWordWidth(line) + line.size * 1.3;
  return before.isRightToLeft ? before.x - columnBefore.left < wanted : columnBefore.right - before.right < wanted;
}

/** Centred lines are shorter than the column. */
function isAlmostFull({ before, line, column }: Meeting): boolean {
  return before.right - before.x + firstWordWidth(line) > (column.right - column.left) * 0.9;
}

function firstWordWidth(line: PrintedLine): number {
  const word = line.text.split(" ", 1)[0] ?? "";
  return line.text.length === 0 ? 0 : (word.length / line.text.length) * (line.right - line.x);
}

/**
 * A title over several lines: long enough to be broken, its sentence open, and its next word too long for the line before
 * within what is the width of the title.
 */
function isBrokenTitle({ lines, before, line }: Meeting): boolean {
  if (hasEnded(before.text) || /^[([]/.test(line.text)) return false; // "(including …)" is a line of its own
  if (awaitsMore(before.text) || before.text.endsWith(",") || goesOnSmall(line.text)) return true;
  if (before.text.length < SHORTEST_BROKEN_TITLE) return false;
  const width = [...lines, line].reduce((most, each) => Math.max(most, each.right - each.x), 0);
  return before.right - before.x + firstWordWidth(line) + line.size * 0.2 > width;
}

/** Short lines that end at one place and start at several: a date and a place at the right. */
function isFlushRight({ before, line, column }: Meeting): boolean {
  if (line.isRightToLeft || Math.abs(before.right - line.right) > line.size * 0.15) return false;
  const middle = (column.left + column.right) / 2;
  return Math.abs(before.x - line.x) > line.size && before.x > middle && line.x > middle;
}

function keepsMargin(meeting: Meeting): boolean {
  const { lines, before, line } = meeting;
  const shift = shiftOf(before, line);
  const isAtMargin = Math.abs(shift) < line.size * SAME_EDGE;
  if (!isFull(meeting)) {
    if (hasEnded(before.text)) return false;
    if (meeting.isStrong && meeting.wasStrong && isAtMargin && isBrokenTitle(meeting)) return true;
    if (/^[\p{Lu}\p{Lt}]/u.test(line.text) && !awaitsMore(before.text) && !isRaggedItem(meeting)) return false; // "The"
    if (!isAtMargin && !(lines.length === 1 && startsItem(before.text)))
      return goesOnSmall(line.text) && lines.length === 1;
  }
  if (lines.length === 1) {
    // A first line may hang out or be indented; another paragraph's first line is indented behind one that ended.
    if (shift > line.size * SAME_EDGE) return startsItem(before.text) || !hasEnded(before.text);
    return true;
  }
  if (isAtMargin) return true;
  const samePage = lines.filter((each) => each.page === line.page);
  // The first lines on a new page tell nothing of the margin there.
  return samePage.length < 2 && shift < line.size * SAME_EDGE;
}

/** The items of a list in ragged lines: long lines of an item are followed by the rest of it. */
function isRaggedItem({ lines, before, line, column }: Meeting): boolean {
  const [first] = lines;
  if (first === undefined || !startsItem(first.text)) return false;
  const isLong = before.right - before.x > (column.right - before.x) * 0.7;
  return (
    isLong &&
    (lines.length === 1 ? shiftOf(first, line) >= -1 : Math.abs(shiftOf(before, line)) < line.size * SAME_EDGE)
  );
}

/** How much further in a line starts than another. */
function shiftOf(before: PrintedLine, line: PrintedLine): number {
  return line.isRightToLeft ? before.right - line.right : line.x - before.x;
}
