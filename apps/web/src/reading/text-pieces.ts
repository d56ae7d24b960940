import type { EmphasisKind, NoteReference, Paragraph } from "@travaux/model";
import { bracketPlaces, isBracketCharacter } from "../redline/side-runs.ts";

/** A stretch of a paragraph that looks the same throughout; `notes` are the footnotes called at its end. */
export interface TextPiece {
  readonly from: number;
  readonly text: string;
  readonly isBracket: boolean;
  readonly emphasis: readonly EmphasisKind[];
  readonly notes: readonly NoteReference[];
}

/**
 * Cuts a paragraph wherever its look changes: at brackets of open text, at emphasis, at footnote marks.
 *
 * @param alsoAt other places at which it is to be cut
 */
export function textPiecesOf(paragraph: Paragraph, alsoAt: readonly number[] = []): readonly TextPiece[] {
  const { text, marks, notes } = paragraph;
  const brackets = bracketPlaces(paragraph.brackets);
  const cuts = new Set([0, text.length, ...alsoAt]);
  for (const place of brackets) cuts.add(place).add(place + 1);
  for (const mark of marks) cuts.add(mark.from).add(mark.to);
  for (const note of notes) cuts.add(note.at);
  const places = [...cuts].filter((place) => place <= text.length).sort((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    return {
      from,
      text: text.slice(from, to),
      isBracket: brackets.has(from) && to === from + 1 && isBracketCharacter(text.charAt(from)),
      emphasis: marks.filter((mark) => mark.from <= from && mark.to >= to).map((mark) => mark.kind),
      notes: notes.filter((note) => note.at === to),
    };
  });
}
