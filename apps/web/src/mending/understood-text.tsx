import type { Paragraph } from "@travaux/model";
import type { ReactNode } from "react";
import { MarkedPiece } from "../reading/paragraph-text.tsx";
import { understoodPieces } from "./understood-pieces.ts";

interface UnderstoodTextProps {
  readonly paragraph: Paragraph;
  readonly noteLabel: (note: string) => string | undefined;
}

/** The words of a paragraph with all that was understood of them: tracked changes, brackets, every typographic mark. */
export function UnderstoodText({ paragraph, noteLabel }: UnderstoodTextProps): ReactNode {
  return understoodPieces(paragraph).map((each) => {
    if (each.kind === "deleted")
      return (
        <del key={`del-${each.at}-${each.text}`} title={by("deleted", each.by)}>
          {each.text}
        </del>
      );
    const words = <MarkedPiece key={each.piece.from} piece={each.piece} noteLabel={noteLabel} areMarksShown />;
    if (each.kind === "kept") return words;
    return (
      <ins key={each.piece.from} title={by("inserted", each.by)}>
        {words}
      </ins>
    );
  });
}

function by(what: string, author: string | null): string {
  return author === null ? what : `${what} by ${author}`;
}
