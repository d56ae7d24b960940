import { paragraphBlock } from "./block.ts";
import type { Block } from "./block.ts";
import { concatenate, plainText } from "./inline-text.ts";
import type { InlineText } from "./inline-text.ts";

/** The cells of a row joined by tabs, their spans moved along. */
export function rowBlock(cells: readonly InlineText[], origin: Block["origin"]): Block {
  const joined = cells.reduce((row, cell, at) => (at === 0 ? cell : joinCells(row, cell)), plainText(""));
  return paragraphBlock(joined, origin, { role: "table-row" });
}

function joinCells(row: InlineText, cell: InlineText): InlineText {
  const offset = row.text.length + 1;
  const move = <Item extends { from: number; to: number }>(item: Item): Item => ({
    ...item,
    from: item.from + offset,
    to: item.to + offset,
  });
  return {
    text: `${row.text}\t${cell.text}`,
    marks: [...row.marks, ...cell.marks.map(move)],
    revisions: [...row.revisions, ...cell.revisions.map(move)],
    notes: [...row.notes, ...cell.notes.map((note) => ({ at: note.at + offset, key: note.key }))],
    comments: [...row.comments, ...cell.comments.map(move)],
  };
}

/** The paragraphs of a cell as one text, their automatic numbers in it, since a row has one label at most. */
export function cellOf(blocks: readonly Block[]): InlineText {
  return blocks.map(withLabelInText).reduce((whole, text) => concatenate(whole, text, " "), plainText(""));
}

function withLabelInText(block: Block): InlineText {
  return block.formatLabel === null ? block : concatenate(plainText(block.formatLabel), block, " ");
}
