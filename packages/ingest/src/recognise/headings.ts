import type { Block } from "../block.ts";
import { isRemark } from "./attribution-lines.ts";
import type { ScannedLabel } from "./clause-labels.ts";
import { isStatusLine } from "./unbracketed.ts";

/** A paragraph seen as a heading. Headings of a smaller rank enclose those of a larger one. */
export interface HeadingShape {
  readonly rank: number;
  /** Recognised by its short unfinished line alone; where it belongs depends on what is open. */
  readonly isByShape: boolean;
}

export const SECTION_RANK = 130;
export const ARTICLE_RANK = 140;
/** Of sections that stand in articles. */
export const IN_ARTICLE_RANK = 142;

/** Ranks of typed headings; the levels that a format gives (1 to 9) enclose all of them. */
const CONTAINER_RANKS: Readonly<Record<string, number>> = {
  Annex: 105,
  Appendix: 105,
  Schedule: 105,
  Part: 110,
  Title: 115,
  Chapter: 120,
  Section: SECTION_RANK,
  "Art.": ARTICLE_RANK,
  Rule: ARTICLE_RANK,
  Objective: 145,
  Goal: 145,
  Principle: 146,
  Target: 147,
  Commitment: 148,
  Action: 148,
  Option: 160,
  Alternative: 160,
};
const ROMAN_RANK = 118;
/** Below parts and titles, in which such lines part the text, and above what is in them. */
const CAPITALS_RANK = 116;
const NUMBERED_RANK = 122;
const LETTER_RANK = 125;
/** Of an untitled line below numbered or named headings, and of one that stands where those would. */
export const INNER_RANK = 155;
export const OUTER_RANK = 112;

/** Titles of articles run long; a heading of a Word file that is longer is a paragraph in a heading's style. */
const LONGEST_TITLE_WORDS = 60;
const LONGEST_CAPITALS_WORDS = 30;
const LONGEST_SET_APART_WORDS = 20;
const LONGEST_SHAPE_WORDS = 12;
/** Beyond this, what ends with a full stop is a sentence even in a heading's style. */
const LONGEST_FINISHED_WORDS = 25;

/** A numbered heading may end with a full stop when it is as short as this: "Dividends." */
const LONGEST_FINISHED_TITLE_WORDS = 8;

/** What is around the paragraph and in the draft as a whole. */
export interface HeadingContext {
  readonly next: { readonly block: Block; readonly label: ScannedLabel | null } | null;
  readonly previous: { readonly block: Block; readonly label: ScannedLabel | null; readonly rest: string } | null;
  /** The format names its headings: then short lines are not guessed to be some. */
  readonly hasFormatHeadings: boolean;
}

/** Decides whether a paragraph is a heading; null when it is none. `rest` is its text behind the label. */
export function headingShape(
  block: Block,
  label: ScannedLabel | null,
  rest: string,
  context: HeadingContext,
): HeadingShape | null {
  if (block.role === "table-row" || block.role === "note") return null;
  if (block.headingLevel !== null && (isBareTitle(label, rest) || isOfHeadingLength(rest, label !== null)))
    return { rank: block.headingLevel, isByShape: false };
  const byLabel = label === null ? null : shapeOfLabelled(block, label, rest, context);
  if (byLabel !== null) return byLabel;
  if (label !== null || block.isListItem || block.depth > 0) return null;
  if (isRemark(rest) || isStatusLine(rest)) return null;
  if (isInCapitals(rest, LONGEST_CAPITALS_WORDS)) return { rank: CAPITALS_RANK, isByShape: false };
  const isShort = block.isSetApart
    ? isUnfinished(rest, LONGEST_SET_APART_WORDS)
    : !context.hasFormatHeadings && isTitleLine(rest) && isFollowedByText(context);
  return isShort ? { rank: OUTER_RANK, isByShape: true } : null;
}

