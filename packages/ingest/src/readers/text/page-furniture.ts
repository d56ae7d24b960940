import { findPageMarks, formOf, longestCount, numbersOf } from "../../printed-pages/page-marks.ts";
import { findLineNumbers, isSymbol } from "../../printed-pages/running-lines.ts";
import { startsWithLabel } from "../../recognise/clause-labels.ts";
import { endsClause, hasWord, startsSmall } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

/** The lines of a text without what was printed around it. */
export interface PagedLines {
  readonly lines: readonly TextLine[];
  readonly furniture: readonly string[];
  /** The text was extracted from printed pages: page breaks or page marks were found. */
  readonly isPrinted: boolean;
}

/** That many lines from the edge of a page may be running heads. */
const LINES_AT_EDGE = 5;
/** No running head is longer. */
const LONGEST_HEAD = 160;

/** Takes page marks, running heads, document symbols at the edges of pages, and printed line numbers out. Linear. */
export function withoutFurniture(all: readonly TextLine[]): PagedLines {
  const texts = all.map(({ text }) => text);
  const marks = new Set([...findPageMarks(texts, { isLabel: startsWithLabel, isCut }), ...repeatedSymbols(texts)]);
  const edges = edgesOf(all, marks);
  const running = runningLines(all, marks, edges);
  const furniture: string[] = [];
  const kept: TextLine[] = [];
  let startsPage = false;
  for (const [place, line] of all.entries()) {
    startsPage ||= line.startsPage;
    if (marks.has(place) || running.has(place)) {
      furniture.push(line.text.trim());
      startsPage ||= marks.has(place);
      continue;
    }
    kept.push(startsPage === line.startsPage ? line : { ...line, startsPage });
    startsPage = false;
  }
  const numbered = withoutLineNumbers(kept);
  return {
    lines: numbered.lines,
    furniture: [...furniture, ...numbered.numbers],
    isPrinted: edges.length > 2 || numbered.numbers.length > 0,
  };
}

/** A document symbol alone on a line, and again and again, is printed on each page. */
function repeatedSymbols(lines: readonly string[]): readonly number[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, place) => {
    const bare = line.trim();
    if (!isSymbol(bare)) return;
    const known = places.get(bare);
    if (known === undefined) places.set(bare, [place]);
    else known.push(place);
  });
  return [...places.values()].filter((each) => each.length >= 3).flat();
}

/** A sentence that goes on behind something printed between its lines. */
function isCut(before: string, behind: string): boolean {
  return !endsClause(before) && startsSmall(behind) && !startsWithLabel(behind.trimStart());
}

/** Places before which a page begins, the first line and the end of the text among them. */
function edgesOf(lines: readonly TextLine[], marks: ReadonlySet<number>): readonly number[] {
  const edges = [0];
  lines.forEach((line, place) => {
    const begins = line.startsPage || marks.has(place) || marks.has(place - 1);
    if (begins && place > 0) edges.push(place);
  });
  edges.push(lines.length);
  return edges;
}

/** Walks from the edges of pages inwards, as long as lines are running heads, feet, symbols or rules. */
function runningLines(
  lines: readonly TextLine[],
  marks: ReadonlySet<number>,
  edges: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (edges.length <= 2) return found;
  const repeated = new Set(
    ([1, -1] as const).flatMap((step) => {
      const near = new Set(edges.flatMap((edge) => walk(edge, step, lines)));
      return [...repeatedLines(lines, [...near], edges.length)];
    }),
  );
  for (const edge of edges) {
    for (const step of [1, -1] as const) {
      for (const place of walk(edge, step, lines)) {
        const text = lines[place]?.text ?? "";
        const isOne = repeated.has(place) || marks.has(place) || isSymbol(text) || !hasWord(text);
        if (!isOne) break;
        found.add(place);
      }
    }
  }
  return found;
}

