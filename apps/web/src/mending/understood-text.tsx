import type { Paragraph } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
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
        <del
          key={`del-${each.at}-${each.text}`}
          title={each.by === null ? t("mend.deleted") : t("mend.deletedBy", { author: each.by })}
        >
          {each.text}
        </del>
      );
    const words = <MarkedPiece key={each.piece.from} piece={each.piece} noteLabel={noteLabel} areMarksShown />;
    if (each.kind === "kept") return words;
    return (
      <ins
        key={each.piece.from}
        title={each.by === null ? t("mend.inserted") : t("mend.insertedBy", { author: each.by })}
      >
        {words}
      </ins>
    );
  });
}
