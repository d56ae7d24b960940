import type { OriginOfWords, Paragraph } from "@travaux/model";
import type { ReactNode } from "react";
import { originPiecesOf } from "./origin-pieces.ts";
import { MarkedPiece, ParagraphText } from "./paragraph-text.tsx";
import type { ReadingOrigins } from "./reading-setting.ts";

interface OriginWordsProps {
  readonly paragraph: Paragraph;
  readonly stretches: readonly OriginOfWords[];
  readonly origins: ReadingOrigins;
  readonly noteLabel: (note: string) => string | undefined;
}

/** The words of a paragraph, each stretch with the line of the draft that brought it; a click on one asks for that draft. */
export function OriginWords({ paragraph, stretches, origins, noteLabel }: OriginWordsProps): ReactNode {
  const pieces = originPiecesOf(paragraph, stretches);
  if (pieces.length === 0) return <ParagraphText paragraph={paragraph} noteLabel={noteLabel} />;
  return pieces.map(({ from, origin, pieces: own }) => {
    const words = own.map((piece) => (
      <MarkedPiece key={piece.from} piece={piece} noteLabel={noteLabel} areMarksShown={false} />
    ));
    const isChosen = origin.since === origins.chosen;
    // A mark is read out as such; a line under words that no one asked for would be noise to the ear.
    const Element = isChosen ? "mark" : "span";
    return (
      <Element
        key={from}
        className="since"
        data-since={origin.since}
        data-line={origins.chosen === null ? (origins.lines.get(origin.since) ?? 0) : isChosen ? "chosen" : 0}
        data-back={origin.reintroduced}
      >
        {words}
      </Element>
    );
  });
}
