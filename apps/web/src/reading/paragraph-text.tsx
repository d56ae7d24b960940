import type { EmphasisKind, Paragraph } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { type TextPiece, textPiecesOf } from "./text-pieces.ts";
import "../redline/redline.css";

/** What a footnote mark prints, by the id of the note; marks without an answer are left out. */
type NoteLabel = (note: string) => string | undefined;

interface ParagraphTextProps {
  readonly paragraph: Paragraph;
  readonly noteLabel?: NoteLabel;
}

/** The words of a paragraph with their emphasis, the brackets of open text set off, and footnote marks. */
export function ParagraphText({ paragraph, noteLabel }: ParagraphTextProps): ReactNode {
  return textPiecesOf(paragraph).map((piece) => (
    <MarkedPiece key={piece.from} piece={piece} noteLabel={noteLabel} areMarksShown={false} />
  ));
}

interface MarkedPieceProps {
  readonly piece: TextPiece;
  readonly noteLabel: NoteLabel | undefined;
  /** Highlights and colours: a legend would say what they mean; without it they are noise to a reader. */
  readonly areMarksShown: boolean;
}

/** One stretch of a paragraph, and the footnotes that are called at its end. */
export function MarkedPiece({ piece, noteLabel, areMarksShown }: MarkedPieceProps): ReactNode {
  const words = piece.isBracket ? (
    <b className="bracket">{piece.text}</b>
  ) : (
    piece.emphasis.reduce<ReactNode>(
      (marked, kind) => (isColour(kind) && !areMarksShown ? marked : emphasize(marked, kind)),
      piece.text,
    )
  );
  return (
    <>
      {words}
      {piece.notes.map((note) => {
        const label = noteLabel?.(note.paragraph);
        return label === undefined ? null : (
          <sup key={note.paragraph} className="note-mark">
            <a href={`#p-${note.paragraph}`} aria-label={t("draft.note", { label })}>
              {label}
            </a>
          </sup>
        );
      })}
    </>
  );
}

function isColour(kind: EmphasisKind): boolean {
  return kind === "highlight" || kind === "colour";
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
      return <mark className="highlighted">{words}</mark>;
    case "colour":
      return <span className="coloured">{words}</span>;
  }
}