function walk(edge: number, step: 1 | -1, lines: readonly TextLine[]): readonly number[] {
  const first = step === 1 ? edge : edge - 1;
  return Array.from({ length: LINES_AT_EDGE }, (_, at) => first + at * step).filter(
    (place) => place >= 0 && place < lines.length,
  );
}

/** Lines near the upper or the lower edges that return from page to page: word by word, or with a number that counts the pages. */
function repeatedLines(lines: readonly TextLine[], near: readonly number[], edges: number): ReadonlySet<number> {
  const forms = new Map<string, number[]>();
  for (const place of near) {
    const text = lines[place]?.text.trim() ?? "";
    if (text.length > LONGEST_HEAD || !/[\p{L}\p{N}]/u.test(text)) continue;
    const form = formOf(text);
    const known = forms.get(form);
    if (known === undefined) forms.set(form, [place]);
    else known.push(place);
  }
  const few = Math.max(2, Math.ceil(edges * 0.12));
  const repeated = new Set<number>();
  for (const places of forms.values()) {
    // A line that begins small is the middle of a sentence, unless nearly every page has it.
    const isSmall = startsSmall(lines[places[0] ?? 0]?.text ?? "");
    if (places.length < (isSmall ? Math.max(few, 3, edges * 0.8) : few)) continue;
    const texts = places.map((place) => lines[place]?.text.trim() ?? "");
    for (const place of sameOrCounting(places, texts, few)) repeated.add(place);
  }
  return repeated;
}

function sameOrCounting(places: readonly number[], texts: readonly string[], few: number): readonly number[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const same = places.filter((_, at) => (times.get(texts[at] ?? "") ?? 0) >= few);
  // "Article 5", "Article 6" at the top of pages are no running heads.
  const isNumber = /^\p{Nd}{1,4}$/u.test(texts[0] ?? ""); // "12"
  // Nor are paragraphs that begin alike, behind the numbers of their lines: "16 4. The Parties".
  const unnumbered = (texts[0] ?? "").replace(/^\d{1,3} +(?=\d{1,3}\. )/, ""); // "16 " of "16 4. The"
  if (same.length === places.length || (!isNumber && startsWithLabel(unnumbered))) return same;
  const counted = longestCount(places.map((place, at) => ({ place, numbers: numbersOf(texts[at] ?? "") })));
  return counted.length >= few ? [...same, ...counted.map(({ place }) => place)] : same;
}

/** Lines without the numbers that were printed beside them. */
function withoutLineNumbers(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly numbers: readonly string[];
} {
  const bare = lines.map(({ text }) => /^ *(\d{1,3})(?= |\t|$)/.exec(text)); // "12 and the", not "12. The"
  const numbered = findLineNumbers(bare.map((match) => (match === null ? null : Number(match[1]))));
  const rests = lines.map(({ text }, place) => (numbered.has(place) ? text.slice(bare[place]?.[0].length ?? 0) : text));
  const printed = rests.filter((rest) => rest.trim() !== "");
  const cuts = printed.filter((rest, at) => at > 0 && isCut(printed[at - 1] ?? "", rest)).length;
  // Paragraphs may be numbered without a full stop: numbers of lines stand within sentences.
  if (numbered.size === 0 || cuts < printed.length * 0.15) return { lines, numbers: [] };
  const kept: TextLine[] = [];
  const numbers: string[] = [];
  let startsPage = false;
  lines.forEach((line, place) => {
    const rest = rests[place] ?? "";
    startsPage ||= line.startsPage;
    if (numbered.has(place)) numbers.push(bare[place]?.[1] ?? "");
    if (rest.trim() === "") return;
    const blanks = rest.length - rest.trimStart().length;
    const shift = numbered.has(place) ? (bare[place]?.[1]?.length ?? 0) + blanks : 0;
    kept.push({ ...line, text: rest, at: line.at + shift, startsPage });
    startsPage = false;
  });
  return { lines: kept, numbers };
}
