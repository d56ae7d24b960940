import { startsRightToLeft } from "../text/direction.ts";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import type { ChangeElements } from "./change-elements.ts";
import type { CommentsPart } from "./comments-part.ts";
import type { FootnoteWriter } from "./footnote-writer.ts";
import { lettersOf } from "./letters.ts";
import { lookOfLine } from "./line-style.ts";
import { widthBetweenMargins } from "./page-size.ts";
import { textRun } from "./run-elements.ts";
import { w, when } from "./word-element.ts";
import type { Fate, Piece, WovenBlock, WovenLine, WovenRow } from "./woven-text.ts";

/** What is written beside the text while it is written. */
export interface Beside {
  readonly changes: ChangeElements;
  readonly notes: FootnoteWriter;
  readonly comments: CommentsPart;
}

/** The body of a document: lines, and tables of rows that follow each other. */
export function writeBlocks(blocks: readonly WovenBlock[], beside: Beside): readonly XmlElement[] {
  const writer = new BlockWriter(blocks, beside);
  for (const [at, block] of blocks.entries()) writer.write(block, at);
  return writer.done();
}

/** Where a range of a move begins or ends: before or behind a piece of a block, or behind the block. */
interface MoveRange {
  readonly start: XmlElement;
  readonly end: XmlElement;
  readonly first: string;
  readonly last: string;
}

class BlockWriter {
  readonly #beside: Beside;
  readonly #elements: XmlElement[] = [];
  readonly #starts = new Map<string, XmlElement[]>();
  readonly #ends = new Map<string, XmlElement[]>();
  #rows: WovenRow[] = [];

  constructor(blocks: readonly WovenBlock[], beside: Beside) {
    this.#beside = beside;
    for (const { start, end, first, last } of moveRanges(blocks, beside.changes)) {
      this.#starts.set(first, [...(this.#starts.get(first) ?? []), start]);
      this.#ends.set(last, [...(this.#ends.get(last) ?? []), end]);
    }
  }

  write(block: WovenBlock, at: number): void {
    if (block.kind === "row") {
      this.#rows.push(block);
      return;
    }
    this.#closeTable();
    const parts = block.pieces.flatMap((piece, place) => {
      const key = keyOf(at, place);
      return [...(this.#starts.get(key) ?? []), ...writePiece(piece, this.#beside), ...(this.#ends.get(key) ?? [])];
    });
    const end = keyOf(at, block.pieces.length);
    const starts = this.#starts.get(end) ?? [];
    this.#elements.push(writeLine(block, [...parts, ...starts], this.#beside), ...(this.#ends.get(end) ?? []));
  }

  done(): readonly XmlElement[] {
    this.#closeTable();
    return this.#elements;
  }

  #closeTable(): void {
    if (this.#rows.length === 0) return;
    this.#elements.push(writeTable(this.#rows, this.#beside));
    this.#rows = [];
  }
}

function keyOf(block: number, piece: number): string {
  return `${block}/${piece}`;
}

/** Each end of each move, from its first piece to its last; the end of a paragraph counts as a piece behind the others. */
function moveRanges(blocks: readonly WovenBlock[], changes: ChangeElements): readonly MoveRange[] {
  const places = new Map<string, { readonly fate: Fate & { readonly move: number }; first: string; last: string }>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "row") continue;
    for (const [place, fate] of [...block.pieces.map((piece) => piece.fate), block.end].entries()) {
      if (fate.kind !== "moved-away" && fate.kind !== "moved-here") continue;
      const known = places.get(`${fate.kind} ${fate.move}`);
      const here = keyOf(at, place);
      if (known === undefined) places.set(`${fate.kind} ${fate.move}`, { fate, first: here, last: here });
      else known.last = here;
    }
  }
  return [...places.values()].map(({ fate, first, last }) => ({ ...changes.range(fate), first, last }));
}

/** A paragraph of Word. */
function writeLine(line: WovenLine, content: readonly XmlNode[], { changes, comments }: Beside): XmlElement {
  const shown = line.after ?? line.before;
  const look = lookOfLine(shown);
  const before = line.before === null || line.end.kind !== "kept" ? look : lookOfLine(line.before);
  const hasOther = JSON.stringify(look) !== JSON.stringify(before);
  const mark = changes.mark(line.end);
  const properties = [
    ...look,
    ...when(mark.length > 0, w("rPr", {}, ...mark)),
    ...(hasOther ? [w("pPrChange", changes.signed(), w("pPr", {}, ...before))] : []),
  ];
  const commented = comments.around(line.after, line.end, content);
  return w("p", {}, ...when(properties.length > 0, w("pPr", {}, ...properties)), ...commented);
}

function writePiece(piece: Piece, { changes, notes }: Beside): readonly XmlNode[] {
  const marks = notes.marksIn(piece);
  const letters = lettersOf(
    piece,
    marks.map(({ at }) => at),
  );
  const nodes: XmlNode[] = [];
  let runs: XmlNode[] = [];
  const close = (): void => {
    nodes.push(...changes.around(piece.fate, runs));
    runs = [];
  };
  const putMarks = (at: number): void => {
    for (const mark of marks) {
      if (mark.at !== at) continue;
      close();
      nodes.push(...changes.around(mark.fate, [mark.run]));
    }
  };
  if (letters[0]?.from === 0) putMarks(0);
  for (const each of letters) {
    if (each.text !== "") runs.push(textRun(each, changes));
    if (each.text !== "") putMarks(each.from + each.text.length);
  }
  close();
  return nodes;
}

function writeTable(rows: readonly WovenRow[], beside: Beside): XmlElement {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const width = Math.floor(widthBetweenMargins(false) / columns);
  return w(
    "tbl",
    {},
    w(
      "tblPr",
      {},
      w("tblStyle", { val: "TableGrid" }),
      ...when(runsFromRight(rows), w("bidiVisual")),
      w("tblW", { w: 0, type: "auto" }),
    ),
    w("tblGrid", {}, ...Array.from({ length: columns }, () => w("gridCol", { w: width }))),
    ...rows.map((row) => writeRow(row, { columns, width }, beside)),
  );
}

/** True when most rows are written from right to left: then the first cell stands at the right. */
function runsFromRight(rows: readonly WovenRow[]): boolean {
  const fromRight = rows.filter(({ before, after }) => startsRightToLeft((after ?? before)?.text ?? ""));
  return fromRight.length * 2 > rows.length;
}

function writeRow(
  row: WovenRow,
  { columns, width }: { readonly columns: number; readonly width: number },
  beside: Beside,
): XmlElement {
  const { changes, comments } = beside;
  const last = row.cells.length - 1;
  const cells = row.cells.map((pieces, at) => {
    // A row of fewer cells than its table is as wide as the others.
    const span = at === last ? columns - last : 1;
    const content = pieces.flatMap((piece) => writePiece(piece, beside));
    const mark = changes.mark(row.fate);
    const isFromRight = startsRightToLeft(pieces.map(({ text }) => text).join(""));
    const look = [...when(isFromRight, w("bidi")), ...when(mark.length > 0, w("rPr", {}, ...mark))];
    const commented = at === 0 ? comments.around(row.after, row.fate, content) : content;
    return w(
      "tc",
      {},
      w("tcPr", {}, w("tcW", { w: width * span, type: "dxa" }), ...when(span > 1, w("gridSpan", { val: span }))),
      w("p", {}, ...when(look.length > 0, w("pPr", {}, ...look)), ...commented),
    );
  });
  const change = changes.mark(row.fate);
  return w("tr", {}, ...when(change.length > 0, w("trPr", {}, ...change)), ...cells);
}
