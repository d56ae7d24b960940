import type { Paragraph } from "@travaux/model";

/** What footnote marks print: the label of the note, else its place among the notes. */
export function labelsOfNotes(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
  const notes = paragraphs.filter((paragraph) => paragraph.kind === "note");
  return new Map(notes.map((note, index) => [note.id, note.canonical ?? note.label ?? String(index + 1)]));
}
