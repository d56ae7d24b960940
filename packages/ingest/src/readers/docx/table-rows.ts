import { elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/**
 * What a table or a row holds, in reading order: its rows or cells, out of the content controls and custom elements that
 * may be around them, and the places between them where comments, moves and bookmarks begin and end.
 */
export function partsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child): readonly XmlElement[] => {
    const isWrapped = child.name === "w:sdt" || child.name === "w:sdtContent" || child.name === "w:customXml";
    return isWrapped ? partsIn(child) : [child];
  });
}
