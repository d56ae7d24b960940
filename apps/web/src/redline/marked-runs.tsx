import type { RedlineRun } from "@travaux/model";
import type { ReactNode } from "react";
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
  return piecesOf(runs, before, after).map(({ run, pieces }, index) => (
    // Runs have no identity but their place; they are never reordered in place.
    <MarkedRun key={`${index}-${run.kind}`} run={run} isBesideMark={index > 0 && runs[index - 1]?.kind !== "kept"}>
      <Pieces pieces={pieces} />
    </MarkedRun>
  ));
}

interface MarkedRunProps {
  readonly run: RedlineRun;
  /** Whether the run before is marked as well. */
  readonly isBesideMark: boolean;
  /** Its words. */
  readonly children: ReactNode;
}

export function MarkedRun({ run, isBesideMark, children }: MarkedRunProps): ReactNode {
  // A space that came or went at a join of paragraphs is nothing to look at.
  if (run.kind === "kept" || run.text.trim() === "") return children;
  const Mark = run.kind === "inserted" ? "ins" : "del";
  return (
    <Mark className="mark" {...movedTo(run)} data-beside={isBesideMark}>
      {children}
    </Mark>
  );
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
