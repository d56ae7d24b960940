import type { Paragraph } from "@travaux/model";

/** A note: its first paragraph, to which marks lead, and those that go on it. */
export interface NoteGroup {
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
  /** Where it stands among the notes of the draft. */
  readonly place: number;
}

/** Notes by the ids that marks lead to; a paragraph without a label to which no mark leads goes on the note before it. */
export function noteGroups(notes: readonly Paragraph[], marked: ReadonlySet<string>): ReadonlyMap<string, NoteGroup> {
  const groups: [Paragraph, ...Paragraph[]][] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last !== undefined && note.label === null && !marked.has(note.id)) last.push(note);
    else groups.push([note]);
  }
  return new Map(groups.map((paragraphs, place) => [paragraphs[0].id, { paragraphs, place }]));
}
