import type { RedlineRun } from "@travaux/model";
import { Fragment, type ReactNode } from "react";
import { t } from "../language/t.ts";
import { type Bracketed, piecesOf, type RunPiece } from "./side-runs.ts";
import "./redline.css";

interface MarkedRunsProps {
  readonly runs: readonly RedlineRun[];
  /** The paragraph that the kept and deleted runs spell, where they spell exactly one: its brackets are marked. */
  readonly before?: Bracketed | null | undefined;
  /** The paragraph that the kept and inserted runs spell. */
  readonly after?: Bracketed | null | undefined;
}

/** Words with what came and what went marked by the elements that browsers and screen readers know for it. */
export function MarkedRuns({ runs, before = null, after = null }: MarkedRunsProps): ReactNode {
  return piecesOf(runs, before, after).map(({ run, pieces }, index) => {
    const words = <Pieces pieces={pieces} />;
    // Runs have no identity but their place; they are never reordered in place.
    const key = `${index}-${run.kind}`;
    const isBesideMark = index > 0 && runs[index - 1]?.kind !== "kept";
    // A space that came or went at a join of paragraphs is nothing to look at.
    if (run.text.trim() === "") return <Fragment key={key}>{run.text}</Fragment>;
    if (run.kind === "inserted")
      return (
        <ins key={key} className="mark" {...movedTo(run)} data-beside={isBesideMark}>
          {words}
        </ins>
      );
    if (run.kind === "deleted")
      return (
        <del key={key} className="mark" {...movedTo(run)} data-beside={isBesideMark}>
          {words}
        </del>
      );
    return <Fragment key={key}>{words}</Fragment>;
  });
}

/** A phrase that moved is marked, and says so to who points at it. */
function movedTo({ kind, move }: RedlineRun): { "data-moved": boolean; title?: string } {
  if (move === undefined) return { "data-moved": false };
  return { "data-moved": true, title: kind === "inserted" ? t("run.movedHere") : t("run.movedAway") };
}

interface PiecesProps {
  readonly pieces: readonly RunPiece[];
}

/** Text with the characters set off that open and close what is not yet agreed. */
function Pieces({ pieces }: PiecesProps): ReactNode {
  return pieces.map((piece, index) =>
    piece.isBracket ? (
      <b key={`${index}-bracket`} className="bracket">
        {piece.text}
      </b>
    ) : (
      piece.text
    ),
  );
}
