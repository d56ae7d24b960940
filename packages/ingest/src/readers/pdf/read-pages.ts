import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { RefusalSignal } from "../../ingest-error.ts";
import type { ReadProgress } from "../../read-progress.ts";
import { inksOf } from "./inks.ts";
import { drawingCodes } from "./open-pdf.ts";
import type { PdfDocument, PdfPage } from "./open-pdf.ts";
import { mainDirection, quartersOf, turnBack } from "./page-turn.ts";
import type { Quarters } from "./page-turn.ts";
import type { FontFace, Piece, PrintedPage, Rule } from "./piece.ts";
import { rulesOf } from "./rules.ts";
import type { Drawn } from "./rules.ts";

/** A draft of 5,000 pages has more than a million words. */
const MOST_PAGES = 5000;
/** A page that prints more pieces of text than this is no page that a person reads. */
const MOST_PIECES = 200_000;
/** All pages of a draft of a million words print fewer. */
const MOST_PIECES_IN_ALL = 4_000_000;
/**
 * Pages that are looked at for strokes whatever they show, ever fewer, and then every so many. What a page draws costs
 * as much as its text: with all pages looked at, reading took more than twice what pdf.js takes for the text alone.
 */
const LOOKED_AT: ReadonlySet<number> = new Set([1, 2, 4, 7, 11]);
const LOOKED_AT_EVERY = 16;

export interface PrintedPages {
  readonly pages: readonly PrintedPage[];
  readonly faces: ReadonlyMap<string, FontFace>;
}

/**
 * All text of a PDF, page by page. What a page draws is asked for only as far as it is needed: until each font has told
 * its name, on some pages for strokes under or through words and for colour, and on all when one of those shows some.
 *
 * Throws a `RefusalSignal` when there are more pages, or more pieces of text, than a draft has.
 */
export async function readPages(
  document: PdfDocument,
  onProgress: (progress: ReadProgress) => void,
): Promise<PrintedPages> {
  const total = document.numPages;
  if (total > MOST_PAGES) throw new RefusalSignal({ kind: "limit-exceeded", what: "pages", limit: MOST_PAGES });
  const codes = await drawingCodes();
  const pages: PrintedPage[] = [];
  const faces = new Map<string, FontFace>();
  const unseen: number[] = [];
  let areMarksThere = false;
  let pieces = 0;
  for (let number = 1; number <= total; number++) {
    const page = await document.getPage(number);
    const printed = await readPage(page, number);
    pieces += printed.page.pieces.length;
    if (pieces > MOST_PIECES_IN_ALL)
      throw new RefusalSignal({ kind: "limit-exceeded", what: "pieces of text", limit: MOST_PIECES_IN_ALL });
    const isLookedAt: boolean = areMarksThere || LOOKED_AT.has(number) || number % LOOKED_AT_EVERY === 0;
    const hasNewFont = [...printed.fonts].some((font) => !faces.has(font));
    const drawn: Drawn | null = isLookedAt || hasNewFont ? await drawnOn(page) : null;
    if (drawn !== null) learnFaces(page, printed.fonts, faces);
    else if (!printed.isTurned) unseen.push(number);
    const marks: PageMarks = drawn === null || printed.isTurned ? NO_MARKS : marksOf(drawn, codes, page);
    areMarksThere ||= marks.inks.length > 0 || marks.rules.some((rule) => isAtWords(rule, printed.page));
    pages.push({ ...printed.page, ...marks });
    page.cleanup();
    onProgress({ done: number, total });
  }
  if (!areMarksThere) return { pages, faces };
  const later = new Map<number, PageMarks>();
  for (const number of unseen) {
    const page = await document.getPage(number);
    later.set(number, marksOf(await drawnOn(page), codes, page));
    page.cleanup();
  }
  return { pages: pages.map((page) => ({ ...page, ...later.get(page.number) })), faces };
}

