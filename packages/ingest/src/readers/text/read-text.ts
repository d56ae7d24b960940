import { textPiece } from "../../inline-piece.ts";
import { joinPieces, plainText } from "../../join-pieces.ts";
import type { InlinePiece } from "../../inline-piece.ts";
import type { Block, BlockFinding, ReadResult } from "../../block.ts";
import { paragraphBlock } from "../../block.ts";
import { rowBlock } from "../../row-block.ts";
import { countWords, seamOf } from "../../printed-pages/broken-words.ts";
import type { Vocabulary } from "../../printed-pages/broken-words.ts";
import { findMasthead, MASTHEAD_REACH } from "../../recognise/masthead.ts";
import { mastheadSigns } from "../../recognise/masthead-line.ts";
import { mendWords, wordEvidence } from "../../printed-pages/split-words.ts";
import { mendedWordFinding, unsureHyphenFinding } from "../../printed-pages/word-findings.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { withoutPageNotes } from "./page-notes.ts";
import { lowered, RAISED_DIGITS } from "./raised-digits.ts";
import { hasWord, linesOf } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";
import { partParagraphs, startsWithBullet } from "./wrapped-lines.ts";

/** Characters of a text whose words are counted, to mend broken ones: some eight times the longest draft there is. */
const LONGEST_MENDED = 8 * 1024 * 1024;

/**
 * Reads plain text: blank lines part paragraphs; without them, or within a stretch between them, lines are joined when
 * they were wrapped and stand alone when they were not. What was printed around the text of a page is set apart, and words
 * that an extraction broke are mended where the rest of the text makes it sure. Raised digits are the marks of notes.
 */
export function readText(text: string): ReadResult {
  const paged = withoutFurniture(linesOf(text));
  const ruled = withoutRules(withMastheadApart(paged.lines));
  const parted = withoutPageNotes(ruled.lines, paged.isPrinted);
  const isMendable = text.length <= LONGEST_MENDED;
  const vocabulary = countWords(isMendable ? ruled.lines.map((line) => line.text.trim()) : []);
  const joined = partParagraphs(parted.lines).flatMap((lines) => cutAtBullets(joinLines(lines, vocabulary)));
  const feet = parted.notes.map(({ key, lines }) => ({ ...joinLines(lines, vocabulary), key }));
  const evidence = wordEvidence(
    isMendable ? [...joined, ...feet].map((paragraph) => paragraph.text) : [],
    isMendable && paged.isPrinted,
  );
  const mend = (paragraph: TextParagraph): TextParagraph => mendParagraph(paragraph, evidence);
  const read = blocksOf(joined.map(mend), new Set(feet.map(({ key }) => key)));
  const footBlocks = feet.map((foot) => noteBlockOf(mend(foot), { key: foot.key, length: 0 }));
  return {
    blocks: [...read, ...footBlocks],
    furniture: [...paged.furniture, ...ruled.furniture],
    findings: [],
    title: null,
    language: null,
  };
}

/** What stands under a line of the masthead does not go on with it, however full that is. */
function withMastheadApart(lines: readonly TextLine[]): readonly TextLine[] {
  const masthead = findMasthead(lines.slice(0, MASTHEAD_REACH).map(({ text }) => ({ text: text.trim(), known: null })));
  if (masthead === null) return lines;
  return lines.map((line, place) => {
    const above = place > masthead.from && place <= masthead.to ? lines[place - 1]?.text.trim() : undefined;
    return above !== undefined && mastheadSigns(above).size > 0 ? { ...line, isApart: true } : line;
  });
}

/** Lines of signs alone are no text; they part what stands around them. */
function withoutRules(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly furniture: readonly string[];
} {
  const kept: TextLine[] = [];
  const furniture: string[] = [];
  let isApart = false;
  for (const line of lines) {
    if (hasWord(line.text)) kept.push(isApart ? { ...line, isApart } : line);
    else furniture.push(line.text.trim());
    isApart = !hasWord(line.text);
  }
  return { lines: kept, furniture };
}

interface TextParagraph {
  readonly text: string;
  readonly at: number;
  readonly findings: readonly BlockFinding[];
}

