import type { Block } from "../block.ts";
import type { InlineText } from "../inline-text.ts";
import { isDocumentTitle, isPreambleTitle, isTitleLine } from "./headings.ts";
import type { HeadingShape } from "./headings.ts";
import { namesDraft } from "./masthead-line.ts";
import type { PreambleRun } from "./preamble-run.ts";

/** What of a block the reading of the opening needs. */
export interface OpeningLine {
  readonly block: Block;
  readonly label: string | null;
  readonly inline: InlineText;
  readonly shape: HeadingShape | null;
}

/** What the first lines of a draft are. */
export interface Opening {
  /** Places of the title's lines. */
  readonly title: ReadonlySet<number>;
  /** Places of lines that name the version and its date. */
  readonly stamps: ReadonlySet<number>;
  /** Place of the line that names the draft, where it is not the first of the title. */
  readonly name: number | null;
}

/** No draft has more lines than this before its text begins. */
const LONGEST_OPENING = 12;

/**
 * Reads the lines before the text begins: the title and the lines that name the version ("Draft Rev 2, 28 May 2031").
 *
 * A draft has a title when its format says so, or when it opens with a heading that is no section's.
 */
export function readOpening(shaped: readonly OpeningLine[]): Opening {
  const named = shaped.findIndex(({ block }, place) => block.role === "title" && place < LONGEST_OPENING);
  const end = named >= 0 ? named + 1 + linesFrom(shaped, named + 1) : openingWithoutName(shaped);
  const lines = Array.from({ length: end }, (_, place) => place);
  const isStamp = (place: number): boolean =>
    place !== named && !isRemarked(shaped[place]) && isStampLine(shaped[place]?.inline.text ?? "");
  const areAllStamps = lines.every(isStamp);
  return {
    title: new Set(lines.filter((place) => (areAllStamps ? place === 0 : !isStamp(place)))),
    stamps: new Set(lines.filter((place) => (areAllStamps ? place > 0 : isStamp(place)))),
    name: null,
  };
}

/** A masthead has more than one stamp: the symbol of the document, its date, the item of the agenda. */
const FEWEST_STAMPS = 2;

/** What is known of the lines above the text. */
interface Above {
  readonly run: PreambleRun | null;
  /** A masthead was found already, and stood above these lines. */
  readonly hasMasthead: boolean;
}

/**
 * Above a preamble that begins right behind it every line is one of the title or a stamp; what the text is about stands
 * last. In the masthead of an organisation the lines before the last stamp are stamps as well ("General Assembly",
 * "Seventy-seventh session"), and before "77/321. Title" all are: a draft has one title.
 */
export function withTitlesAbovePreamble(
  opening: Opening,
  shaped: readonly OpeningLine[],
  { run, hasMasthead }: Above,
): Opening {
  if (run === null || !run.followsMasthead || run.from === 0) return opening;
  const places = Array.from({ length: run.from }, (_, place) => place);
  const textAt = (place: number): string => shaped[place]?.inline.text ?? "";
  const isStamp = (place: number): boolean =>
    opening.stamps.has(place) || (place < run.from - 1 ? isStampLine(textAt(place)) : isDateLine(textAt(place)));
  const isMasthead = hasMasthead || places.filter(isStamp).length >= FEWEST_STAMPS;
  const lastStamp = isMasthead ? places.findLastIndex(isStamp) : -1;
  const isNumbered = isMasthead && isNumberedTitle(textAt(run.from - 1));
  const from = isNumbered ? run.from - 1 : lastStamp + 1;
  const isTitle = (place: number): boolean =>
    isRemarked(shaped[place]) ||
    (!isStamp(place) && (from === run.from || place >= from || shaped[place]?.block.role === "title"));
  const title = places.filter(isTitle);
  return {
    title: new Set(title),
    stamps: new Set(places.filter((place) => !isTitle(place))),
    name: title.at(-1) ?? null,
  };
}

