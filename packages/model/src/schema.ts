import { Schema } from "prosemirror-model";
import type { AttributeSpec, MarkSpec, NodeSpec } from "prosemirror-model";

/** What every paragraph-like node carries; `paragraph.ts` says what each value means. */
const paragraphAttributes: Readonly<Record<string, AttributeSpec>> = {
  // With a default only because ProseMirror must be able to make a node that another requires.
  id: { default: "", validate: "string" },
  label: { default: null, validate: "string|null" },
  canonical: { default: null, validate: "string|null" },
  relation: { default: null, validate: "string|null" },
  former: { default: null },
  path: { default: [] },
  level: { default: 1, validate: "number" },
  origin: { default: { part: "", at: 0 } },
  eId: { default: null, validate: "string|null" },
  wId: { default: null, validate: "string|null" },
  // Changes to the paragraph as a whole (its mark, its number), and comments on a place rather than on words.
  revisions: { default: [] },
  comments: { default: [] },
};

const textblock: NodeSpec = { group: "block", content: "inline*", attrs: { ...paragraphAttributes } };

/** Marks of one kind may lie in each other: brackets nest, attributions overlap. */
const overlapping: MarkSpec = { excludes: "" };

/**
 * What a draft's document may hold.
 *
 * Blocks stand flat, in reading order; nesting is in `path` and `level`, because circulated texts break any tree. `index`
 * on a mark is the place of its span in the paragraph's list, so that neighbouring equal spans stay apart.
 */
export const draftSchema: Schema = new Schema({
  nodes: {
    doc: { content: "(block | table)*", attrs: { title: { default: "" }, language: { default: "und" } } },
    title: textblock,
    heading: textblock,
    preamble: textblock,
    paragraph: textblock,
    item: textblock,
    note: textblock,
    table: { content: "table_row+" },
    table_row: { content: "table_cell+", attrs: { ...paragraphAttributes } },
    table_cell: { content: "inline*" },
    text: { group: "inline" },
    /** The mark of a footnote or endnote. */
    note_reference: { group: "inline", inline: true, atom: true, attrs: { paragraph: { validate: "string" } } },
    /** Words that a tracked change took out: not in the text, but kept at their place. */
    deletion: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: {
        kind: { validate: "string" },
        index: { validate: "number" },
        text: { default: null },
        move: { default: null },
        author: { default: null },
        date: { default: null },
      },
    },
  },
  marks: {
    emphasis: { ...overlapping, attrs: { index: {}, kind: {}, value: { default: null } } },
    bracket: { ...overlapping, attrs: { index: {}, id: {}, depth: {}, kind: {}, opens: {}, closes: {} } },
    alternative: { ...overlapping, attrs: { bracket: {}, index: {} } },
    attribution: {
      ...overlapping,
      attrs: { index: {}, actors: {}, verb: {}, delegations: { default: null }, speaker: { default: null } },
    },
    revision: {
      ...overlapping,
      attrs: {
        index: {},
        kind: {},
        text: { default: null },
        move: { default: null },
        author: { default: null },
        date: { default: null },
      },
    },
    comment: {
      ...overlapping,
      attrs: { index: {}, author: {}, text: {}, initials: { default: null }, date: { default: null } },
    },
  },
});
