import { noticed } from "@travaux/model";
import type { Finding } from "@travaux/model";
import type { Block, ReadResult } from "../../block.ts";
import { paragraphBlock } from "../../block.ts";
import type { ReadProgress } from "../../read-progress.ts";
import { RefusalSignal } from "../../ingest-error.ts";
import { joinPieces } from "../../join-pieces.ts";
import { countWords } from "../../printed-pages/broken-words.ts";
import { rowBlock } from "../../row-block.ts";
import { colourOfText, countColours, isUnderlineForTitles, reportColours } from "./colours.ts";
import type { MarksOfPage } from "./colours.ts";
import { inReadingOrder } from "./columns.ts";
import { reportLeftAlone } from "./left-alone.ts";
import { gapCloser } from "./letter-gaps.ts";
import { partLineNumbers } from "./line-numbers.ts";
import { partNotes } from "./notes-at-foot.ts";
import { withPdf } from "./open-pdf.ts";
import { findPageEdges } from "./page-edges.ts";
import { formParagraphs } from "./paragraphs.ts";
import type { PrintedParagraph } from "./paragraphs.ts";
import type { FontFace, PrintedPage } from "./piece.ts";
import { piecesOfLines } from "./pieces-of-lines.ts";
import type { LineReading } from "./pieces-of-lines.ts";
import { linesOf } from "./printed-line.ts";
import type { PrintedLine } from "./printed-line.ts";
import { readPages } from "./read-pages.ts";
import { isRedline } from "./redline.ts";
import { partSideBySide } from "./side-by-side.ts";
import { measureSetting } from "./setting.ts";
import type { Setting } from "./setting.ts";
import { findRows } from "./tables.ts";
import type { PrintedRow } from "./tables.ts";
import type { RevisionChoice } from "../../revision-choice.ts";

/**
 * Reads a PDF: the text in reading order, put together to paragraphs across lines, columns and pages; running heads,
 * page and line numbers apart; notes behind the text. Runs nothing and follows nothing.
 *
 * Throws a `RefusalSignal` on a file that is broken, locked or has no text.
 */
export async function readPdf(
  bytes: Uint8Array,
  options: {
    readonly revisions: RevisionChoice;
    readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  },
): Promise<ReadResult> {
  return withPdf(bytes, async (document) => {
    const printed = await readPages(document, options.onProgress ?? (() => undefined));
    const metadata = await document.getMetadata().catch(() => null);
    const info = (metadata?.info ?? {}) as { readonly Title?: unknown; readonly Language?: unknown };
    const read = blocksOf(printed.pages, printed.faces, options.revisions);
    return {
      ...read,
      findings: [...reportLeftAlone(bytes), ...read.findings],
      title: typeof info.Title === "string" && info.Title.trim() !== "" ? info.Title.trim() : null,
      language: typeof info.Language === "string" && info.Language !== "" ? info.Language : null,
    };
  });
}

function blocksOf(
  pages: readonly PrintedPage[],
  faces: ReadonlyMap<string, FontFace>,
  revisions: RevisionChoice,
): Pick<ReadResult, "blocks" | "furniture" | "findings"> {
  const { text, furniture } = partFurniture(pages);
  if (text.every((lines) => lines.length === 0)) throw new RefusalSignal({ kind: "scanned-pdf" });
  const setting = measureSetting(text);
  const parted = text.map((lines) => partNotes(lines, setting.textSize));
  const body = parted.map((page) => page.body);
  const all = body.flat();
  const drawn = new Map(pages.map((page): readonly [number, MarksOfPage] => [page.number, page]));
  const marksOf = (page: number): MarksOfPage => drawn.get(page) ?? { rules: [], inks: [] };
  const colours = countColours(all, marksOf);
  const marks = new Map(
    parted.flatMap((page, at) =>
      page.notes.map((note, place) => [`${pages[at]?.number ?? 0}/${note.mark}`, `${at}/${place}`] as const),
    ),
  );
  const vocabulary = countWords(vocabularyLines(text));
  const reading: LineReading = {
    faces,
    marksOf,
    colourOfText: colourOfText(colours),
    isRedline: isRedline(all, (page) => marksOf(page).rules),
    isUnderlineForTitles: isUnderlineForTitles(colours),
    revisions,
    vocabulary,
    closeGaps: gapCloser(vocabulary),
    noteAt: (page, mark) => marks.get(`${page}/${mark}`) ?? null,
  };
  const findings: Finding[] = [...emptyPages(pages, text), ...reportColours(colours)];
  const blocks = [
    ...textBlocks(body, { setting, reading, findings, pages }),
    ...noteBlocks(parted, { reading, findings, pages }),
  ];
  if (blocks.length === 0) throw new RefusalSignal({ kind: "scanned-pdf" });
  return { blocks, furniture: [...new Set(furniture)], findings: findings.slice(0, MOST_FINDINGS) };
}

const MOST_FINDINGS = 1000;

function* vocabularyLines(pages: readonly (readonly PrintedLine[])[]): Iterable<string> {
  for (const lines of pages) for (const line of lines) yield line.text;
}

/** The lines of each page that are text, in reading order, and what is printed around it. */
function partFurniture(pages: readonly PrintedPage[]): {
  readonly text: readonly (readonly PrintedLine[])[];
  readonly furniture: readonly string[];
} {
  const lines = pages.map(linesOf);
  const edges = findPageEdges(pages, lines, measureSetting(lines).textSize);
  const furniture: string[] = [];
  const between = lines.map((page, at) => {
    furniture.push(...page.filter((_, place) => edges[at]?.has(place)).map((line) => line.text));
    furniture.push(...(pages[at]?.turned ?? []));
    return page.filter((_, place) => edges[at]?.has(place) !== true);
  });
  const text = partLineNumbers(between).map((page, at) => {
    furniture.push(...page.numbers);
    return inReadingOrder(page.lines, pages[at]?.width ?? 0).filter((line) => {
      const isWords = /[\p{L}\p{N}[\]]/u.test(line.text); // "44", "[ ]", not "____"
      if (!isWords) furniture.push(line.text);
      return isWords;
    });
  });
  return { text, furniture };
}

