import { plainText } from "../inline-text.ts";
import type { Block, ReadResult } from "../block.ts";
import { paragraphBlock } from "../block.ts";
import { startsWithLabel } from "../recognise/clause-labels.ts";

/** A text is hard-wrapped when its lines keep within this many characters. */
const WIDEST_WRAP = 110;
/** Bullets of items: "• text", "- text", "* text", "– text". Not "-5" and not "—". */
const BULLETS = new Set(["•", "◦", "▪", "‣", "·", "●", "-", "*", "–"]);

interface Line {
  readonly text: string;
  /** UTF-16 offset of its first character in the decoded text. */
  readonly at: number;
}

/**
 * Reads plain text: blank lines part paragraphs; without them, or within a stretch between them, lines are joined when
 * they were wrapped and stand alone when they were not.
 */
export function readText(text: string): ReadResult {
  const furniture: string[] = [];
  const blocks = paragraphsOfText(text).flatMap((lines): readonly Block[] => {
    const joined = lines.map((line) => line.text.trim()).join("\n");
    if (!hasWord(joined)) {
      if (joined.trim() !== "") furniture.push(joined.trim());
      return [];
    }
    return [blockOfLines(joined, lines[0]?.at ?? 0)];
  });
  return { blocks, furniture, findings: [], title: null, language: null };
}

/** The same for a piece of text inside another format, with its place in that. */
export function paragraphsOfText(text: string): readonly (readonly Line[])[] {
  const chunks = chunksOf(text);
  const width = wrapWidth(chunks);
  return chunks.flatMap((chunk) => partChunk(chunk, width));
}

function blockOfLines(joined: string, at: number): Block {
  const bullet = joined.charAt(0);
  const isBullet = BULLETS.has(bullet) && /\s/.test(joined.charAt(1)); // a bullet and a blank: "• text", not "-5"
  const inline = plainText(isBullet ? joined.slice(1) : joined);
  return paragraphBlock(inline, { part: "text", at }, isBullet ? { isListItem: true, depth: 1 } : {});
}

/** Lines between blank lines and form feeds. */
function chunksOf(text: string): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const line = raw.replaceAll("\f", " ");
    if (line.trim() === "") {
      if (chunk.length > 0) chunks.push(chunk);
      chunk = [];
    } else {
      if (raw.startsWith("\f") && chunk.length > 0) {
        chunks.push(chunk);
        chunk = [];
      }
      chunk.push({ text: line, at: at + (line.length - line.trimStart().length) });
    }
    at += raw.length + 1;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** The column at which lines were wrapped; null when the lines of the text were not wrapped but are paragraphs. */
function wrapWidth(chunks: readonly (readonly Line[])[]): number | null {
  const lengths = chunks
    .flat()
    .map((line) => line.text.trimEnd().length)
    .sort((one, other) => one - other);
  const nearlyLongest = lengths[Math.floor((lengths.length - 1) * 0.98)];
  return nearlyLongest === undefined || nearlyLongest > WIDEST_WRAP ? null : nearlyLongest;
}

function partChunk(chunk: readonly Line[], width: number | null): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  for (const [place, line] of chunk.entries()) {
    const before = chunk[place - 1];
    const underway = paragraphs.at(-1);
    if (before === undefined || underway === undefined || !continues(before.text, line.text, width)) {
      paragraphs.push([line]);
    } else underway.push(line);
  }
  return paragraphs;
}

/** True when a line goes on with the paragraph of the line before it. */
function continues(before: string, line: string, width: number | null): boolean {
  const start = line.trimStart();
  const end = before.trimEnd();
  const isFinished = /[.;:!?,)\]”"»…。；：]$/.test(end); // ends a sentence, an item or a clause: "Act;" not "the"
  if (isFinished && (startsWithLabel(start) || (BULLETS.has(start.charAt(0)) && start.charAt(1) === " "))) return false;
  const isLowerCase = /^[\p{Ll}\d(]/u.test(start); // goes on in the middle of a sentence: "and", "(see", not "The"
  if (width === null) return isLowerCase && !isFinished && end.length < WIDEST_WRAP;
  const nextWord = start.split(" ", 1)[0] ?? "";
  const wouldHaveFitted = end.length + 1 + nextWord.length < width - 1;
  return !wouldHaveFitted || (isLowerCase && !isFinished);
}

/** Something to read: a letter or a digit, or a bracket. Not "-----" or "* * *". */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}[\]]/u.test(text); // matches "44", "é", "[ ]"; not "***"
}
