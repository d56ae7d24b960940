import { paragraphBlock } from "../../block.ts";
import type { Block, DeclaredPlace } from "../../block.ts";
import type { InlineText } from "../../inline-text.ts";
import { cellOf } from "../../row-block.ts";
import { placeIn } from "./akn-block.ts";
import { elementNames } from "./akn-names.ts";
import type { AknElement } from "./akn-tree.ts";

/** A note that was read. */
export interface NoteBlocks {
  /** Where our writer says that the note stood among the notes. */
  readonly place: number | null;
  readonly blocks: readonly Block[];
}

/** The blocks of a note from the paragraphs that were read in it, or from the changes that left no words in it. */
export function noteBlocks(
  element: AknElement,
  key: string,
  { blocks, gone }: { readonly blocks: readonly Block[]; readonly gone: InlineText },
): readonly Block[] {
  const marker = element.attributes["marker"] ?? null;
  const found = blocks.length > 0 ? blocks : [paragraphBlock(gone, placeIn(element.ordinal))];
  const declared: DeclaredPlace = { kind: "note", level: 1 };
  return found.map((block, at): Block => {
    // A number in a list inside a note is part of its words: a note has one label.
    const format = { role: "note", formatLabel: at === 0 ? marker : null, noteKey: at === 0 ? key : null } as const;
    const names = at === 0 ? elementNames(element) : {};
    return { ...paragraphBlock(cellOf([block]), block.origin, format), declared, ...names };
  });
}

/** Notes behind the text: in the order of their marks unless our writer says another; notes without a mark at the end. */
export function notesInOrder(notes: Iterable<NoteBlocks>): readonly Block[] {
  return [...notes]
    .map(({ place, blocks }, at) => ({ blocks, place: place ?? at }))
    .toSorted((one, other) => one.place - other.place)
    .flatMap((note) => note.blocks);
}
