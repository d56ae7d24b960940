import { findRunningLines, isPageMark } from "../../printed-pages/running-lines.ts";
import type { PrintedPage } from "./piece.ts";
import type { PrintedLine } from "./printed-line.ts";

/** How far from an edge of the page a head or foot stands at most, as a share of its height. */
const EDGE = 0.13;
/** Lines this near to an edge are looked at for the number of the page. */
const LINES_LOOKED_AT = 3;
/** Type this much smaller than the text's is the type of heads. */
const HEAD_SIZE = 0.93;
const MOST_HEAD_LINES = 5;
/** A number that counts with the pages on so many of them is the pages' number. */
const FEWEST_PAGES = 3;

/**
 * Tells which lines of each page are heads and feet: for each page a set of places in its lines, which are given from
 * top to bottom.
 *
 * Besides what stands on other pages too: lines at an edge that hold the number of the page, counted over all pages, and
 * the words beside it; lines of nothing but numbers of pages and symbols of documents; and, from the second page on, lines
 * in smaller type at the top that stand apart from the text.
 */
export function findPageEdges(
  pages: readonly PrintedPage[],
  lines: readonly (readonly PrintedLine[])[],
  textSize: number,
): readonly ReadonlySet<number>[] {
  const heights = lines.map((page, at) => page.map((line) => heightOf(line, pages[at])));
  const running = findRunningLines(
    lines.map((page, at) => page.map(({ text }, place) => ({ text, height: heights[at]?.[place] ?? 0.5 }))),
  );
  const numbered = findNumbered(lines, heights);
  return lines.map((page, at) => {
    const found = new Set([...(running[at] ?? []), ...(numbered[at] ?? [])]);
    page.forEach((line, place) => {
      if (
        isEdge(heights[at]?.[place]) &&
        line.fragments.every(({ text, isRaised }) => !isRaised && isPageMark(text, at + 1))
      )
        found.add(place);
    });
    if (at > 0) for (const place of smallHead(page, heights[at] ?? [], textSize)) found.add(place);
    return found;
  });
}

/** 0 at the top of the page, 1 at its foot. */
function heightOf(line: PrintedLine, page: PrintedPage | undefined): number {
  return page === undefined ? 0.5 : 1 - line.y / page.height;
}

function isEdge(height: number | undefined): boolean {
  return height !== undefined && (height < EDGE || height > 1 - EDGE);
}

/** The number of a page stands at one height of all pages, within this share of it. */
const SAME_HEIGHT = 0.02;

/** Lines at an edge that begin or end with a number which counts with the pages, at one height of them. */
function findNumbered(
  lines: readonly (readonly PrintedLine[])[],
  heights: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const numbers = lines.map((page, at) =>
    edgePlaces(page.length)
      .filter((place) => isEdge(heights[at]?.[place]))
      .flatMap((place) => {
        const step = Math.round((heights[at]?.[place] ?? 0) / SAME_HEIGHT);
        return numbersOf(page[place]).map((number) => ({ place, lead: number - at, step }));
      }),
  );
  const counts = new Map<string, number>();
  for (const { lead, step } of numbers.flat()) counts.set(`${lead}@${step}`, (counts.get(`${lead}@${step}`) ?? 0) + 1);
  const least = Math.max(FEWEST_PAGES, lines.length * 0.3);
  const timesOf = (lead: number, step: number): number =>
    [-1, 0, 1].reduce((sum, shift) => sum + (counts.get(`${lead}@${step + shift}`) ?? 0), 0);
  return numbers.map((page) => page.filter(({ lead, step }) => timesOf(lead, step) >= least).map(({ place }) => place));
}

function edgePlaces(count: number): readonly number[] {
  const top = Array.from({ length: Math.min(LINES_LOOKED_AT, count) }, (_, place) => place);
  return [...new Set([...top, ...top.map((place) => count - 1 - place)])];
}

/** The numbers that a line begins and ends with, when they stand apart from its words. */
function numbersOf(line: PrintedLine | undefined): readonly number[] {
  if (line === undefined) return [];
  const [first, last] = [line.fragments[0], line.fragments.at(-1)];
  const bare = [first, last].flatMap((each) => {
    const text = each?.text.trim() ?? "";
    return /^[-–—|]?\s?\d{1,4}\s?[-–—|]?$/.test(text) ? [Number(text.replaceAll(/\D/g, ""))] : []; // "12", "- 12 -"
  });
  return [...new Set(bare)];
}

/** Lines in smaller type from the top of the page on, when text in its own size follows them at a distance. */
function smallHead(page: readonly PrintedLine[], heights: readonly number[], textSize: number): readonly number[] {
  const isSmall = (place: number): boolean => (page[place]?.size ?? textSize) < textSize * HEAD_SIZE;
  let end = 0;
  while (end < page.length && isSmall(end) && (heights[end] ?? 1) < EDGE) end++;
  const [last, next] = [page[end - 1], page[end]];
  if (last === undefined || next === undefined || end > MOST_HEAD_LINES || isSmall(end)) return [];
  return last.y - next.y > next.size * 1.5 ? Array.from({ length: end }, (_, place) => place) : [];
}
