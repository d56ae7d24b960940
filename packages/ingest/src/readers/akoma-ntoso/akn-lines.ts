import { textPiece } from "../../inline-piece.ts";
import { joinPieces } from "../../join-pieces.ts";
import type { InlinePiece } from "../../inline-piece.ts";
import { aknBlock } from "./akn-block.ts";
import type { Context } from "./akn-context.ts";
import { elementNames } from "./akn-names.ts";
import { holdsTitle, namesVersion } from "./akn-preface.ts";
import type { Reading } from "./akn-reading-state.ts";
import { containerContext, inlineContext, kindSaid, levelSaid } from "./akn-surroundings.ts";
import { wordsOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";
import { flush, pushBlock } from "./blocks-underway.ts";
import { onOneLine } from "./flat-line.ts";

/** Reads an element whose parts are paragraphs of their own. */
export function readContainer(reading: Reading, element: AknElement, context: Context): void {
  flush(reading);
  reading.readChildren(element, containerContext(element, { ...context, isInLine: false }));
  flush(reading);
}

/** Reads an element that is one paragraph, or that names the version of the text and is furniture. */
export function readLine(reading: Reading, element: AknElement, context: Context): void {
  flush(reading);
  const { attributes } = element;
  if (context.area === "front" && !context.isTitle && namesVersion(element)) {
    reading.file.furniture.push(joinPieces([textPiece(wordsOf(element))]).text);
    return;
  }
  const level = levelSaid(element);
  const kind = kindSaid(attributes["own:kind"]);
  const said = { ...(kind === undefined ? {} : { kind }), ...(level === null ? {} : { level }) };
  const isTitle = context.isTitle || holdsTitle(element);
  const line = { ...context, isInLine: true, isTitle, ordinal: element.ordinal, names: elementNames(element), said };
  reading.readChildren(element, inlineContext(element, line));
  // Our writer says where a paragraph without words stood.
  if (attributes["own:empty"] !== undefined && reading.underway.isBlank)
    pushBlock(reading, joinPieces(reading.underway.take()), line);
  flush(reading);
}

/** Reads a title that stands between paragraphs and holds none. */
export function readCrossHeading(reading: Reading, element: AknElement, context: Context): void {
  flush(reading);
  const level = context.headings + 1;
  const inline = joinPieces(piecesOf(reading, element, { ...context, isInLine: true }));
  if (inline.text === "") return;
  const declared = { kind: "heading", level } as const;
  const names = elementNames(element);
  reading.blocks.push(aknBlock(inline, { ordinal: element.ordinal, label: null, declared, names }));
}

/** The pieces of a title or a number alone, apart from what is underway. */
export function piecesOf({ apart }: Reading, element: AknElement, context: Context): readonly InlinePiece[] {
  const inner = apart();
  inner.readChildren(onOneLine(element), { ...inlineContext(element, context), provision: null });
  return inner.underway.take();
}

/** Reads an article quoted inside a sentence: its parts are paragraphs, and none of them a heading. */
export function readQuoted(reading: Reading, element: AknElement, context: Context): void {
  flush(reading);
  const level = Math.max(1, context.level);
  reading.readChildren(element, { ...context, isInLine: false, isQuoted: true, level });
  flush(reading);
}

/** Reads quoted words. Quotation marks that the file names and does not print are printed. */
export function readQuotation({ readChildren, underway }: Reading, element: AknElement, context: Context): void {
  const { startQuote, endQuote } = element.attributes;
  const inside = inlineContext(element, context);
  underway.pushText(startQuote ?? "", inside);
  readChildren(element, inside);
  underway.pushText(endQuote ?? "", inside);
}
