import type { LineLook, RowLook, TableLook } from "@travaux/model";
import { partsIn } from "../table-rows.ts";
import { childOf, elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { EmptyLines } from "./empty-lines.ts";
import { lookOf } from "./line-looks.ts";
import type { LooksOf } from "./line-looks.ts";
import type { PageSections } from "./page-sections.ts";
import { rowLook, tableLook } from "./table-looks.ts";

/** How paragraphs and rows look, by where they stand, gathered block by block. Looks that are alike are kept once. */
export class TextLooks {
  readonly looks: LineLook[] = [];
  readonly tables: TableLook[] = [];
  readonly #lines = new Map<string, number>();
  readonly #rows = new Map<string, RowLook>();
  readonly #asked: LooksOf;
  readonly #places = new Map<string, number>();
  readonly #empty: EmptyLines;
  readonly #emptyLines = new Map<string, readonly number[]>();

  constructor(asked: LooksOf) {
    this.#asked = asked;
    this.#empty = new EmptyLines(asked.choice);
  }

  get lines(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#lines);
  }

  get emptyLines(): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries(this.#emptyLines);
  }

  get rows(): Readonly<Record<string, RowLook>> {
    return Object.fromEntries(this.#rows);
  }

  /** A block of a part, with everything in it; `sections` takes where sections end. */
  see(part: string, element: XmlElement, sections: PageSections | null): void {
    if (element.name === "w:tbl") {
      this.#seeTable(part, element);
      this.#empty.take();
    }
    if (element.name === "w:p") {
      this.#seeLine(`${part}/${element.ordinal}`, element);
      const section = childOf(childOf(element, "w:pPr"), "w:sectPr");
      if (section !== undefined) {
        sections?.add(section, element.ordinal);
        // What stands empty at the end of a section is not to stand on the first page of the next.
        this.#empty.take();
      }
    }
    for (const child of elementsOf(element)) if (child.name !== "w:pPr") this.see(part, child, sections);
    // What is empty at the end of a table or of a text box is no empty line behind it.
    if (element.name === "w:tbl" || element.name === "w:txbxContent") this.#empty.take();
  }

  #seeLine(origin: string, paragraph: XmlElement): void {
    const { isEmpty, beginsPage } = this.#empty.see(paragraph);
    const place = this.#placeOf(paragraph, beginsPage);
    this.#lines.set(origin, place);
    if (isEmpty) {
      this.#empty.add(paragraph, place);
      return;
    }
    const before = this.#empty.take();
    if (before.length > 0) this.#emptyLines.set(origin, before);
  }

  #seeTable(part: string, table: XmlElement): void {
    const place = this.tables.push(tableLook(table)) - 1;
    for (const row of partsIn(table)) {
      if (row.name === "w:tr")
        this.#rows.set(
          `${part}/${row.ordinal}`,
          rowLook(row, place, (paragraph) => this.#placeOf(paragraph)),
        );
    }
  }

  #placeOf(paragraph: XmlElement, beginsPage = false): number {
    const look = lookOf(paragraph, { ...this.#asked, beginsPage });
    const key = JSON.stringify(look);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.looks.push(look) - 1;
    this.#places.set(key, place);
    return place;
  }
}
