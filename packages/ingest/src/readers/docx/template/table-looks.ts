import type { RowLook, TableLook } from "@travaux/model";
import { partsIn } from "../table-rows.ts";
import { attributeOf, childOf, elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { attributesOf, plainProperties } from "./plain-tree.ts";

/** How a table looks; its columns as far as they are of use. */
export function tableLook(table: XmlElement): TableLook {
  const grid = childOf(table, "w:tblGrid");
  return {
    properties: plainProperties(childOf(table, "w:tblPr")),
    columns: (grid === undefined ? [] : elementsOf(grid))
      .filter(({ name }) => name === "w:gridCol")
      .map((column) => ({ name: column.name, attributes: attributesOf(column), children: [] })),
  };
}

/** How a row looks. `lookOf` gives the place of a paragraph's look. */
export function rowLook(row: XmlElement, table: number, lookOf: (paragraph: XmlElement) => number): RowLook {
  return {
    table,
    properties: plainProperties(growing(childOf(row, "w:trPr"))),
    cells: partsIn(row)
      .filter(({ name }) => name === "w:tc")
      .map((cell) => {
        const [first] = elementsOf(cell).filter(({ name }) => name === "w:p");
        return {
          properties: plainProperties(childOf(cell, "w:tcPr")),
          look: first === undefined ? null : lookOf(first),
        };
      }),
  };
}

/** A redline is longer than a text: a row whose height is fixed would hide its end. */
function growing(properties: XmlElement | undefined): XmlElement | undefined {
  if (properties === undefined) return undefined;
  const children = properties.children.filter(
    (child) => typeof child === "string" || child.name !== "w:trHeight" || attributeOf(child, "w:hRule") !== "exact",
  );
  return { ...properties, children };
}
