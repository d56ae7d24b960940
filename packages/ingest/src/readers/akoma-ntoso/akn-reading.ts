import { textPiece } from "../../inline-piece.ts";
import { joinPieces } from "../../join-pieces.ts";
import { readChange, readOwnMarker } from "./akn-changes.ts";
import type { Context } from "./akn-context.ts";
import { interruptsLine, isInline, isLine, roleOf } from "./akn-elements.ts";
import { revisionOf } from "./akn-inline-marks.ts";
import { readContainer, readCrossHeading, readLine, readQuotation, readQuoted } from "./akn-lines.ts";
import { readList } from "./akn-lists.ts";
import { readPart } from "./akn-parts.ts";
import type { Reading, ReadingOfFile } from "./akn-reading-state.ts";
import { inlineContext } from "./akn-surroundings.ts";
import { readTable } from "./akn-tables.ts";
import { charactersOf, elementsOf, isElement } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";
import { readAuthorialNote, readNoteReference } from "./note-reading.ts";
import { ParagraphUnderway } from "./paragraph-underway.ts";

/** Begins a reading: it walks the elements that it is given and makes blocks of their words. */
export function startReading(file: ReadingOfFile): Reading {
  const reading: Reading = {
    file,
    blocks: [],
    underway: new ParagraphUnderway(),
    readNode: (node, context) => readNode(reading, node, context),
    readChildren: (parent, context) => readChildren(reading, parent, context),
    apart: () => startReading(file),
  };
  return reading;
}

function readChildren(reading: Reading, parent: AknElement, context: Context): void {
  let current = context;
  for (const child of parent.children) {
    if (isElement(child) && child.name === "crossHeading" && !context.isInLine) {
      readCrossHeading(reading, child, context);
      current = { ...context, headings: context.headings + 1 };
    } else readNode(reading, child, current);
  }
}

function readNode(reading: Reading, node: AknElement | string, context: Context): void {
  if (!isElement(node)) reading.underway.pushText(node, context);
  else if (!readMarker(reading, node, context)) readElement(reading, node, context);
}

/** What is a place rather than a stretch of text, and what is no text at all. */
function readMarker(reading: Reading, element: AknElement, context: Context): boolean {
  const { name } = element;
  switch (name) {
    case "meta":
      return true;
    case "br":
    case "eol":
    case "eop":
      reading.underway.push(textPiece(" "));
      return true;
    case "img":
    case "componentRef":
    case "documentRef":
      reading.file.linked.push(name);
      return true;
    case "authorialNote":
      readAuthorialNote(reading, element);
      return true;
    case "noteRef":
      readNoteReference(reading, element, context);
      return true;
    case "marker":
      readOwnMarker(reading, element);
      return true;
    case "toc":
      reading.file.furniture.push(
        ...elementsOf(element).map((item) => joinPieces([textPiece(charactersOf(item))]).text),
      );
      return true;
    default:
      return name.startsWith("own:");
  }
}

function readElement(reading: Reading, element: AknElement, context: Context): void {
  const { name } = element;
  const revision = revisionOf(element);
  if (revision !== null) readChange(reading, { element, revision }, context);
  else if (name === "table") readTable(reading, element, context);
  else if (name === "ul" || name === "ol") readList(reading, element, context);
  else if (name === "quotedStructure" || name === "embeddedStructure") readQuoted(reading, element, context);
  else if (isLine(element)) readLine(reading, element, context);
  else if (name === "quotedText" || name === "embeddedText") readQuotation(reading, element, context);
  else if (roleOf(element) !== "other") readPart(reading, element, context);
  else if (isInline(element) || (context.isInLine && !interruptsLine(element)))
    readChildren(reading, element, inlineContext(element, context));
  else readContainer(reading, element, context);
}