type PageMarks = Pick<PrintedPage, "rules" | "inks">;
const NO_MARKS: PageMarks = { rules: [], inks: [] };

function marksOf(drawn: Drawn, codes: Awaited<ReturnType<typeof drawingCodes>>, page: PdfPage): PageMarks {
  const [left = 0, bottom = 0] = page.view;
  return { rules: rulesOf(drawn, codes, [left, bottom]), inks: inksOf(drawn, codes, [left, bottom]) };
}

/** What a page draws, without the notes and forms that lie over it. */
function drawnOn(page: PdfPage): Promise<Drawn> {
  return page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
}

/** As pdf.js counts: 0 is `DISABLE`. */
const NO_ANNOTATIONS = 0;

interface ReadPage {
  readonly page: Omit<PrintedPage, keyof PageMarks>;
  readonly fonts: ReadonlySet<string>;
  /** Its text runs along an edge and was turned back. */
  readonly isTurned: boolean;
}

async function readPage(page: PdfPage, number: number): Promise<ReadPage> {
  const content = await page.getTextContent({ disableNormalization: false });
  if (content.items.length > MOST_PIECES)
    throw new RefusalSignal({ kind: "limit-exceeded", what: "pieces of text on a page", limit: MOST_PIECES });
  const items = content.items.filter((item): item is TextItem => "str" in item && item.str !== "");
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const size = { width: right - left, height: top - bottom };
  const quarters = mainDirection(items);
  const turned: string[] = [];
  const pieces: Piece[] = [];
  const fonts = new Set<string>();
  let isApart = false;
  for (const item of items) {
    const isBlank = item.str.trim() === "";
    if (!isBlank && quartersOf(item.transform as readonly number[]) !== quarters) turned.push(item.str.trim());
    else if (!isBlank) {
      pieces.push(pieceOf(item, { left, bottom, ...size, quarters, isApart }));
      fonts.add(item.fontName);
    }
    isApart = isBlank && !item.hasEOL;
  }
  const [width, height] = quarters % 2 === 0 ? [size.width, size.height] : [size.height, size.width];
  return { page: { number, width, height, pieces, turned }, fonts, isTurned: quarters !== 0 };
}

interface Paper {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly quarters: Quarters;
  /** A blank was printed before the piece. */
  readonly isApart: boolean;
}

function pieceOf(item: TextItem, paper: Paper): Piece {
  const [, , c = 0, d = 1, e = 0, f = 0] = item.transform as readonly number[];
  const [x, y] = turnBack([e - paper.left, f - paper.bottom], paper.quarters, paper);
  return {
    text: item.str,
    x,
    y,
    width: item.width,
    size: Math.hypot(c, d),
    font: item.fontName,
    isRightToLeft: item.dir === "rtl",
    isApart: paper.isApart,
  };
}

function isAtWords(rule: Rule, page: Omit<PrintedPage, keyof PageMarks>): boolean {
  return page.pieces.some(
    (piece) => Math.abs(rule.y - piece.y) < piece.size * 0.5 && rule.from < piece.x + piece.width && rule.to > piece.x,
  );
}

const STRONG_NAMES = ["bold", "black", "heavy", "semibold", "demi"];
const SLANTED_NAMES = ["italic", "oblique"];

function learnFaces(page: PdfPage, fonts: ReadonlySet<string>, faces: Map<string, FontFace>): void {
  for (const fontName of fonts) {
    if (faces.has(fontName)) continue;
    // What the library keeps of a font has no type.
    const font = (page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : {}) as {
      name?: unknown;
      bold?: unknown;
      italic?: unknown;
    };
    const name = typeof font.name === "string" ? font.name.toLowerCase() : "";
    faces.set(fontName, {
      isStrong: font.bold === true || STRONG_NAMES.some((word) => name.includes(word)),
      isSlanted: font.italic === true || SLANTED_NAMES.some((word) => name.includes(word)),
    });
  }
}
