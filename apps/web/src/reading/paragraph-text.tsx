import type { EmphasisKind, Paragraph } from "@travaux/model";
import { Fragment, type ReactNode } from "react";
import { type TextPiece, textPiecesOf } from "./text-pieces.ts";
import "../redline/redline.css";

interface ParagraphTextProps {
  readonly paragraph: Paragraph;
  /** What a footnote mark prints, by the id of the note; marks without an answer are left out. */
  readonly noteLabel?: (note: string) => string | undefined;
}

/** The words of a paragraph with their emphasis, the brackets of open text set off, and footnote marks. */
export function ParagraphText({ paragraph, noteLabel }: ParagraphTextProps): ReactNode {
  return textPiecesOf(paragraph).map((piece) => (
    <Fragment key={piece.from}>
      <Emphasized piece={piece} />
      {piece.notes.map((note) => {
        const label = noteLabel?.(note.paragraph);
        return label === undefined ? null : (
          <sup key={note.paragraph} className="note-mark">
            <a href={`#p-${note.paragraph}`} aria-label={`Note ${label}`}>
              {label}
            </a>
          </sup>
        );
      })}
    </Fragment>
  ));
}

interface EmphasizedProps {
  readonly piece: TextPiece;
}

function Emphasized({ piece }: EmphasizedProps): ReactNode {
  if (piece.isBracket) return <b className="bracket">{piece.text}</b>;
  return piece.emphasis.reduce<ReactNode>((words, kind) => emphasize(words, kind), piece.text);
}

function emphasize(words: ReactNode, kind: EmphasisKind): ReactNode {
  switch (kind) {
    case "emphasis":
      return <em>{words}</em>;
    case "strong":
      return <strong>{words}</strong>;
    case "underline":
      return <u>{words}</u>;
    case "strike":
      return <s>{words}</s>;
    case "superscript":
      return <sup>{words}</sup>;
    case "subscript":
      return <sub>{words}</sub>;
    case "highlight":
    case "colour":
      // A legend would say what they mean; without it they are noise to a reader.
      return words;
  }
}