/** A short line that could be the title of the heading above it: "Use of terms". */
export function isTitleLine(text: string): boolean {
  return isUnfinished(text, LONGEST_SHAPE_WORDS) && /^[\p{Lu}\p{Lt}\p{Lo}“"«[]/u.test(text); // "Use of terms", not "use"
}

/** The title of an article may run over several lines of its own. */
export function isLongTitleLine(text: string): boolean {
  return isUnfinished(text, LONGEST_CAPITALS_WORDS) && /^[\p{Lu}\p{Lt}\p{Lo}“"«[]/u.test(text); // as above
}

/** What stands under a masthead may name a conference, an agreement and what they are about. */
export function isDocumentTitle(text: string): boolean {
  return isUnfinished(text, LONGEST_TITLE_WORDS) && /^[\p{Lu}\p{Lt}\p{Lo}“"«[]/u.test(text); // as above
}

/** The word for a preamble, alone on its line, in the six languages. */
export function isPreambleTitle(text: string): boolean {
  const bare = text.replaceAll(/[[\]\s.:]/g, "").toLowerCase(); // brackets, blanks and full stops do not count
  return PREAMBLE_TITLES.has(bare);
}

const PREAMBLE_TITLES: ReadonlySet<string> = new Set([
  "preamble",
  "préambule",
  "preambule",
  "preámbulo",
  "преамбула",
  "الديباجة",
  "ديباجة",
  "序言",
  "序言部分",
]);

function shapeOfLabelled(
  block: Block,
  label: ScannedLabel,
  rest: string,
  context: HeadingContext,
): HeadingShape | null {
  const [first] = label.parts;
  if (first === undefined) return null;
  const rank = first.container === null ? undefined : CONTAINER_RANKS[first.container];
  if (rank !== undefined) {
    const isOption = first.container === "Option" || first.container === "Alternative";
    const isTitle = isOption
      ? rest === "" && label.parts.length === 1
      : isTitleOf(rest) || isInCapitals(rest, LONGEST_TITLE_WORDS);
    return isTitle && label.parts.length === 1 ? { rank, isByShape: false } : null;
  }
  if (label.parts.length > 1 || !isUnfinished(rest, LONGEST_SET_APART_WORDS)) return null;
  const isSeries = context.next?.label?.parts[0]?.style === first.style;
  if (/^(?:ROMAN|EITHER)\.$/.test(first.style) && isTitleLine(rest) && !isSeries)
    return { rank: ROMAN_RANK, isByShape: false }; // "IV.", "I."
  if (first.style === "LETTER." && isTitleLine(rest) && !isSeries) return { rank: LETTER_RANK, isByShape: false };
  const isNumbered =
    first.style.startsWith("number") && (block.isSetApart || isInCapitals(rest, LONGEST_CAPITALS_WORDS));
  return isNumbered && !isSeries ? { rank: NUMBERED_RANK + first.style.length / 10, isByShape: false } : null;
}

/** "Section 1", "Article 13" alone. */
function isBareTitle(label: ScannedLabel | null, rest: string): boolean {
  const container = label?.parts[0]?.container ?? null;
  return rest === "" && label !== null && (container !== null || label.parts[0]?.style === "code");
}

function isTitleOf(rest: string): boolean {
  if (rest === "") return true;
  return isUnfinished(rest, LONGEST_TITLE_WORDS) && !/^[\p{Ll},;]/u.test(rest); // "Use of terms", not "shall apply"
}

/**
 * Files with outline numbering set whole paragraphs in the styles of headings: those are told by what they say. Without
 * a number the style is believed, unless the text is long and ends like a sentence.
 */
function isOfHeadingLength(text: string, isNumbered: boolean): boolean {
  const words = countBlanks(text) + 1;
  if (words > LONGEST_TITLE_WORDS) return false;
  if (!isNumbered) return words <= LONGEST_FINISHED_WORDS || !/[.;]$/.test(text); // "…the Parties." is a sentence
  if (/^[[\s]*\p{Ll}/u.test(text)) return false; // "[increase or", not "[Deemed"
  return words <= LONGEST_FINISHED_TITLE_WORDS
    ? text !== "" && !/[;:,]$/.test(text)
    : isUnfinished(text, LONGEST_FINISHED_WORDS); // "Dividends."
}

/** No sentence: does not end like one and is not longer than `most` words. */
function isUnfinished(text: string, most: number): boolean {
  return text !== "" && countBlanks(text) < most && !/[.;:,!?。；：，、…،؛؟](?:["”»)]|\s»)*$/.test(text.slice(-8)); // "Use of terms", not "act." nor "act. »"
}

/** Letters that have case, all of them capitals: "GENERAL PROVISIONS", "[PREAMBLE]". */
function isInCapitals(text: string, most: number): boolean {
  if (text === "" || countBlanks(text) >= most || /[\p{Ll}]/u.test(text)) return false; // any small letter
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0; // "GENERAL" has seven
  return capitals >= 4 && !/[;,]$/.test(text); // not "EU, US;"
}

/** What follows is a text and not another short line, and what stands before does not introduce a list. */
function isFollowedByText({ next, previous }: HeadingContext): boolean {
  if (next === null) return false;
  if (previous !== null && /[:,]$/.test(previous.rest)) return false; // "the following:"
  // Between two articles a short line is what the first one says: "Deleted", "Moved to article 9".
  const style = next.label?.parts[0]?.style;
  if (
    previous !== null &&
    previous.rest !== "" &&
    previous.label?.parts[0]?.style === style &&
    CONTAINER_RANKS[style ?? ""] !== undefined
  )
    return false;
  return next.label !== null || !isTitleLine(next.block.text);
}

function countBlanks(text: string): number {
  let blanks = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) blanks++;
  return blanks;
}
