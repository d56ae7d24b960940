import { joinPieces, plainText, textPiece } from "../inline-text.ts";
import type { InlinePiece } from "../inline-text.ts";
import type { Block, ReadResult } from "../block.ts";
import { paragraphBlock } from "../block.ts";
import { rowBlock } from "../row-block.ts";
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
 * they were wrapped and stand alone when they were not. Raised digits are the marks of notes.
 */
export function readText(text: string): ReadResult {
  const furniture: string[] = [];
  const paragraphs = paragraphsOfText(text).map((lines) => ({
    text: lines.map((line) => line.text.trim()).join("\n"),
    at: lines[0]?.at ?? 0,
  }));
  const notes = new Set(paragraphs.flatMap((paragraph) => noteNumberOf(paragraph.text)?.key ?? []));
  const blocks: Block[] = [];
  const noteBlocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const note = noteNumberOf(paragraph.text);
    const row = rowOf(paragraph.text);
    if (!hasWord(paragraph.text)) furniture.push(...(paragraph.text.trim() === "" ? [] : [paragraph.text.trim()]));
    else if (row !== null) blocks.push(rowBlock(row.map(plainText), { part: "text", at: paragraph.at }));
    else if (note === null) blocks.push(blockOf(paragraph, notes));
    else noteBlocks.push(noteBlockOf(paragraph, note));
  }
  return { blocks: [...blocks, ...noteBlocks], furniture, findings: [], title: null, language: null };
}

/** The lines of each paragraph. */
function paragraphsOfText(text: string): readonly (readonly Line[])[] {
  const chunks = chunksOf(text);
  const width = wrapWidth(chunks);
  return chunks.flatMap((chunk) => partChunk(chunk, width));
}

interface TextParagraph {
  readonly text: string;
  readonly at: number;
}

function blockOf({ text, at }: TextParagraph, notes: ReadonlySet<string>): Block {
  const isBullet = BULLETS.has(text.charAt(0)) && /\s/.test(text.charAt(1)); // a bullet and a blank: "• text", not "-5"
  const inline = joinPieces(piecesWithMarks(isBullet ? text.slice(1) : text, notes));
  return paragraphBlock(inline, { part: "text", at }, isBullet ? { isListItem: true, depth: 1 } : {});
}

function noteBlockOf({ text, at }: TextParagraph, note: NoteNumber): Block {
  const inline = plainText(text.slice(note.length));
  return paragraphBlock(inline, { part: "text", at }, { role: "note", noteKey: note.key, formatLabel: note.key });
}

/** The cells of a line that is drawn as a row of a table ("| Year | Step |"), or null. */
function rowOf(text: string): readonly string[] | null {
  const bare = text.trim();
  if (bare.length < 5 || !bare.startsWith("|") || !bare.endsWith("|") || bare.includes("\n")) return null;
  return bare
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

interface NoteNumber {
  readonly key: string;
  /** Characters it takes at the start of the note. */
  readonly length: number;
}

const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A paragraph that begins with raised digits is a note. */
function noteNumberOf(text: string): NoteNumber | null {
  let length = 0;
  while (length < 4 && RAISED_DIGITS.includes(text.charAt(length)) && text.charAt(length) !== "") length++;
  return length === 0 ? null : { key: lowered(text.slice(0, length)), length };
}

/** Raised digits behind a word are the mark of a note, if there is one of that number; "m²" is left alone otherwise. */
function piecesWithMarks(text: string, notes: ReadonlySet<string>): readonly InlinePiece[] {
  if (notes.size === 0) return [textPiece(text)];
  const pieces: InlinePiece[] = [];
  let from = 0;
  for (const match of text.matchAll(/[⁰¹²³⁴-⁹]{1,4}/g)) {
    // "¹²", not "12"
    const key = lowered(match[0]);
    if (!notes.has(key)) continue;
    pieces.push(textPiece(text.slice(from, match.index)), { kind: "note", key });
    from = match.index + match[0].length;
  }
  pieces.push(textPiece(text.slice(from)));
  return pieces;
}

function lowered(raised: string): string {
  return [...raised].map((digit) => RAISED_DIGITS.indexOf(digit)).join("");
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
  if (start.startsWith("|") || end.endsWith("|")) return false;
  const isFinished = /[.;:!?,)\]”"»…。；：]$/.test(end); // ends a sentence, an item or a clause: "Act;" not "the"
  if (isFinished && (startsWithLabel(start) || (BULLETS.has(start.charAt(0)) && start.charAt(1) === " "))) return false;
  const isLowerCase = /^[\p{Ll}(]/u.test(start); // goes on in the middle of a sentence: "and", "(see", not "The"
  if (width === null) return isLowerCase && !isFinished && end.length < WIDEST_WRAP;
  const nextWord = start.split(" ", 1)[0] ?? "";
  const wouldHaveFitted = end.length + 1 + nextWord.length < width - 1;
  return !wouldHaveFitted || (isLowerCase && !isFinished);
}

/** Something to read: a letter or a digit, or a bracket. Not "-----" or "* * *". */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}[\]]/u.test(text); // matches "44", "é", "[ ]"; not "***"
}
