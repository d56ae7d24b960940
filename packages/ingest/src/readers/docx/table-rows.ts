import { elementsOf } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** A row of a table and its cells, in reading order. */
interface Row {
  readonly element: XmlElement;
  readonly cells: readonly XmlElement[];
}

/** Rows and cells may be wrapped in content controls and custom elements. */
export function rowsOf(table: XmlElement): readonly Row[] {
  return unwrapped(table, "w:tr").map((element) => ({ element, cells: unwrapped(element, "w:tc") }));
}

function unwrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child): readonly XmlElement[] => {
    if (child.name === name) return [child];
    return child.name === "w:sdt" || child.name === "w:sdtContent" || child.name === "w:customXml"
      ? unwrapped(child, name)
      : [];
  });
}
