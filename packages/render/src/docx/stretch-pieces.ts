import type { Paragraph } from "@travaux/model";
import type { PlacedRun, Stretch } from "./cut-drafts.ts";
import type { WordMoves } from "./word-moves.ts";
import { DELETED, INSERTED, KEPT } from "./woven-text.ts";
import type { Fate, Piece, Place } from "./woven-text.ts";

/** Whether a stretch is shown where both drafts have it, or where one of them has it. */
export type Standing = "both" | "before" | "after";

/** The pieces of a stretch: the labels of the paragraphs that it opens, then its words. */
export function piecesOf(stretch: Stretch, standing: Standing, moves: WordMoves): readonly Piece[] {
  const [was, is] = [labelOf(stretch.before, stretch.opensBefore), labelOf(stretch.after, stretch.opensAfter)];
  const words = stretch.runs.flatMap((run) => wordsOf(run, stretch, standing, moves));
  if (standing === "both") return [...labelInPlace(was, is), ...words];
  const own = standing === "before" ? was : is;
  if (own === null) return words;
  const move = was !== null && was.label === is?.label ? moves.ofStretch(stretch) : undefined;
  return [...printedLabel(own, fateOn(standing, move)), ...words];
}

interface PrintedLabel {
  readonly label: string;
  readonly paragraph: Paragraph;
}

function labelOf(paragraph: Paragraph | null, isOpening: boolean): PrintedLabel | null {
  return paragraph === null || paragraph.label === null || !isOpening ? null : { label: paragraph.label, paragraph };
}

/** What was deleted stands before what was inserted; what parts the label from the words stays when both have one. */
function labelInPlace(was: PrintedLabel | null, is: PrintedLabel | null): readonly Piece[] {
  if (was === null) return is === null ? [] : printedLabel(is, INSERTED);
  if (is === null) return printedLabel(was, DELETED);
  const places = { before: placeOf(was), after: placeOf(is) };
  const gap: Piece = { fate: KEPT, part: "gap", text: gapAfter(is.paragraph), ...places };
  if (was.label === is.label) return [{ fate: KEPT, part: "label", text: is.label, ...places }, gap];
  return [
    { fate: DELETED, part: "label", text: was.label, before: places.before, after: null },
    { fate: INSERTED, part: "label", text: is.label, before: null, after: places.after },
    gap,
  ];
}

function printedLabel(printed: PrintedLabel, fate: Fate): readonly Piece[] {
  const isBefore = fate.kind === "deleted" || fate.kind === "moved-away";
  const place = placeOf(printed);
  const places = { before: isBefore ? place : null, after: isBefore ? null : place };
  return [
    { fate, part: "label", text: printed.label, ...places },
    { fate, part: "gap", text: gapAfter(printed.paragraph), ...places },
  ];
}

function placeOf({ paragraph }: PrintedLabel): Place {
  return { paragraph, from: 0 };
}

/** Numbers hang in the margin, behind a tab; those of headings and of rows stand before the words. */
function gapAfter({ kind }: Paragraph): string {
  return kind === "heading" || kind === "title" || kind === "table-row" ? " " : "\t";
}

function wordsOf(run: PlacedRun, stretch: Stretch, standing: Standing, moves: WordMoves): readonly Piece[] {
  if (run.text === "" || !isShown(run, standing)) return [];
  const move = run.kind === "kept" ? moves.ofStretch(stretch) : moves.ofPhrase(run.move);
  const fate =
    standing === "both" && run.kind === "kept" ? KEPT : fateOn(standing === "both" ? sideOf(run) : standing, move);
  const isBefore = fate.kind !== "inserted" && fate.kind !== "moved-here";
  const isAfter = fate.kind !== "deleted" && fate.kind !== "moved-away";
  const { before, after } = stretch;
  return [
    {
      fate,
      part: "text",
      text: run.text,
      before: isBefore && before !== null ? { paragraph: before, from: run.beforeFrom } : null,
      after: isAfter && after !== null ? { paragraph: after, from: run.afterFrom } : null,
    },
  ];
}

function isShown({ kind }: PlacedRun, standing: Standing): boolean {
  if (standing === "both") return true;
  return standing === "before" ? kind !== "inserted" : kind !== "deleted";
}

function sideOf({ kind }: PlacedRun): "before" | "after" {
  return kind === "deleted" ? "before" : "after";
}

function fateOn(side: "before" | "after", move: number | undefined): Fate {
  if (side === "before") return move === undefined ? DELETED : { kind: "moved-away", move };
  return move === undefined ? INSERTED : { kind: "moved-here", move };
}
