import type { Block } from "../block.ts";
import type { InlineText } from "../inline-text.ts";
import { isPreambleTitle, isTitleLine } from "./headings.ts";
import type { HeadingShape } from "./headings.ts";

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
  const isStamp = (place: number): boolean => place !== named && isStampLine(shaped[place]?.inline.text ?? "");
  const areAllStamps = lines.every(isStamp);
  return {
    title: new Set(lines.filter((place) => (areAllStamps ? place === 0 : !isStamp(place)))),
    stamps: new Set(lines.filter((place) => (areAllStamps ? place > 0 : isStamp(place)))),
  };
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
  return !/[,;:.?!،؛؟：；，。、]$/u.test(text) || /[ \d][ap]\.m\.$/i.test(text); // "6 p.m.", not "1 January," or "We met in 2031."
}

const STAMP_WORDS = 12;
