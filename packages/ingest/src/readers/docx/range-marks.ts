import { charactersIn } from "./plain-paragraphs.ts";
import { noteReference } from "./note-numbers.ts";
import type { RunReading } from "./run-reading.ts";
import { attributeOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/**
 * Takes note of a place between paragraphs, rows or cells where a move, a comment or a bookmark begins or ends; true when
 * the element was one.
 */
export function seeRangeMark(element: XmlElement, reading: RunReading): boolean {
  if (reading.moves.see(element)) return true;
  const key = attributeOf(element, "w:id") ?? "";
  switch (element.name) {
    case "w:commentRangeStart":
      if (reading.comments.has(key)) {
        reading.openComments.add(key);
        reading.anchoredComments.add(key);
      }
      return true;
    case "w:commentRangeEnd":
      reading.openComments.delete(key);
      return true;
    case "w:bookmarkStart":
      reading.seen.addBookmark(attributeOf(element, "w:name"));
      return true;
    default:
      return false;
  }
}

/**
 * The words of a row or a cell that a change took out, those of the notes in it too. What begins or ends in it begins
 * or ends for the text behind it as well: a comment that ends in a row that is gone does not go on.
 */
export function goneContent(element: XmlElement, reading: RunReading): string {
  const notes: string[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === "w:footnoteReference" || child.name === "w:endnoteReference") {
        const { key } = noteReference(child);
        // Once: a file may name one note a thousand times.
        if (!reading.noteNumbers.isGone(key)) notes.push(reading.noteText(key));
        reading.noteNumbers.addGone(key);
      } else if (!seeRangeMark(child, reading)) visit(child);
    }
  };
  visit(element);
  return [charactersIn(element), ...notes].filter((words) => words !== "").join(" ");
}
