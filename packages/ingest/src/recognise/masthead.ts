import { startsWithLabel } from "./clause-labels.ts";
import { isPreambleTitle } from "./headings.ts";
import { endsClause, isSure, mastheadSigns, namesDraft } from "./masthead-line.ts";
import type { MastheadSign } from "./masthead-line.ts";

/** A line of which it may be asked whether it is one of a masthead. */
export interface MastheadLine {
  readonly text: string;
  /** What it is known to be: the title or something else of the text, by its format or by what a person said; null when not. */
  readonly known: "title" | "text" | null;
}

/** Where the masthead stands among the lines, half-open. */
export interface Masthead {
  readonly from: number;
  readonly to: number;
}

/** Extractions put a paragraph of the text, as a description of the page, before the masthead. */
const PARAGRAPHS_BEFORE = 1;
/** With the names of the organisation and its body. */
const LATEST_BEGINNING = 5;
/** Of the longest name of a conference and the longest item of an agenda, line by line. */
const LONGEST_MASTHEAD = 40;
/** Lines behind this many need not be given: none of them is of a masthead, nor the title behind it. */
export const MASTHEAD_REACH = LATEST_BEGINNING + LONGEST_MASTHEAD;
/** So many lines without a sign may stand between two with one: the name of a conference, the title of an item. */
const LONGEST_GAP = 6;
/** Above the first line that is sure: the organisation and its body. */
const LINES_ABOVE = 3;
/** One sign alone may be anything. */
const FEWEST_SIGNS = 2;

/**
 * Finds the masthead that an organisation prints above a document (symbol, distribution, date, languages, session, item of
 * the agenda), by its place and by the shape of its lines; null when there is none, or none for sure. What stands behind
 * it, the title first of all, is the text's.
 */
export function findMasthead(lines: readonly MastheadLine[]): Masthead | null {
  const looked = lines.slice(0, MASTHEAD_REACH);
  const signs = looked.map(({ text, known }) => (known === null ? mastheadSigns(text) : NO_SIGNS));
  const first = signs.slice(0, LATEST_BEGINNING).findIndex(isSure);
  if (first < 0 || looked.slice(0, first).filter((line) => !isBare(line)).length > PARAGRAPHS_BEFORE) return null;
  const { near, far } = endsOf(looked, signs, first);
  // Without a title behind it the title stands in it or above: then only what is sure is taken.
  const from = BEGINNINGS.some((sign) => signs[first]?.has(sign)) ? aboveOf(looked, first) : first;
  const range = isTitle(looked[far]) ? { from, to: far } : { from: first, to: near };
  const found = new Set(signs.slice(range.from, range.to).flatMap((each) => [...each]));
  return found.size < FEWEST_SIGNS ? null : range;
}

/** Below the names of the organisation and its body; what stands above "Original: English" alone may be the title. */
const BEGINNINGS: readonly MastheadSign[] = ["symbol", "distribution"];

const NO_SIGNS: ReadonlySet<MastheadSign> = new Set();

/** The names of the organisation and its body stand above the first line that is sure. */
function aboveOf(lines: readonly MastheadLine[], first: number): number {
  let from = first;
  while (from > 0 && first - from < LINES_ABOVE && isBare(lines[from - 1])) from--;
  return from;
}

/** The places behind the last line with a sign: `near` that of one run of such lines, `far` with gaps between them. */
function endsOf(
  lines: readonly MastheadLine[],
  signs: readonly ReadonlySet<MastheadSign>[],
  first: number,
): { readonly near: number; readonly far: number } {
  let [near, far] = [first + 1, first + 1];
  for (let place = far; place < lines.length && place - far <= LONGEST_GAP; place++) {
    const here = signs[place] ?? NO_SIGNS;
    if (here.size > 0) {
      // The body's name may stand alone between the symbol and the next line that is sure.
      if (place === near || (place === near + 1 && isSure(here))) near = place + 1;
      far = place + 1;
    } else if (!isBare(lines[place])) break;
  }
  return { near, far };
}

function isTitle(line: MastheadLine | undefined): boolean {
  if (line === undefined) return false;
  return line.known === "title" || (line.known === null && namesDraft(line.text)) || isBare(line);
}

/** A line that names something else than the draft: no sentence, no clause, no number, no "Preamble". */
function isBare(line: MastheadLine | undefined): boolean {
  if (line === undefined || line.known !== null || endsClause(line.text) || namesDraft(line.text)) return false;
  return !isPreambleTitle(line.text) && !startsWithLabel(line.text);
}
