import { interruptsLine, isLine } from "./akn-elements.ts";
import { isElement } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";

/** The words of an element that a change took out. `noteWords` gives those of the note at a mark in it. */
export function goneWords(element: AknElement, noteWords: (mark: AknElement) => string): string {
  const words = (child: AknElement | string): string => {
    if (!isElement(child)) return child;
    switch (child.name) {
      case "br":
      case "eol":
      case "eop":
        return " ";
      case "authorialNote":
      case "noteRef":
        return ` ${noteWords(child)} `;
      case "quotedText":
      case "embeddedText": {
        const { startQuote = "", endQuote = "" } = child.attributes;
        return `${startQuote}${goneWords(child, noteWords)}${endQuote}`;
      }
      default: {
        const inside = goneWords(child, noteWords);
        return isLine(child) || interruptsLine(child) || child.name === "td" || child.name === "th"
          ? ` ${inside} `
          : inside;
      }
    }
  };
  return element.children.map(words).join("");
}