function emptyPages(pages: readonly PrintedPage[], text: readonly (readonly PrintedLine[])[]): Finding[] {
  return pages.flatMap((page, at): Finding[] =>
    page.pieces.length > 0 || (text[at]?.length ?? 0) > 0
      ? []
      : [noticed({ is: "page-without-text", page: page.number })],
  );
}

interface Making {
  readonly reading: LineReading;
  readonly findings: Finding[];
  readonly pages: readonly PrintedPage[];
}

function textBlocks(
  body: readonly (readonly PrintedLine[])[],
  making: Making & { readonly setting: Setting },
): readonly Block[] {
  const isStrong = (line: PrintedLine): boolean => isWhollyStrong(line, making.reading.faces);
  return stretchesOf(body).flatMap((stretch) =>
    stretch.kind === "row"
      ? [rowOf(stretch.row, making)]
      : formParagraphs(stretch.pages, { setting: making.setting, isStrong }).map((paragraph) =>
          blockOf(paragraph, making, isStrong),
        ),
  );
}

type Stretch =
  | { readonly kind: "row"; readonly row: PrintedRow }
  | { readonly kind: "text"; readonly pages: readonly (readonly PrintedLine[])[] };

/** Running text and rows of tables in turn. */
function stretchesOf(body: readonly (readonly PrintedLine[])[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let pages: PrintedLine[][] = [];
  const flush = (): void => {
    if (pages.some((page) => page.length > 0)) stretches.push({ kind: "text", pages });
    pages = [];
  };
  for (const lines of body) {
    const rows = new Map(findRows(lines).flatMap((row) => row.lines.map((line) => [line, row] as const)));
    pages.push([]);
    for (const line of lines) {
      const row = rows.get(line);
      if (row === undefined) pages.at(-1)?.push(...partSideBySide(line));
      else if (row.lines[0] === line) {
        flush();
        pages = [[]];
        stretches.push({ kind: "row", row });
      }
    }
  }
  flush();
  return stretches;
}

function rowOf(row: PrintedRow, making: Making): Block {
  const cells = row.cells.map((lines) => {
    const { pieces, unsure } = piecesOfLines(lines, making.reading);
    for (const word of unsure) making.findings.push(noticed({ is: "hyphen-guessed", word }));
    return joinPieces(pieces);
  });
  return rowBlock(cells, originOf(row.lines, making.pages));
}

function blockOf(paragraph: PrintedParagraph, making: Making, isStrong: (line: PrintedLine) => boolean): Block {
  const { pieces, unsure } = piecesOfLines(paragraph.lines, making.reading);
  for (const word of unsure) making.findings.push(noticed({ is: "hyphen-guessed", word }));
  const first = paragraph.lines[0];
  const isBullet = first !== undefined && /^[•◦▪‣·●]/.test(first.text); // "• text"
  const inline = joinPieces(isBullet ? dropBullet(pieces) : pieces);
  const isSetApart = paragraph.isCentred || paragraph.lines.every(isStrong);
  return paragraphBlock(inline, originOf(paragraph.lines, making.pages), {
    isSetApart,
    ...(isBullet ? { isListItem: true, depth: 1 } : {}),
  });
}

function dropBullet(pieces: ReturnType<typeof piecesOfLines>["pieces"]): ReturnType<typeof piecesOfLines>["pieces"] {
  const [first, ...others] = pieces;
  return first?.kind === "text" ? [{ ...first, text: first.text.slice(1) }, ...others] : pieces;
}

function noteBlocks(parted: readonly ReturnType<typeof partNotes>[], making: Making): readonly Block[] {
  return parted.flatMap((page, at) =>
    page.notes.map((note, place) => {
      const { pieces } = piecesOfLines(note.lines, making.reading);
      return paragraphBlock(joinPieces(pieces), originOf(note.lines, making.pages), {
        role: "note",
        noteKey: `${at}/${place}`,
        formatLabel: note.mark,
      });
    }),
  );
}

/** The first line's page, its place there, and the box of the lines that stand on that page. */
function originOf(lines: readonly PrintedLine[], pages: readonly PrintedPage[]): Block["origin"] {
  const [first] = lines;
  if (first === undefined) return { part: "page 1", at: 0 };
  const here = lines.filter((line) => line.page === first.page);
  const edge = (pick: (one: number, other: number) => number, of: (line: PrintedLine) => number): number =>
    here.reduce((found, line) => pick(found, of(line)), of(first));
  const left = edge(Math.min, (line) => line.x);
  const right = edge(Math.max, (line) => line.right);
  const top = edge(Math.max, (line) => line.y + line.size);
  const bottom = edge(Math.min, (line) => line.y - line.size * 0.25);
  const height = pages.find((page) => page.number === first.page)?.height ?? top;
  const box = { x: round(left), y: round(height - top), width: round(right - left), height: round(top - bottom) };
  return { part: `page ${first.page}`, at: first.at, box };
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}

function isWhollyStrong(line: PrintedLine, faces: ReadonlyMap<string, FontFace>): boolean {
  return line.fragments.every((fragment) => fragment.isRaised || (faces.get(fragment.font)?.isStrong ?? false));
}
