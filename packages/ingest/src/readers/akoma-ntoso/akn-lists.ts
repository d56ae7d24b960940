import { textPiece } from "../../inline-piece.ts";
import { joinPieces } from "../../join-pieces.ts";
import type { Context, Provision } from "./akn-context.ts";
import { elementNames } from "./akn-names.ts";
import type { Reading } from "./akn-reading-state.ts";
import { elementsOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";
import { flush, pushBareLabel } from "./blocks-underway.ts";

/** Reads the items of a `ul` or `ol`; those of an `ol` are counted. */
export function readList(reading: Reading, list: AknElement, context: Context): void {
  flush(reading);
  pushBareLabel(reading, context);
  let count = 0;
  for (const item of elementsOf(list)) {
    if (item.name !== "li") {
      reading.readNode(item, context);
      continue;
    }
    count++;
    const printed = item.attributes["value"] ?? String(count);
    const label = list.name === "ol" ? joinPieces([textPiece(`${printed}.`)]) : null;
    const inside = insideItem(item, label, context);
    reading.readChildren(item, inside);
    flush(reading);
    pushBareLabel(reading, inside);
  }
}

function insideItem(item: AknElement, label: Provision["label"], context: Context): Context {
  const level = Math.max(2, context.level + 1);
  const { ordinal } = item;
  const provision: Provision = { label, kind: "item", level, names: elementNames(item), ordinal, isTaken: false };
  return { ...context, level, provision, ordinal, names: {}, said: {}, isInLine: true };
}
