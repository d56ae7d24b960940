/** A line that may be a running head or foot: its words, and how far from the page's top it stands, 0 to 1. */
export interface EdgeLine {
  readonly text: string;
  readonly height: number;
}

/** Lines this near to an edge of a page are looked at. */
const LINES_LOOKED_AT = 4;
/** The heights of one running head differ by no more than this from page to page. */
const SAME_HEIGHT = 0.02;

/**
 * Tells which lines of each page are running heads, feet and page numbers: for each page a set of places in its lines.
 *
 * A line is one when its words, figures apart, stand at the same height of other pages too; when it is no more than the
 * number of its page; or when it is a document symbol or a job number alone at the edge. Lines are given from top to
 * bottom. Linear in the number of lines.
 */
export function findRunningLines(pages: readonly (readonly EdgeLine[])[]): readonly ReadonlySet<number>[] {
  const counts = countPatterns(pages);
  const few = Math.max(2, Math.ceil(pages.length * 0.15));
  return pages.map((lines, page) => {
    const found = new Set<number>();
    for (const edge of [true, false]) {
      for (const place of edgePlaces(lines, edge)) {
        const line = lines[place];
        if (line === undefined) break;
        const isAtEdge = line.height < 0.13 || line.height > 0.87;
        const repeats = timesOf(counts, line);
        const isRunning = isAtEdge && (repeats >= few || (repeats >= 2 && pages.length <= 4));
        if (isRunning || (isAtEdge && isPageMark(line.text, page + 1))) found.add(place);
        else if (!isAtEdge) break;
      }
    }
    return found;
  });
}

function edgePlaces(lines: readonly EdgeLine[], isTop: boolean): readonly number[] {
  const most = Math.min(LINES_LOOKED_AT, lines.length);
  return Array.from({ length: most }, (_, place) => (isTop ? place : lines.length - 1 - place));
}

function countPatterns(pages: readonly (readonly EdgeLine[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const seen = new Set<string>();
    for (const place of new Set([...edgePlaces(lines, true), ...edgePlaces(lines, false)])) {
      const line = lines[place];
      if (line !== undefined) seen.add(patternAt(line, 0));
    }
    for (const pattern of seen) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return counts;
}

function timesOf(counts: ReadonlyMap<string, number>, line: EdgeLine): number {
  return [-1, 0, 1].reduce((sum, shift) => sum + (counts.get(patternAt(line, shift)) ?? 0), 0);
}

/** The words with all figures alike, and the height in steps. */
function patternAt(line: EdgeLine, shift: number): string {
  const words = line.text
    .trim()
    .toLowerCase()
    .replaceAll(/[\d\u0660-\u0669\u06f0-\u06f9]+/g, "#"); // "12", "٤٤"
  return `${Math.round(line.height / SAME_HEIGHT) + shift}|${words}`;
}

/** Nothing but numbers of the page, symbols of documents and numbers of print jobs: "12", "2/4 31-07955". */
export function isPageMark(text: string, page: number): boolean {
  if (isPageNumber(text, page) || isSymbol(text)) return true;
  const words = text.trim().split(/\s+/); // "2/4" and "31-07955"
  return (
    words.length === 2 && words.every((word) => isSymbol(word) || (word.includes("/") && isPageNumber(word, page)))
  );
}

/** "12", "- 12 -", "12/34", "Page 12 of 34", "xii": nothing but the number of a page near this one. */
function isPageNumber(text: string, page: number): boolean {
  const bare = text.trim().toLowerCase();
  if (bare.length > 24) return false;
  // "page 3 of 9", "- 3 -", "3/9", "iv"; not "3 States".
  const match =
    /^(?:page|página|стр\.|صفحة|第)?[\s\-–—|[(]*(\d{1,4}|[ivxl]{1,7})[\s\-–—|\])]*(?:(?:\/|of|de|sur|из|من)\s*\d{1,4})?\s*页?$/u.exec(
      bare,
    );
  if (match === null) return false;
  const number = Number(match[1]);
  return Number.isNaN(number) || Math.abs(number - page) <= 400;
}

/** "A/CONF.999/2031/5", "31-07955", "*3107955*", "31-07955 (E) 020631": what an office prints at the edge of a page. */
export function isSymbol(text: string): boolean {
  const bare = text.trim();
  if (bare.length > 40) return false;
  return (
    /^[A-Z][A-Z0-9]{0,9}(?:[/.][A-Z0-9().]{0,11}[A-Z0-9)]){1,6}\*?$/.test(bare) || // "A/CONF.999/2031/5", not "A/999."
    /^\*?\d{2}-?\d{5}\*?(?:\s*\([A-Z]\))?(?:\s*\d{6})*$/.test(bare) // "31-07955 (E) 020631"
  );
}

/**
 * Printed line numbers: which lines begin with one. Given are the bare numbers at the start of lines, null where there is
 * none; numbers count up by one or by five down the page.
 */
export function findLineNumbers(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const places = numbers.flatMap((number, place) => (number === null ? [] : [place]));
  if (places.length < 4) return new Set();
  const steps = places.slice(1).map((place, at) => (numbers[place] ?? 0) - (numbers[places[at] ?? 0] ?? 0));
  const ones = steps.filter((step) => step === 1).length;
  const fives = steps.filter((step) => step === 5).length;
  const isCounted = ones >= steps.length * 0.8 && places.length >= numbers.length * 0.5;
  const isCountedInFives = fives >= steps.length * 0.8 && places.length >= numbers.length * 0.12;
  return isCounted || isCountedInFives ? new Set(places) : new Set();
}
