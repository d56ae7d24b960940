import type { XmlNode } from "../xml/xml-element.ts";
import type { ChangeElements } from "./change-elements.ts";
import type { CommentsPart } from "./comments-part.ts";
import type { Dress } from "./dress.ts";
import type { DressedPiece } from "./dressed-pieces.ts";
import type { FootnoteWriter } from "./footnote-writer.ts";
import { lettersOf } from "./letters.ts";
import { textRun } from "./run-elements.ts";

/** What is written beside the text while it is written. */
export interface Beside {
  readonly changes: ChangeElements;
  readonly notes: FootnoteWriter;
  readonly comments: CommentsPart;
  readonly dress: Dress;
}

/** The runs of a piece, with the marks of notes between them. */
export function writePiece({ piece, letters, lead }: DressedPiece, { changes, notes }: Beside): readonly XmlNode[] {
  const marks = notes.marksIn(piece);
  const stretches = lettersOf(
    piece,
    marks.map(({ at }) => at),
  );
  const nodes: XmlNode[] = [];
  let runs: XmlNode[] = [];
  if (lead !== "") {
    const isGone = piece.fate.kind === "deleted";
    runs.push(textRun({ text: lead, looks: [], lookedBefore: null, isGone }, changes, letters));
  }
  const close = (): void => {
    nodes.push(...changes.around(piece.fate, runs, piece.by));
    runs = [];
  };
  const putMarks = (at: number): void => {
    for (const mark of marks) {
      if (mark.at !== at) continue;
      close();
      nodes.push(...changes.around(mark.fate, [mark.run]));
    }
  };
  if (stretches[0]?.from === 0) putMarks(0);
  for (const each of stretches) {
    if (each.text !== "") runs.push(textRun(each, changes, letters));
    if (each.text !== "") putMarks(each.from + each.text.length);
  }
  close();
  return nodes;
}