/** What stands right behind a masthead names the document, also where it is longer than titles are elsewhere. */
export function withTitleBehindMasthead(opening: Opening, shaped: readonly OpeningLine[], place: number): Opening {
  const line = shaped[place];
  if (opening.title.size > 0 || line === undefined || line.label !== null || line.block.role !== "paragraph")
    return opening;
  if (line.block.headingLevel !== null || isPreambleTitle(line.inline.text) || !isDocumentTitle(line.inline.text))
    return opening;
  return { ...opening, title: new Set([place]), name: place };
}

/** What is remarked in a line would be lost beside the text. */
export function isRemarked(line: Pick<OpeningLine, "inline"> | undefined): boolean {
  return line !== undefined && line.inline.comments.length > 0;
}

function openingWithoutName(shaped: readonly OpeningLine[]): number {
  const before = linesFrom(shaped, 0);
  const first = shaped[before];
  if (first === undefined) return 0;
  const sameLevel = shaped.filter(({ block }) => block.headingLevel === first.block.headingLevel).length;
  const isAllStamps = shaped.slice(0, before).every(({ inline }) => isStampLine(inline.text));
  const isTitle =
    first.shape !== null &&
    first.label === null &&
    !isPreambleTitle(first.inline.text) &&
    (first.block.headingLevel === null ? isAllStamps : sameLevel === 1);
  return isTitle ? before + 1 + linesFrom(shaped, before + 1) : before;
}

/** How many of the blocks from a place on are short lines that belong to the opening. */
function linesFrom(shaped: readonly OpeningLine[], from: number): number {
  let count = 0;
  while (from + count < Math.min(shaped.length, LONGEST_OPENING) && isOpeningLine(shaped, from + count)) count++;
  return count;
}

function isOpeningLine(shaped: readonly OpeningLine[], place: number): boolean {
  const line = shaped[place];
  const next = shaped[place + 1];
  if (line === undefined || next === undefined || line.label !== null || line.block.isListItem) return false;
  if (line.block.role === "table-row" || line.block.headingLevel !== null || isPreambleTitle(line.inline.text))
    return false;
  const isShort = isTitleLine(line.inline.text) || isStampLine(line.inline.text);
  if (!isShort || (line.shape !== null && !line.shape.isByShape)) return false;
  // The last short line before the text is a section's heading, unless it names the version.
  const isBeforeHeading = next.shape !== null || isTitleLine(next.inline.text) || isStampLine(next.inline.text);
  return isStampLine(line.inline.text) || (next.label === null && (line.shape === null || isBeforeHeading));
}

/**
 * Few words with a number among them: "Draft Rev 2, 28 May 2031", "27 June 2031, 6 p.m."; no sentence, and no clause that
 * goes on behind it.
 */
function isStampLine(text: string): boolean {
  const words = text.split(" ", STAMP_WORDS + 1).length;
  if (words > STAMP_WORDS || !/\p{N}/u.test(text)) return false; // "28 May 2031", not "May"
  if (namesDraft(text) && /\p{Lu}\/[\p{Lu}\p{N}]/u.test(text)) return false; // "Amendment to draft resolution A/86/L.5"
  return !/[,;:.?!،؛؟：；，。、]$/u.test(text) || /[ \d][ap]\.m\.$/i.test(text); // "6 p.m.", not "1 January," or "We met in 2031."
}

const STAMP_WORDS = 12;

/** "Rev 2, 3 May 2031" right above a preamble, where a title with a number in it may stand: two numbers in a few words. */
function isDateLine(text: string): boolean {
  const numbers = text.match(/\p{N}+/gu)?.length ?? 0; // "3" and "2031"
  return isStampLine(text) && numbers >= 2 && text.split(" ").length <= DATE_WORDS && !isNumberedTitle(text);
}

const DATE_WORDS = 6;

/** "77/321. Agreement on lakes": resolutions are printed so. */
function isNumberedTitle(text: string): boolean {
  return /^\d{1,4}\/\d{1,4}\. /.test(text); // "77/321. "
}
