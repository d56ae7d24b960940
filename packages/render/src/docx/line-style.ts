import type { Paragraph } from "@travaux/model";
import { startsRightToLeft } from "../text/direction.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { said, w, when } from "./word-element.ts";

/** Levels that have styles of their own; what is deeper looks like the deepest. */
export const DEEPEST_HEADING = 6;
export const DEEPEST_LEVEL = 6;

/** The name of the style of a paragraph, by what it is and how deep it stands. */
function styleOf({ kind, level, label }: Paragraph): string {
  if (kind === "title") return "Title";
  if (kind === "heading") return `Heading${within(level, DEEPEST_HEADING)}`;
  return `${label === null ? "Plain" : "Numbered"}${within(level, DEEPEST_LEVEL)}`;
}

function within(level: number, deepest: number): number {
  return Math.min(Math.max(level, 1), deepest);
}

/** Style and direction of a line, as properties. A line that is there for Word alone has none. */
export function lookOfLine(paragraph: Paragraph | null, style?: string): readonly XmlElement[] {
  if (paragraph === null) return style === undefined ? [] : [said("pStyle", style)];
  return [said("pStyle", style ?? styleOf(paragraph)), ...when(startsRightToLeft(paragraph.text), w("bidi"))];
}
