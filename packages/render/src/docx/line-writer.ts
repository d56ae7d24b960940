import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import { dressedPieces } from "./dressed-pieces.ts";
import type { Dress } from "./dress.ts";
import { moveRanges, RangesAt } from "./move-ranges.ts";
import { writePiece } from "./piece-writer.ts";
import type { Beside } from "./piece-writer.ts";
import { writeTable } from "./table-writer.ts";
import { w, when } from "./word-element.ts";
import type { WovenBlock, WovenLine, WovenRow } from "./woven-text.ts";

/** The body of a document: lines, and tables of rows that follow each other. */
export function writeBlocks(blocks: readonly WovenBlock[], beside: Beside): readonly XmlElement[] {
  const writer = new BlockWriter(blocks, beside);
  for (const [at, block] of blocks.entries()) writer.write(block, at);
  return writer.done();
}

class BlockWriter {
  readonly #blocks: readonly WovenBlock[];
  readonly #beside: Beside;
  readonly #elements: XmlElement[] = [];
  readonly #ranges: RangesAt;
  readonly #sectionEnds: ReadonlyMap<number, XmlElement>;
  #rows: WovenRow[] = [];

  constructor(blocks: readonly WovenBlock[], beside: Beside) {
    this.#blocks = blocks;
    this.#beside = beside;
    this.#ranges = new RangesAt(moveRanges(blocks, beside.changes));
    this.#sectionEnds = beside.dress.sectionEnds(blocks);
  }

  write(block: WovenBlock, at: number): void {
    const section = this.#sectionEnds.get(at);
    if (block.kind === "row") {
      this.#writeRow(block);
      // A table can't end a section: Word wants a paragraph for it.
      if (section !== undefined) this.#apart(w("p", {}, w("pPr", {}, section)));
      return;
    }
    this.#closeTable();
    this.#elements.push(...this.#emptyLines(block, at));
    const { now, before } = this.#beside.dress.line(block);
    const pieces = dressedPieces(block.pieces, now);
    const parts = pieces.flatMap((piece, place) => {
      const written = writePiece(piece, this.#beside);
      return [...this.#ranges.startingAt(at, place), ...written, ...this.#ranges.endingAt(at, place)];
    });
    const starts = this.#ranges.startingAt(at, pieces.length);
    const line = writeLine(block, { content: [...parts, ...starts], now, before, section }, this.#beside);
    this.#elements.push(line, ...this.#ranges.endingAt(at, pieces.length));
  }

  done(): readonly XmlElement[] {
    this.#closeTable();
    return this.#elements;
  }

  /** Empty lines come and go with the line behind them; where the line before goes on in it there are none. */
  #emptyLines(line: WovenLine, at: number): readonly XmlElement[] {
    const last = this.#blocks[at - 1];
    const isAtStart = last === undefined || last.kind === "row" || last.end.kind === "kept";
    const { kind } = line.end;
    const isWhole = line.pieces.every(({ fate }) => fate.kind === kind);
    if (!isAtStart || !(kind === "kept" || (isWhole && (kind === "inserted" || kind === "deleted")))) return [];
    const { changes, dress } = this.#beside;
    return dress.emptyLines(line).map(({ properties }) => {
      const mark = changes.mark(line.end);
      const all = [...properties, ...when(mark.length > 0, w("rPr", {}, ...mark))];
      return w("p", {}, ...when(all.length > 0, w("pPr", {}, ...all)));
    });
  }

  #writeRow(row: WovenRow): void {
    const last = this.#rows.at(-1);
    // Tables that follow each other at once would be one.
    if (last !== undefined && !this.#beside.dress.isOneTable(last, row)) this.#apart(w("p"));
    this.#rows.push(row);
  }

  #apart(line: XmlElement): void {
    this.#closeTable();
    this.#elements.push(line);
  }

  #closeTable(): void {
    if (this.#rows.length === 0) return;
    this.#elements.push(writeTable(this.#rows, this.#beside));
    this.#rows = [];
  }
}

interface DressedLine {
  readonly content: readonly XmlNode[];
  readonly now: ReturnType<Dress["line"]>["now"];
  readonly before: ReturnType<Dress["line"]>["before"];
  /** The section that ends with the line. */
  readonly section: XmlElement | undefined;
}

/** A paragraph of Word. */
function writeLine(line: WovenLine, dressed: DressedLine, { changes, comments }: Beside): XmlElement {
  const { properties: look } = dressed.now;
  const before = line.before === null || line.end.kind !== "kept" ? look : dressed.before.properties;
  const hasOther = JSON.stringify(look) !== JSON.stringify(before);
  const mark = changes.mark(line.end);
  const properties = [
    ...look,
    ...when(mark.length > 0, w("rPr", {}, ...mark)),
    ...(dressed.section === undefined ? [] : [dressed.section]),
    ...(hasOther ? [w("pPrChange", changes.signed(), w("pPr", {}, ...before))] : []),
  ];
  const commented = comments.around(line.after, line.end, dressed.content);
  return w("p", {}, ...when(properties.length > 0, w("pPr", {}, ...properties)), ...commented);
}
