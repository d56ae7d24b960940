import { namesOf } from "./akn-meta.ts";
import { elementsOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";

/** The notes of a file, by the names that marks in the text call them. */
export interface NotesNamed {
  /** Notes that stand in the metadata of a document of the file, in order. */
  readonly inMetadata: readonly AknElement[];
  /** The note that a mark leads to. */
  find(name: string, mark: AknElement): AknElement | undefined;
}

/**
 * Finds the notes below an element. The documents of a collection may use the same names: a mark leads to the last note
 * of the name that began before it, which is the one of its own document, or to the first one behind it.
 */
export function notesBelow(root: AknElement): NotesNamed {
  const inMetadata: AknElement[] = [];
  const named = new Map<string, AknElement[]>();
  const add = (note: AknElement): void => {
    for (const name of new Set(namesOf(note))) {
      const notes = named.get(name);
      if (notes === undefined) named.set(name, [note]);
      else notes.push(note);
    }
  };
  const visit = (element: AknElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === "authorialNote") add(child);
      if (element.name === "meta" && child.name === "notes")
        for (const note of elementsOf(child)) {
          inMetadata.push(note);
          add(note);
        }
      visit(child);
    }
  };
  visit(root);
  return {
    inMetadata,
    find: (name, mark) => {
      const notes = named.get(name) ?? [];
      return notes[Math.max(0, countBefore(notes, mark.ordinal) - 1)];
    },
  };
}

/** How many notes began before a place; they are in the order of the file, so half of them are left out at each step. */
function countBefore(notes: readonly AknElement[], ordinal: number): number {
  let [from, to] = [0, notes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((notes[middle]?.ordinal ?? 0) < ordinal) from = middle + 1;
    else to = middle;
  }
  return from;
}
