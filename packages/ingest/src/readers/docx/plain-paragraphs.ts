import { symbolOf } from "./symbols.ts";
import { attributeOf, charactersOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/** The printed characters below an element, paragraphs parted by blanks: for comments, running heads and deleted notes. */
export function charactersIn(element: XmlElement): string {
  return plainParagraphs(element).join(" ");
}

/** The same, one text for each paragraph that has words. */
export function plainParagraphs(element: XmlElement): readonly string[] {
  const paragraphs: string[] = [];
  collect(element, paragraphs);
  return paragraphs;
}

function collect(element: XmlElement, paragraphs: string[]): void {
  if (element.name === "w:p") {
    const text = runText(element).replaceAll(/\s+/g, " ").trim(); // one run of white space
    if (text !== "") paragraphs.push(text);
    return;
  }
  for (const child of elementsOf(element)) if (child.name !== "mc:Fallback") collect(child, paragraphs);
}

function runText(element: XmlElement): string {
  let text = "";
  for (const child of elementsOf(element)) {
    if (child.name === "w:t" || child.name === "w:delText" || child.name === "m:t") text += charactersOf(child);
    else if (child.name === "w:noBreakHyphen") text += "-";
    else if (child.name === "w:sym") text += symbolOf(attributeOf(child, "w:font"), attributeOf(child, "w:char"));
    else if (child.name === "w:tab" || child.name === "w:br" || child.name === "w:cr") text += " ";
    else if (child.name !== "mc:Fallback" && child.name !== "w:pPr") text += runText(child);
  }
  return text;
}
