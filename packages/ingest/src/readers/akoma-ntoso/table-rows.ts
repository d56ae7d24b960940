import type { Block, DeclaredPlace } from "../../block.ts";
import type { InlinePiece } from "../../inline-piece.ts";
import type { InlineText } from "../../inline-text.ts";
import { joinPieces } from "../../join-pieces.ts";
import { rowBlock } from "../../row-block.ts";
import { placeIn } from "./akn-block.ts";
import type { Context } from "./akn-context.ts";
import { revisionOf } from "./akn-inline-marks.ts";
import { elementNames } from "./akn-names.ts";
import { labelsAroundSaid } from "./akn-surroundings.ts";
import { elementsOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";

/** The rows of a table, also those that stand in a part of it ("tbody", as some write it). */
export function rowsOf(table: AknElement): readonly AknElement[] {
  return elementsOf(table).flatMap((child) => (child.name === "tr" ? [child] : rowsBelow(child)));
}

function rowsBelow(element: AknElement): readonly AknElement[] {
  return elementsOf(element).filter((child) => child.name === "tr");
}

/**
 * The block of a row from the text of its cells. `before` is what came and went before it without words. A row that has
 * none itself is none: its changes are given back, for what follows.
 */
export function rowOf(
  row: AknElement,
  { cells, before, context }: { cells: readonly InlineText[]; before: readonly InlinePiece[]; context: Context },
): Block | readonly InlinePiece[] {
  const block = rowBlock(cells, placeIn(row.ordinal));
  if (block.text.trim() === "") return [...before, ...piecesLeft(block)];
  const within = context.level === 0 ? {} : { within: context.level };
  const around = labelsAroundSaid(row);
  const declared: DeclaredPlace = { kind: "table-row", level: 1, under: context.headings, ...within, ...around };
  // A row that came or went as a whole.
  const change = revisionOf(row);
  const whole = change === null ? [] : [{ from: 0, to: block.text.length, ...change }];
  const carried = joinPieces(before);
  return {
    ...block,
    revisions: [...carried.revisions, ...whole, ...block.revisions],
    notes: [...carried.notes, ...block.notes],
    comments: [...carried.comments, ...block.comments],
    declared,
    ...elementNames(row),
  };
}

function piecesLeft({ revisions, notes }: InlineText): readonly InlinePiece[] {
  return [
    ...revisions.map(({ from: _from, to: _to, text, ...revision }): InlinePiece => {
      return { kind: "absent", text: text ?? "", revision };
    }),
    ...notes.map(({ key }): InlinePiece => ({ kind: "note", key })),
  ];
}
