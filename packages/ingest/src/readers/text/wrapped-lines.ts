import { scanLabel, startsWithLabel } from "../../recognise/clause-labels.ts";
import { isPreambleTitle } from "../../recognise/headings.ts";
import { endsClause, endsSentence, startsSmall } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

/** A text is hard-wrapped when its lines keep within this many characters. */
const WIDEST_WRAP = 110;
/** Lines of a wrapped text are longer than this, or half of it where letters are as wide as high: short lines are a list. */
const NARROWEST_WRAP = 30;
/** Bullets of items: "• text", "- text", "* text", "– text". Not "-5" and not "—". */
const BULLETS = new Set(["•", "◦", "▪", "‣", "·", "●", "-", "*", "–"]);

/** How the lines of a text were broken. */
interface Wrapping {
  /** The column at which all lines were wrapped; null when they were not wrapped, or only some of them. */
  readonly width: number | null;
  /** In a text of which only some lines were wrapped: how long those are. */
  readonly partly: { readonly from: number; readonly to: number } | null;
}

/** Measures how the lines of a text were broken. */
function measureWrapping(lines: readonly TextLine[]): Wrapping {
  const lengths = lines.map(lengthOf).toSorted((one, other) => one - other);
  const nearlyLongest = lengths[Math.floor((lengths.length - 1) * 0.98)];
  if (nearlyLongest === undefined) return { width: null, partly: null };
  const narrowest = lines.some(({ text }) => /\p{Script=Han}/u.test(text)) ? NARROWEST_WRAP / 2 : NARROWEST_WRAP; // "各国"
  if ((lengths.at(-1) ?? 0) < narrowest) return { width: null, partly: null };
  if (nearlyLongest <= WIDEST_WRAP) return { width: nearlyLongest, partly: null };
  return { width: null, partly: partlyWrapped(lines) };
}

function lengthOf({ text }: TextLine): number {
  return text.trimEnd().length;
}

/** A few lines of which the sentence goes on tell how long wrapped lines are. */
function partlyWrapped(lines: readonly TextLine[]): Wrapping["partly"] {
  const lengths = lines
    .filter((line, at) => {
      const next = lines[at + 1];
      return next !== undefined && lengthOf(line) <= WIDEST_WRAP && !endsClause(line.text) && startsSmall(next.text);
    })
    .map(lengthOf)
    .toSorted((one, other) => one - other);
  const from = lengths[Math.floor(lengths.length * 0.1)] ?? 0;
  const to = lengths.at(-1) ?? 0;
  return lengths.length < 5 || from < 40 ? null : { from: from - 4, to };
}

/** The lines of each paragraph. */
export function partParagraphs(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const wrapping = measureWrapping(lines);
  const paragraphs: TextLine[][] = [];
  lines.forEach((line, place) => {
    const before = lines[place - 1];
    const underway = paragraphs.at(-1);
    const isJoined =
      before !== undefined &&
      (line.startsPage
        ? goesOnAcross(before, line, wrapping)
        : !line.isApart && goesOn({ before, line, isTitle: isTitleOfLabel(paragraphs) }, wrapping));
    if (isJoined) underway?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

/** True when a line begins an item with a bullet. */
export function startsWithBullet(text: string): boolean {
  return BULLETS.has(text.charAt(0)) && /\s/.test(text.charAt(1)); // "• text", not "-5"
}

/** "Use of terms" below "Article 1": the paragraph underway is one line, and the one before it a label alone. */
function isTitleOfLabel(paragraphs: readonly (readonly TextLine[])[]): boolean {
  const label = paragraphs.at(-2)?.at(-1)?.text.trim() ?? "";
  return paragraphs.at(-1)?.length === 1 && label.length < 40 && scanLabel(label)?.end === label.length;
}

interface Meeting {
  readonly before: TextLine;
  readonly line: TextLine;
  /** The line before is the title of what a label alone above it names. */
  readonly isTitle: boolean;
}

/** True when a line goes on with the paragraph of the line before it, on the same page. */
function goesOn({ before, line, isTitle }: Meeting, { width, partly }: Wrapping): boolean {
  const start = line.text.trimStart();
  const end = before.text.trimEnd();
  if (start.startsWith("|") || end.endsWith("|")) return false;
  if (goesOnCiting(end, start)) return true;
  const isFinished = endsClause(end);
  const isItem = startsWithLabel(start) || startsWithBullet(start);
  if (isItem && (isFinished || endsItem(end))) return false;
  const isMidSentence = /^[\p{Ll}(]/u.test(start) && !isFinished; // "and", "(see"
  if (width !== null) return isMidSentence || !wouldHaveFitted(end, start, width);
  const isFull = partly !== null && end.length >= partly.from && end.length <= partly.to;
  if (isItem) return isMidSentence && isFull && !isTitle;
  if (isMidSentence || continuesCapitals(end, start)) return true;
  if (!isFull || (isTitle && !startsSmall(start))) return false;
  return startsSmall(start) ? !endsSentence(end) && !/[:;]$/.test(end) : !isFinished; // "the", not "the:"
}

/** "that Part III," before "Section 4, of the Convention": an address in a sentence, not the number of a paragraph. */
function goesOnCiting(end: string, start: string): boolean {
  return end.endsWith(",") && /^\p{Lu}\p{Ll}+\.? (?:\d{1,4}|[IVXLC]{1,6}), \p{Ll}/u.test(start); // "Section 4, of", "Part II, as"
}

/** "…; and", "…, or": an item whose last word leads over to the next one. */
function endsItem(end: string): boolean {
  return /[;,،؛；] ?[\p{L}/]{1,6}$/u.test(end.slice(-10)); // "; and"
}

function wouldHaveFitted(end: string, start: string, width: number): boolean {
  // Chinese and Japanese lines break between any two letters.
  const isHan = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(start); // "各国"
  const nextWord = isHan ? start.slice(0, 1) : (start.split(" ", 1)[0] ?? "");
  return end.length + 1 + nextWord.length < width - 1;
}

/** A heading in capitals over two lines, the first of which breaks off: "TRANSFER OF", "KNOWLEDGE". */
function continuesCapitals(end: string, start: string): boolean {
  if (endsClause(end) || !isCapitals(end) || !isCapitals(start)) return false;
  const lastWord = end.slice(end.lastIndexOf(" ") + 1);
  if (isPreambleTitle(start)) return false;
  const breaksOff = end.includes(" ") && lastWord.length <= 3 && !/^[IVXL]+$/.test(lastWord); // "OF", not "PART II"
  return breaksOff || end.length >= 30;
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase();
}

/** True when a paragraph goes on from one page to the next, whatever was printed between. */
function goesOnAcross(before: TextLine, line: TextLine, { width, partly }: Wrapping): boolean {
  const start = line.text.trimStart();
  const end = before.text.trimEnd();
  if (start.startsWith("|") || end.endsWith("|") || startsWithBullet(start)) return false;
  const isFinished = endsClause(end);
  if (isCapitals(start) && !isCapitals(end)) return false;
  if (startsWithLabel(start)) return !isFinished && /^\p{Ll}/u.test(start) && !isCapitals(end); // "a. the" in a sentence
  if (startsSmall(start)) return !endsSentence(end) && !/[:;]$/.test(end); // "the", not "the:"
  const full = width === null ? (partly?.from ?? WIDEST_WRAP) : width * 0.8;
  const hasNoCase = start.toLowerCase() === start.toUpperCase();
  const isUnended = hasNoCase ? !endsSentence(end) && !/[:;：；؛]$/.test(end) : !isFinished; // "各国" goes on behind "，"
  return isUnended && end.length >= full && !isCapitals(end);
}