/** One paragraph of its lines: words broken at line ends joined, and said where that is not sure. */
function joinLines(lines: readonly TextLine[], vocabulary: Vocabulary): TextParagraph {
  const [first, ...others] = lines;
  const parts = [first?.text.trim() ?? ""];
  const findings: BlockFinding[] = [];
  for (const line of others) {
    const next = line.text.trim();
    const seam = seamOf(parts.at(-1) ?? "", next, vocabulary);
    parts[parts.length - 1] = seam.before;
    if (seam.isUnsure) findings.push(unsureHyphenFinding(seam.before, next));
    parts.push(`${seam.between}${next}`);
  }
  return { text: parts.join(""), at: first?.at ?? 0, findings };
}

function mendParagraph(paragraph: TextParagraph, evidence: ReturnType<typeof wordEvidence>): TextParagraph {
  const { text, words } = mendWords(paragraph.text, evidence);
  if (words.length === 0) return paragraph;
  return { ...paragraph, text, findings: [...paragraph.findings, ...words.map(mendedWordFinding)] };
}

/** Signs that print nothing but bullets: items that an extraction ran together are cut at them. */
const PRINTED_BULLETS = /\s(?=[•◦▪‣●]\s)/g; // "one • two"

function cutAtBullets(paragraph: TextParagraph): readonly TextParagraph[] {
  const { text, at, findings } = paragraph;
  const pieces = text.split(PRINTED_BULLETS);
  if (pieces.length === 1) return [paragraph];
  let from = 0;
  return pieces.map((piece, place) => {
    const cut = { text: piece, at: at + from, findings: place === 0 ? findings : [] };
    from += piece.length + 1;
    return cut;
  });
}

/** `feet` are the names of notes that were found already. */
function blocksOf(paragraphs: readonly TextParagraph[], feet: ReadonlySet<string>): readonly Block[] {
  const notes = new Set([...feet, ...paragraphs.flatMap((paragraph) => noteNumberOf(paragraph.text)?.key ?? [])]);
  const blocks: Block[] = [];
  const noteBlocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const note = noteNumberOf(paragraph.text);
    const row = rowOf(paragraph.text);
    if (row !== null) blocks.push(rowBlock(row.map(plainText), { part: "text", at: paragraph.at }));
    else if (note === null) blocks.push(blockOf(paragraph, notes));
    else noteBlocks.push(noteBlockOf(paragraph, note));
  }
  return [...blocks, ...noteBlocks];
}

function blockOf({ text, at, findings }: TextParagraph, notes: ReadonlySet<string>): Block {
  const isBullet = startsWithBullet(text);
  const inline = joinPieces(piecesWithMarks(isBullet ? text.slice(1) : text, notes));
  return paragraphBlock(
    inline,
    { part: "text", at },
    { ...(isBullet ? { isListItem: true, depth: 1 } : {}), ...(findings.length > 0 ? { findings } : {}) },
  );
}

function noteBlockOf({ text, at, findings }: TextParagraph, note: NoteNumber): Block {
  const inline = plainText(text.slice(note.length));
  return paragraphBlock(
    inline,
    { part: "text", at },
    { role: "note", noteKey: note.key, formatLabel: note.key, ...(findings.length > 0 ? { findings } : {}) },
  );
}

/** The cells of a line that is drawn as a row of a table ("| Year | Step |"), or null. */
function rowOf(text: string): readonly string[] | null {
  const bare = text.trim();
  if (bare.length < 5 || !bare.startsWith("|") || !bare.endsWith("|")) return null;
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
  for (const match of text.matchAll(/(?<!\d\s?[kcdh]?m)[⁰¹²³⁴-⁹]{1,4}/g)) {
    // "basin¹²", not "12" nor "40 m²"
    const key = lowered(match[0]);
    if (!notes.has(key)) continue;
    pieces.push(textPiece(text.slice(from, match.index)), { kind: "note", key });
    from = match.index + match[0].length;
  }
  pieces.push(textPiece(text.slice(from)));
  return pieces;
}
