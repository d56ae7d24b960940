import type { LineLook, RowLook, TableLook } from "@travaux/model";
import { partsIn } from "../table-rows.ts";
import { childOf, elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
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

  constructor(asked: LooksOf) {
    this.#asked = asked;
  }

  get lines(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#lines);
  }

  get rows(): Readonly<Record<string, RowLook>> {
    return Object.fromEntries(this.#rows);
  }

  /** A block of a part, with everything in it; `sections` takes where sections end. */
  see(part: string, element: XmlElement, sections: PageSections | null): void {
    if (element.name === "w:tbl") this.#seeTable(part, element);
    if (element.name === "w:p") {
      this.#lines.set(`${part}/${element.ordinal}`, this.#placeOf(element));
      const section = childOf(childOf(element, "w:pPr"), "w:sectPr");
      if (section !== undefined) sections?.add(section, element.ordinal);
    }
    for (const child of elementsOf(element)) if (child.name !== "w:pPr") this.see(part, child, sections);
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

  #placeOf(paragraph: XmlElement): number {
    const look = lookOf(paragraph, this.#asked);
    const key = JSON.stringify(look);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.looks.push(look) - 1;
    this.#places.set(key, place);
    return place;
  }
}
