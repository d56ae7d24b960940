import type { ParagraphKind } from "@travaux/model";
import type { Block } from "./block.ts";

/** A block as a person says what it is: the role that the kind goes with, and the word of the person, which counts. */
export function mendedAs(block: Block, as: ParagraphKind): Block {
  const role = as === "table-row" || as === "note" ? as : as === "heading" ? "heading" : "paragraph";
  // Cells are parted by tabs, of which other paragraphs have none; a blank keeps every span in its place.
  const text = as === "table-row" ? block.text : block.text.replaceAll("\t", " ");
  return {
    ...block,
    text,
    role,
    headingLevel: as === "heading" ? block.headingLevel : null,
    isListItem: as === "item",
    mended: { ...block.mended, as },
  };
}
