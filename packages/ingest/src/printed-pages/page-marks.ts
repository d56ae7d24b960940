/** A line with numbers that may count pages. */
export interface Candidate {
  readonly place: number;
  /** The numbers printed on the line, in order. */
  readonly numbers: readonly number[];
}

/** No page mark is longer: "A/CONF.999/2031/5, page 12 of 345". */
const LONGEST_MARK = 60;
/** Pages have at least this many characters of text, as a rule; numbers that stand closer count something else. */
const SHORTEST_PAGE = 500;

/** What a page mark needs to be told from a numbered line of the text. */
export interface MarkClues {
  /** True when the line is a label or begins with one: "Article 5", "5.", "(c)". */
  readonly isLabel: (line: string) => boolean;
  /** True when the sentence of the line before goes on in the line behind. */
  readonly isCut: (before: string, behind: string) => boolean;
}

/**
 * Finds the lines that mark pages in text that was extracted from a printed document: "-- 3 of 45 --", "3/45",
 * "31-07955 3/45", "- 3 -", "Page 3", "3". Gives their places.
 *
 * They are lines of one form, figures apart, whose number counts up by one (or by two, where left and right pages differ).
 * A form that says itself that it counts pages is believed for that; any other, a bare number above all, has to stand a
 * page's length apart and to cut sentences in two.
 */
export function findPageMarks(lines: readonly string[], clues: MarkClues): ReadonlySet<number> {
  const starts = startsOf(lines);
  const marks = new Set<number>();
  for (const [form, candidates] of candidatesOf(lines, clues)) {
    const counted = longestCount(candidates);
    if (counted.length < 2) continue;
    const isTold = tellsPages(form, counted);
    if (isTold || cutsText(lines, counted, { starts, clues })) for (const { place } of counted) marks.add(place);
  }
  return marks;
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.trim().length;
    return start;
  });
}

/** Lines with a number, by their form; in the order of the text. */
function candidatesOf(lines: readonly string[], clues: MarkClues): ReadonlyMap<string, readonly Candidate[]> {
  const forms = new Map<string, Candidate[]>();
  lines.forEach((line, place) => {
    const bare = line.trim();
    if (bare === "" || bare.length > LONGEST_MARK || !/\p{Nd}/u.test(bare)) return;
    const isNumber = /^\p{Nd}{1,4}$/u.test(bare); // "12", "٤٤"
    if (!isNumber && clues.isLabel(bare)) return;
    const numbers = numbersOf(bare);
    if (numbers.length > 6) return;
    const form = formOf(bare);
    const known = forms.get(form);
    if (known === undefined) forms.set(form, [{ place, numbers }]);
    else known.push({ place, numbers });
  });
  return forms;
}

/** A line with its figures alike: "3/45" is "#/#". */
export function formOf(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/\p{Nd}+/gu, "#")
    .replaceAll(/\s+/g, " ");
}

/** The numbers printed on a line, in order. */
export function numbersOf(line: string): readonly number[] {
  return [...line.matchAll(/\p{Nd}+/gu)].map(([figures]) => valueOf(figures));
}

/** Figures of any script: "12", "٤٤". */
function valueOf(figures: string): number {
  let value = 0;
  for (const figure of figures.slice(0, 9)) value = value * 10 + figureOf(figure);
  return value;
}

function figureOf(figure: string): number {
  const code = figure.codePointAt(0) ?? 0;
  // Every script's ten figures follow each other from a multiple of 16, or from 6 behind one.
  for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10])
    if (code >= zero && code < zero + 10) return code - zero;
  return 0;
}

/**
 * The candidates whose number counts up by one to three, for the place in the line where most do; none when fewer than
 * seven in ten do. `candidates` are lines of one form, in the order of the text.
 */
export function longestCount(candidates: readonly Candidate[]): readonly Candidate[] {
  let best: readonly Candidate[] = [];
  const positions = candidates[0]?.numbers.length ?? 0;
  for (let position = 0; position < positions; position++) {
    const counted = countAt(candidates, position);
    if (counted.length > best.length) best = counted;
  }
  return best.length >= candidates.length * 0.7 ? best : [];
}

function countAt(candidates: readonly Candidate[], position: number): readonly Candidate[] {
  const counted: Candidate[] = [];
  let last: number | null = null;
  for (const candidate of candidates) {
    const number = candidate.numbers[position] ?? 0;
    if (last === null || (number > last && number <= last + 3)) {
      counted.push(candidate);
      last = number;
    } else if (counted.length === 1) {
      counted[0] = candidate;
      last = number;
    }
  }
  return counted;
}

/** Words of six languages for a page, at the start of a mark. Matches "page #", "стр. #", not "pages of #". */
const PAGE_WORD = /(?:^|[\s,|[(–—-])(?:page|página|pág\.|p\.|seite|страница|стр\.|صفحة|الصفحة|第) ?#/u;

/** True of a form that says that it counts pages: "#/#" and "# of #" with the same second number, "- # -", "page #". */
function tellsPages(form: string, counted: readonly Candidate[]): boolean {
  if (PAGE_WORD.test(form)) return true;
  if (/^[-–—]{1,3} ?# ?[-–—]{1,3}$/.test(form)) return true; // "- 3 -"
  if (!/# ?(?:\/|of|de|sur|von|из|من|共) ?#/u.test(form)) return false; // "3/45", "3 of 45"
  const positions = counted[0]?.numbers.length ?? 0;
  for (let at = 1; at < positions; at++) {
    const total = counted[0]?.numbers[at] ?? 0;
    const isTotal = counted.every(({ numbers }) => numbers[at] === total && (numbers[at - 1] ?? 0) <= total);
    const isCounting = (counted[1]?.numbers[at - 1] ?? 0) > (counted[0]?.numbers[at - 1] ?? 0);
    if (isTotal && isCounting) return true;
  }
  return false;
}

interface Surroundings {
  readonly starts: readonly number[];
  readonly clues: MarkClues;
}

/** True when lines stand a page apart and some of them in the middle of a sentence. */
function cutsText(lines: readonly string[], counted: readonly Candidate[], around: Surroundings): boolean {
  if (counted.length < 3) return false;
  const distances = counted
    .slice(1)
    .map(({ place }, at) => (around.starts[place] ?? 0) - (around.starts[counted[at]?.place ?? 0] ?? 0))
    .sort((one, other) => one - other);
  if ((distances[Math.floor(distances.length / 4)] ?? 0) < SHORTEST_PAGE) return false;
  const cuts = counted.filter(({ place }) => {
    const before = nextPrinted(lines, place, -1);
    const behind = nextPrinted(lines, place, 1);
    return before !== null && behind !== null && around.clues.isCut(before, behind);
  });
  return cuts.length >= Math.max(2, counted.length * 0.15);
}

/** A mark may have a running head beside it: that far lines are looked at, and no farther. */
function nextPrinted(lines: readonly string[], place: number, step: 1 | -1): string | null {
  for (let at = place + step; Math.abs(at - place) <= 8; at += step) {
    const line = lines[at];
    if (line === undefined) return null;
    if (line.trim() !== "") return line;
  }
  return null;
}
