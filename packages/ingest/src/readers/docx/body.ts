import type { Finding } from "@travaux/model";
import { paragraphBlock } from "../../block.ts";
import type { Block } from "../../block.ts";
import { joinPieces } from "../../inline-text.ts";
import type { InlinePiece, InlineRevision, InlineText } from "../../inline-text.ts";
import { partAtLabels } from "../../part-at-labels.ts";
import { cellOf, rowBlock } from "../../row-block.ts";
import type { ListCounter } from "./numbering.ts";
import { markPiece, markRevisionOf, numberingRevisions, revisionIn, rowRevisionOf } from "./paragraph-revisions.ts";
import { charactersIn } from "./plain-paragraphs.ts";
import { staysIn } from "./revision-state.ts";
import { chosenAlternative, readRuns } from "./runs.ts";
import type { RunReading } from "./runs.ts";
import { outlineOf } from "./styles.ts";
import { rowsOf } from "./table-rows.ts";
import { childOf, elementsOf, numberOf, valueOf } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** What reading the blocks of a part needs. */
export interface BodyReading extends RunReading {
  readonly part: string;
  readonly counter: ListCounter;
}

/** A paragraph whose mark is gone: it goes on in the next one. */
interface Unfinished {
  readonly pieces: readonly InlinePiece[];
  readonly element: XmlElement;
  readonly boxes: readonly XmlElement[];
  readonly isWhollyStrong: boolean;
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
    if (this.#reading.moves.see(element)) return;
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
        this.#report("A piece of another file is embedded; it was not read.");
        break;
      case "w:commentRangeStart":
        if (this.#reading.comments.has(element.attributes["w:id"] ?? ""))
          this.#reading.openComments.add(element.attributes["w:id"] ?? "");
        break;
      case "w:commentRangeEnd":
        this.#reading.openComments.delete(element.attributes["w:id"] ?? "");
        break;
      case "w:sectPr":
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
    const left = joinPieces(this.#lost).revisions;
    const last = this.blocks.at(-1);
    if (left.length > 0 && last !== undefined) {
      const at = last.text.length;
      const revisions = [...last.revisions, ...left.map((revision) => ({ ...revision, from: at, to: at }))];
      this.blocks[this.blocks.length - 1] = { ...last, revisions };
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
    const underway: Unfinished = {
      pieces: [
        ...this.#takeLost(),
        ...(earlier?.pieces ?? []),
        ...content.pieces,
        ...(mark === null ? [] : [markPiece(mark)]),
      ],
      element: earlier !== null && hasWords(earlier.pieces) && !hasWords(content.pieces) ? earlier.element : element,
      boxes: [...(earlier?.boxes ?? []), ...content.boxes],
      isWhollyStrong: (earlier?.isWhollyStrong ?? true) && content.isWhollyStrong,
    };
    if (mark !== null && !staysIn(mark.kind, this.#reading.choice)) this.#unfinished = underway;
    else this.#pushParagraph(underway);
  }

  #endParagraph(): void {
    const unfinished = this.#unfinished;
    this.#unfinished = null;
    if (unfinished === null) return;
    if (hasWords(unfinished.pieces)) this.#pushParagraph(unfinished);
    else this.#lost.push(...unfinished.pieces);
  }

  #pushParagraph(paragraph: Unfinished): void {
    const { element, pieces } = paragraph;
    const properties = propertiesOf(element, this.#reading.choice);
    const style = styleOf(properties, this.#reading);
    const number = this.#numberOf(properties, style);
    const base = this.#describe(properties, style, paragraph);
    const origin = { part: this.#reading.part, at: element.ordinal };
    const numbering = numberingRevisions(element);
    const lines = number === null || number.label === null ? partAtLabels(pieces) : [pieces];
    if (lines.length === 0 && number?.label === undefined)
      this.#lost.push(...pieces.filter((piece) => piece.kind === "absent"));
    for (const [place, line] of (lines.length === 0 ? [pieces] : lines).entries()) {
      const inline = joinPieces([...(place === 0 ? numbering : []), ...line]);
      const numbered =
        place === 0 && number !== null
          ? { formatLabel: number.label, isListItem: number.label === null, depth: number.depth }
          : {};
      if (inline.text === "" && (number === null || number.label === null || place > 0)) {
        if (lines.length > 0) this.#lost.push(...line.filter((piece) => piece.kind === "absent"));
        continue;
      }
      this.blocks.push(paragraphBlock(inline, origin, { ...base, ...numbered }));
    }
    for (const box of paragraph.boxes) this.readAll(box);
  }

  #describe(properties: XmlElement | undefined, style: string | null, paragraph: Unfinished): Partial<Block> {
    const { styles } = this.#reading;
    const own = outlineOf(properties);
    const level = own ?? (style === null ? null : styles.outlineLevel(style));
    const isTitle = style !== null && styles.isTitle(style);
    const alignment = valueOf(properties, "w:jc");
    const isCentred = alignment === undefined ? style !== null && styles.isCentred(style) : alignment === "center";
    const headingLevel = level === null || level === 0 ? null : level;
    return {
      role: isTitle ? "title" : headingLevel === null ? "paragraph" : "heading",
      headingLevel: isTitle ? null : headingLevel,
      isSetApart: isCentred || paragraph.isWhollyStrong,
    };
  }

  /** The number that Word prints before the paragraph, by its own list, or by its style's. */
  #numberOf(
    properties: XmlElement | undefined,
    style: string | null,
  ): { readonly label: string | null; readonly depth: number } | null {
    const own = childOf(properties, "w:numPr");
    const ofStyle = style === null ? null : this.#reading.styles.numberingOfStyle(style);
    const numId = valueOf(own, "w:numId") ?? ofStyle?.numId;
    if (numId === undefined || numId === "0") return null;
    const isOwnList = valueOf(own, "w:numId") !== undefined;
    const named =
      ofStyle === null || isOwnList ? undefined : this.#reading.counter.levelOfStyle(numId, ofStyle.styleId);
    const level = numberOf(valueOf(own, "w:ilvl")) ?? named ?? (isOwnList ? 0 : (ofStyle?.level ?? 0));
    const printed = this.#reading.counter.next(numId, level);
    if (printed === null) return null;
    if (printed.isGuess && !this.#reading.findings.includes(GUESSED_NUMBER))
      this.#reading.findings.push(GUESSED_NUMBER);
    if (printed.label === null && !printed.isBullet) return null;
    return { label: printed.label, depth: level + 1 };
  }

  #readTable(table: XmlElement): void {
    const rows = rowsOf(table);
    const isBox = rows.length === 1 && rows[0]?.cells.length === 1;
    for (const row of rows) {
      const revision = rowRevisionOf(row.element, this.#reading);
      if (revision !== null && !staysIn(revision.kind, this.#reading.choice)) {
        this.#lost.push({ kind: "absent", text: charactersIn(row.element), revision });
      } else if (isBox) for (const cell of row.cells) this.readAll(cell);
      else this.#readRow(row.element, row.cells, revision);
    }
    if (isBox) this.#endParagraph();
  }

  #readRow(row: XmlElement, cells: readonly XmlElement[], revision: InlineRevision | null): void {
    const lost = joinPieces(this.#takeLost()).revisions;
    const texts = cells.map((cell) => {
      const inside = new BlockReading(this.#reading);
      const change = revisionIn(childOf(cell, "w:tcPr"), this.#reading);
      if (change !== null && !staysIn(change.kind, this.#reading.choice)) {
        return joinPieces([{ kind: "absent", text: charactersIn(cell), revision: change }]);
      }
      inside.readAll(cell);
      return inside.finishCell();
    });
    const block = rowBlock(texts, { part: this.#reading.part, at: row.ordinal });
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

  #takeLost(): readonly InlinePiece[] {
    const lost = this.#lost;
    this.#lost = [];
    return lost;
  }

  #report(message: string): void {
    this.#reading.findings.push({ code: "linked-content-not-followed", severity: "info", message });
  }
}

const GUESSED_NUMBER: Finding = {
  code: "numbering-guessed",
  severity: "info",
  message: "A list counts in a way that is not known here; its numbers are given in digits.",
};

/** The paragraph's properties in the text that is read: before a tracked change of them, or after. */
function propertiesOf(paragraph: XmlElement, choice: "accept" | "reject"): XmlElement | undefined {
  const properties = childOf(paragraph, "w:pPr");
  const before = choice === "reject" ? childOf(childOf(properties, "w:pPrChange"), "w:pPr") : undefined;
  if (before !== undefined) return before;
  const isNumberingInserted = childOf(childOf(properties, "w:numPr"), "w:ins") !== undefined;
  if (choice === "accept" || properties === undefined || !isNumberingInserted) return properties;
  return {
    ...properties,
    children: properties.children.filter((child) => typeof child === "string" || child.name !== "w:numPr"),
  };
}

function styleOf(properties: XmlElement | undefined, reading: RunReading): string | null {
  return valueOf(properties, "w:pStyle") ?? reading.styles.defaultParagraphStyle;
}

function hasWords(pieces: readonly InlinePiece[]): boolean {
  return pieces.some((piece) => piece.kind === "note" || (piece.kind === "text" && piece.text.trim() !== ""));
}
