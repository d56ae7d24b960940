import { noticed } from "@travaux/model";
import { paragraphBlock, withChangesAtEnd } from "../../block.ts";
import type { Block } from "../../block.ts";
import { concatenateAll } from "../../inline-text.ts";
import { joinPieces } from "../../join-pieces.ts";
import type { InlinePiece, InlineRevision } from "../../inline-piece.ts";
import type { InlineText } from "../../inline-text.ts";
import { partAtLabels } from "../../part-at-labels.ts";
import { cellOf, rowBlock } from "../../row-block.ts";
import type { BodyReading } from "./body-reading.ts";
import { listOf, looksOf, numberIn, propertiesOf, propertyChangesOf, styleOf } from "./paragraph-properties.ts";
import { formattingChangesIn, markPiece, markRevisionOf, revisionIn, rowRevisionOf } from "./paragraph-revisions.ts";
import { goneContent, seeRangeMark } from "./range-marks.ts";
import { isSameRevision, staysIn } from "../../revision-choice.ts";
import { readRuns } from "./runs.ts";
import { partsIn } from "./table-rows.ts";
import { chosenAlternative } from "./text-boxes.ts";
import type { TextBox } from "./text-boxes.ts";
import { childOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/** A paragraph whose mark is gone: it goes on in the next one. */
interface Unfinished {
  readonly pieces: InlinePiece[];
  readonly element: XmlElement;
  readonly boxes: TextBox[];
  readonly isWhollyStrong: boolean;
  readonly hasWords: boolean;
}

/**
 * Reads the blocks of one container (the body, a cell, a note, a text box) in order.
 *
 * Call `read` for each block and `finish` at the end: a paragraph whose mark a tracked change took away is joined with
 * the one behind it, as Word does when the change is settled.
 */
export class BlockReading {
  readonly blocks: Block[] = [];
  readonly #reading: BodyReading;
  #unfinished: Unfinished | null = null;
  /** Words of rows that are gone, for the next paragraph. */
  #lost: InlinePiece[] = [];

  constructor(reading: BodyReading) {
    this.#reading = reading;
  }

  readAll(container: XmlElement): void {
    for (const element of elementsOf(container)) this.read(element);
  }

  read(element: XmlElement): void {
    if (seeRangeMark(element, this.#reading)) return;
    switch (element.name) {
      case "w:p":
        this.#readParagraph(element);
        break;
      case "w:tbl":
        this.#endParagraph();
        this.#readTable(element);
        break;
      case "w:sdt": {
        const content = childOf(element, "w:sdtContent");
        if (content !== undefined) this.readAll(content);
        break;
      }
      case "mc:AlternateContent":
        this.readAll(chosenAlternative(element));
        break;
      case "w:altChunk":
        this.#reading.findings.push(noticed({ is: "piece-embedded" }));
        break;
      case "w:sectPr":
        this.#reading.noteNumbers.see(element);
        append(this.#lost, formattingChangesIn(element));
        break;
      case "w:tcPr":
      case "w:pPr":
        break;
      default:
        // Custom elements, smart tags and the like around blocks.
        this.readAll(element);
    }
  }

  finish(): readonly Block[] {
    this.#endParagraph();
    const last = this.blocks.at(-1);
    const left = last === undefined ? [] : joinPieces(this.#takeLost()).revisions;
    if (left.length > 0 && last !== undefined) {
      this.blocks[this.blocks.length - 1] = withChangesAtEnd(last, left);
    }
    return this.blocks;
  }

  /** The blocks as the text of one cell; words that a change took out of a cell that is empty now stay with it. */
  finishCell(): InlineText {
    const blocks = this.finish();
    return blocks.length === 0 ? joinPieces(this.#takeLost()) : cellOf(blocks);
  }

  #readParagraph(element: XmlElement): void {
    const properties = propertiesOf(element, this.#reading.choice);
    const content = readRuns(element, styleOf(properties, this.#reading), this.#reading);
    const mark = markRevisionOf(element, this.#reading);
    const earlier = this.#unfinished;
    this.#unfinished = null;
    // Grown in place: a thousand paragraphs may be joined into one.
    const pieces = earlier?.pieces ?? [];
    const boxes = earlier?.boxes ?? [];
    const hadWords = earlier?.hasWords ?? false;
    append(pieces, this.#takeLost());
    append(pieces, content.pieces);
    append(boxes, content.boxes);
    if (mark !== null) pieces.push(markPiece(mark));
    const hasOwnWords = hasWords(content.pieces);
    const underway: Unfinished = {
      pieces,
      boxes,
      element: earlier !== null && hadWords && !hasOwnWords ? earlier.element : element,
      isWhollyStrong: (earlier?.isWhollyStrong ?? true) && content.isWhollyStrong,
      hasWords: hadWords || hasOwnWords,
    };
    if (mark !== null && !staysIn(mark.kind, this.#reading.choice)) this.#unfinished = underway;
    else this.#pushParagraph(underway);
  }

  #endParagraph(): void {
    const unfinished = this.#unfinished;
    this.#unfinished = null;
    if (unfinished === null) return;
    if (unfinished.hasWords) this.#pushParagraph(unfinished);
    else append(this.#lost, unfinished.pieces);
  }

  #pushParagraph(paragraph: Unfinished): void {
    const { element, pieces } = paragraph;
    const properties = propertiesOf(element, this.#reading.choice);
    const style = styleOf(properties, this.#reading);
    if (this.#reading.styles.paragraph(style).isOfContents) {
      this.#setApart(pieces);
      return;
    }
    const list = listOf(properties, this.#reading);
    const number = list === null ? null : numberIn(list, this.#reading);
    const looks = looksOf(properties, this.#reading.styles, style);
    const base = { ...looks, isSetApart: looks.isSetApart || paragraph.isWhollyStrong };
    const origin = { part: this.#reading.part, at: element.ordinal };
    const changes = propertyChangesOf(element, this.#reading);
    const lines = number === null || number.label === null ? partAtLabels(pieces) : [pieces];
    if (lines.length === 0 && number?.label === undefined)
      append(
        this.#lost,
        pieces.filter((piece) => piece.kind === "absent"),
      );
    for (const [place, line] of (lines.length === 0 ? [pieces] : lines).entries()) {
      const inline = joinPieces([...(place === 0 ? changes : []), ...line]);
      const numbered =
        place === 0 && number !== null
          ? { formatLabel: number.label, isListItem: number.label === null, depth: number.depth }
          : {};
      if (inline.text === "" && (number === null || number.label === null || place > 0)) {
        if (lines.length > 0)
          append(
            this.#lost,
            line.filter((piece) => piece.kind === "absent"),
          );
        continue;
      }
      this.blocks.push(paragraphBlock(inline, origin, { ...base, ...numbered }));
    }
    for (const box of paragraph.boxes) this.#readBox(box);
  }

  /** The paragraphs of a text box stand behind the one that it hangs on; with it they came. */
  #readBox({ content, revisions }: TextBox): void {
    const inside = new BlockReading(this.#reading);
    inside.readAll(content);
    for (const block of inside.finish()) {
      const missing = revisions.filter((revision) => !block.revisions.some((own) => isSameRevision(own, revision)));
      const whole = { from: 0, to: block.text.length };
      const came = block.text === "" ? [] : missing.map((revision) => ({ ...whole, ...revision }));
      this.blocks.push({ ...block, revisions: [...came, ...block.revisions] });
    }
    append(this.#lost, inside.#takeLost());
  }

  /** A line of the table of contents is furniture; words that a change took out of it go to the next paragraph. */
  #setApart(pieces: readonly InlinePiece[]): void {
    const { text } = joinPieces(pieces);
    if (text !== "") this.#reading.furniture.push(text);
    append(
      this.#lost,
      pieces.filter((piece) => piece.kind === "absent"),
    );
  }

  #readTable(table: XmlElement): void {
    const parts = partsIn(table);
    const rows = parts.filter(({ name }) => name === "w:tr");
    const [only] = rows;
    const isBox = rows.length === 1 && only !== undefined && partsIn(only).filter(isCell).length === 1;
    let changes = formattingChangesIn(childOf(table, "w:tblPr"), childOf(table, "w:tblGrid"));
    for (const row of parts) {
      if (row.name !== "w:tr") {
        seeRangeMark(row, this.#reading);
        continue;
      }
      const revision = rowRevisionOf(row, this.#reading);
      if (revision !== null && !staysIn(revision.kind, this.#reading.choice)) {
        this.#lost.push({ kind: "absent", text: goneContent(row, this.#reading), revision });
        continue;
      }
      if (isBox) for (const part of partsIn(row)) this.#readPartOfBox(part);
      else this.#readRow(row, revision, changes);
      changes = [];
    }
    if (isBox) this.#endParagraph();
  }

  #readPartOfBox(part: XmlElement): void {
    if (isCell(part)) this.readAll(part);
    else seeRangeMark(part, this.#reading);
  }

  #readRow(element: XmlElement, revision: InlineRevision | null, ofTable: readonly InlinePiece[]): void {
    const parts = partsIn(element);
    const changes = [
      ...ofTable,
      ...formattingChangesIn(childOf(element, "w:tblPrEx"), childOf(element, "w:trPr")),
      ...parts.filter(isCell).flatMap((cell) => formattingChangesIn(childOf(cell, "w:tcPr"))),
    ];
    const lost = joinPieces([...this.#takeLost(), ...changes]).revisions;
    const block = rowBlock(this.#readCells(parts), { part: this.#reading.part, at: element.ordinal });
    const whole = revision === null || block.text === "" ? [] : [{ from: 0, to: block.text.length, ...revision }];
    if (block.text.trim() === "") {
      this.#lost.push(
        ...block.revisions.flatMap(({ from: _from, to: _to, text, ...change }): InlinePiece[] =>
          text === undefined ? [] : [{ kind: "absent", text, revision: change }],
        ),
      );
      return;
    }
    this.blocks.push({ ...block, revisions: [...lost, ...whole, ...block.revisions] });
  }

  /** The cells that are there; the words of one that a change took away stay with the cell before it. */
  #readCells(parts: readonly XmlElement[]): readonly InlineText[] {
    const texts: InlineText[][] = [];
    const before: InlineText[] = [];
    for (const cell of parts) {
      if (!isCell(cell)) {
        seeRangeMark(cell, this.#reading);
        continue;
      }
      const change = revisionIn(childOf(cell, "w:tcPr"), this.#reading);
      if (change === null || staysIn(change.kind, this.#reading.choice)) {
        texts.push([...before.splice(0), this.#readCell(cell, change)]);
      } else {
        const gone = joinPieces([{ kind: "absent", text: goneContent(cell, this.#reading), revision: change }]);
        (texts.at(-1) ?? before).push(gone);
      }
    }
    return (texts.length === 0 ? [before] : texts).map((parts) => concatenateAll(parts, ""));
  }

  #readCell(cell: XmlElement, added: InlineRevision | null): InlineText {
    const inside = new BlockReading(this.#reading);
    inside.readAll(cell);
    const content = inside.finishCell();
    if (added === null || content.text === "") return content;
    return { ...content, revisions: [...content.revisions, { ...added, from: 0, to: content.text.length }] };
  }

  #takeLost(): readonly InlinePiece[] {
    const lost = this.#lost;
    this.#lost = [];
    return lost;
  }
}

function isCell({ name }: XmlElement): boolean {
  return name === "w:tc";
}

/** `push(...)` of a very long list overflows the stack. */
function append<Item>(to: Item[], items: readonly Item[]): void {
  for (const item of items) to.push(item);
}

function hasWords(pieces: readonly InlinePiece[]): boolean {
  return pieces.some((piece) => piece.kind === "note" || (piece.kind === "text" && piece.text.trim() !== ""));
}
