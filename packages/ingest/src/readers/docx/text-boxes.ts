import type { InlineRevision } from "../../inline-piece.ts";
import { childOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/** Of alternatives for different readers the first that this reader can read; the others say the same. */
export function chosenAlternative(element: XmlElement): XmlElement {
  return childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element;
}

/** A text box, and the changes around the place that it hangs on. */
export interface TextBox {
  readonly content: XmlElement;
  readonly revisions: readonly InlineRevision[];
}

/** What the text boxes of a drawing hold, each once although it is written for two generations of readers. */
export function boxesIn(drawing: XmlElement): readonly XmlElement[] {
  return elementsOf(drawing).flatMap((child): readonly XmlElement[] => {
    if (child.name === "w:txbxContent") return [child];
    return boxesIn(child.name === "mc:AlternateContent" ? chosenAlternative(child) : child);
  });
}
