import type { Paragraph, RedlineRun } from "@travaux/model";
import type { ReactNode } from "react";
import { MarkedRun } from "../redline/marked-runs.tsx";
import { changedPiecesOf } from "./changed-pieces.ts";
import { MarkedPiece } from "./paragraph-text.tsx";

interface ChangedWordsProps {
  readonly runs: readonly RedlineRun[];
  readonly before: Paragraph | null;
  readonly after: Paragraph;
  readonly noteLabel: (note: string) => string | undefined;
}

/** The words of a paragraph with what came and what went, with emphasis and footnote marks as in the clean text. */
export function ChangedWords({ runs, before, after, noteLabel }: ChangedWordsProps): ReactNode {
  return changedPiecesOf(runs, before, after).map(({ run, pieces }, index) => (
    // Runs have no identity but their place; they are never reordered in place.
    <MarkedRun key={`${index}-${run.kind}`} run={run} isBesideMark={index > 0 && runs[index - 1]?.kind !== "kept"}>
      {pieces.map((piece) => (
        <MarkedPiece key={piece.from} piece={piece} noteLabel={noteLabel} areMarksShown={false} />
      ))}
    </MarkedRun>
  ));
}
