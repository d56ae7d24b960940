import { textPiece } from "../../inline-piece.ts";
import { joinPieces } from "../../join-pieces.ts";
import { aknBlock } from "./akn-block.ts";
import type { Context, Provision } from "./akn-context.ts";
import { isTitleOf, readingOf } from "./akn-elements.ts";
import { piecesOf, readLine } from "./akn-lines.ts";
import { elementNames } from "./akn-names.ts";
import type { Reading } from "./akn-reading-state.ts";
import { containerContext, levelSaid, provisionPlace } from "./akn-surroundings.ts";
import { childOf, elementsOf, isElement } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";
import { flush, pushBareLabel } from "./blocks-underway.ts";

/** Reads a part of the text that may have a number and a title: as a heading, as a numbered paragraph, or as its parts. */
export function readPart(reading: Reading, element: AknElement, context: Context): void {
  flush(reading);
  const around = { ...context, isInLine: false };
  const how = readingOf(element, context.level > 0 || context.isQuoted);
  // "1." with nothing but "(a)" and "(b)" below it stands before them.
  if (how === "heading" || how === "numbered") pushBareLabel(reading, context);
  switch (how) {
    case "heading":
      readTitledPart(reading, element, around);
      break;
    case "numbered":
      readProvision(reading, element, around);
      break;
    default:
      readParts(reading, element, around);
  }
  flush(reading);
}

function readTitledPart(reading: Reading, element: AknElement, context: Context): void {
  const level = levelSaid(element) ?? context.headings + 1;
  const titles = elementsOf(element).filter((child) => child.name === "heading" || child.name === "subheading");
  const num = childOf(element, "num") ?? titles.flatMap((title) => childOf(title, "num") ?? [])[0];
  const inside = { ...context, isInLine: true, ordinal: element.ordinal };
  const pieces = titles.flatMap((title, place) => [
    ...(place === 0 ? [] : [textPiece(" ")]),
    ...piecesOf(reading, { ...title, children: title.children.filter((child) => child !== num) }, inside),
  ]);
  const label = num === undefined ? null : joinPieces(piecesOf(reading, num, inside));
  const inline = joinPieces([...reading.underway.take(), ...pieces]);
  const declared = { kind: "heading", level } as const;
  reading.blocks.push(aknBlock(inline, { ordinal: element.ordinal, label, declared, names: elementNames(element) }));
  readParts(reading, element, { ...context, headings: level, level: 0, provision: null });
}

function readProvision(reading: Reading, element: AknElement, context: Context): void {
  const num = childOf(element, "num");
  const place = provisionPlace(element, context);
  const inside = { ...context, isInLine: true };
  const provision: Provision = {
    label: num === undefined ? null : joinPieces(piecesOf(reading, num, inside)),
    ...place,
    names: elementNames(element),
    ordinal: (num ?? element).ordinal,
    isTaken: false,
  };
  const within = { ...context, level: place.level, provision };
  for (const title of elementsOf(element)) if (isTitleOf(title)) readLine(reading, title, within);
  readParts(reading, element, within);
  flush(reading);
  pushBareLabel(reading, within);
}

/** The parts of an element below its number and title. */
function readParts({ readChildren }: Reading, element: AknElement, context: Context): void {
  const children = element.children.filter((child) => !isElement(child) || !(child.name === "num" || isTitleOf(child)));
  readChildren({ ...element, children }, containerContext(element, context));
}
