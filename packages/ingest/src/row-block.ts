import { paragraphBlock } from "./block.ts";
import type { Block } from "./block.ts";
import { concatenate, concatenateAll, moveSpans } from "./inline-text.ts";
import { plainText } from "./join-pieces.ts";
import type { InlineText } from "./inline-text.ts";

/** The cells of a row joined by tabs, their spans moved along. */
export function rowBlock(cells: readonly InlineText[], origin: Block["origin"]): Block {
  const joined = { marks: [], revisions: [], notes: [], comments: [] };
  let offset = 0;
  for (const cell of cells) {
    moveSpans(cell, offset, joined);
    offset += cell.text.length + 1;
  }
  const text = cells.map((cell) => cell.text).join("\t");
  return paragraphBlock({ text, ...joined }, origin, { role: "table-row" });
}

/** The paragraphs of a cell as one text, their automatic numbers in it, since a row has one label at most. */
export function cellOf(blocks: readonly Block[]): InlineText {
  const joined = concatenateAll(blocks.map(withLabelInText), " ");
  // The rows of a table in a cell are no cells of the row around them.
  return joined.text.includes("\t") ? { ...joined, text: joined.text.replaceAll("\t", " ") } : joined;
}

function withLabelInText(block: Block): InlineText {
  return block.formatLabel === null ? block : concatenate(plainText(block.formatLabel), block, " ");
}
