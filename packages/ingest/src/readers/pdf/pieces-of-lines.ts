import { textPiece } from "../../inline-piece.ts";
import type { InlineMark, InlinePiece, InlineRevision } from "../../inline-piece.ts";
import { seamOf } from "../../printed-pages/broken-words.ts";
import type { Vocabulary } from "../../printed-pages/broken-words.ts";
import { coloursAt, marksNear } from "./colours.ts";
import type { MarksOfPage } from "./colours.ts";
import type { FontFace } from "./piece.ts";
import type { Fragment, PrintedLine } from "./printed-line.ts";
import { strokesAt } from "./redline.ts";
import type { Stroke } from "./redline.ts";
import { staysIn } from "../../revision-choice.ts";
import type { RevisionChoice } from "../../revision-choice.ts";

/** What is known of the whole draft while its lines are read. */
export interface LineReading {
  readonly faces: ReadonlyMap<string, FontFace>;
  /** What is drawn at the words of a page. */
  readonly marksOf: (page: number) => MarksOfPage;
  /** The colour of most of the text, which marks nothing; null when it is black. */
  readonly colourOfText: string | null;
  /** Struck and underlined words are changes, not marks. */
  readonly isRedline: boolean;
  /** A line under words is no change, though struck words are. */
  readonly isUnderlineForTitles: boolean;
  readonly revisions: RevisionChoice;
  readonly vocabulary: Vocabulary;
  /** Closes gaps within words. */
  readonly closeGaps: (text: string) => string;
  /** The key of the note with this mark at the foot of this page, or null. */
  readonly noteAt: (page: number, mark: string) => string | null;
}

/** The lines of a paragraph as pieces of running text; `unsure` are words broken at a line's end of which
 * nothing tells whether their hyphen is theirs, as they were read. */
export function piecesOfLines(
  lines: readonly PrintedLine[],
  reading: LineReading,
): { readonly pieces: readonly InlinePiece[]; readonly unsure: readonly string[] } {
  const pieces: InlinePiece[] = [];
  const unsure: string[] = [];
  lines.forEach((line, at) => {
    const own = piecesOfLine(line, reading);
    if (at > 0) {
      const before = lines[at - 1]?.text ?? "";
      const seam = seamOf(before, line.text, reading.vocabulary);
      if (seam.before.length < before.trimEnd().length) dropHyphen(pieces);
      if (seam.isUnsure)
        unsure.push(seam.before.slice(seam.before.lastIndexOf(" ") + 1) + (line.text.split(" ", 1)[0] ?? ""));
      if (seam.between !== "") pieces.push(blankBetween(pieces.at(-1), own[0]));
    }
    pieces.push(...own);
  });
  return { pieces, unsure };
}

/** A blank has what both its neighbours have, so that marks and changes run on over the end of a line. */
function blankBetween(before: InlinePiece | undefined, after: InlinePiece | undefined): InlinePiece {
  if (before?.kind === "absent" && after?.kind === "absent") return { ...before, text: " " };
  if (before?.kind !== "text" || after?.kind !== "text") return textPiece(" ");
  return textPiece(
    " ",
    before.marks.filter((mark) => after.marks.some((other) => other.kind === mark.kind)),
    before.revisions.filter((revision) => after.revisions.some((other) => other.kind === revision.kind)),
  );
}

function dropHyphen(pieces: InlinePiece[]): void {
  const last = pieces.at(-1);
  if (last === undefined || (last.kind !== "text" && last.kind !== "absent")) return;
  pieces[pieces.length - 1] = { ...last, text: last.text.replace(/[-\u2010\u00ad]\s*$/, "") }; // "agree-"
}

function piecesOfLine(line: PrintedLine, reading: LineReading): readonly InlinePiece[] {
  const near = marksNear(line, reading.marksOf(line.page));
  return line.fragments.flatMap((fragment, at) => {
    const lead = fragment.isApart && at > 0 ? " " : "";
    const mark = fragment.text.trim();
    const note = fragment.isRaised ? reading.noteAt(line.page, mark) : null;
    if (note !== null) return [{ kind: "note", key: note } as const];
    return piecesOfFragment(fragment, { lead, line, near }, reading);
  });
}

interface Place {
  /** The blank before it. */
  readonly lead: string;
  readonly line: PrintedLine;
  /** What is drawn at the line. */
  readonly near: MarksOfPage;
}

function piecesOfFragment(
  fragment: Fragment,
  { lead, line, near }: Place,
  reading: LineReading,
): readonly InlinePiece[] {
  const marks = marksOf(fragment, reading.faces);
  if (near.rules.length === 0 && near.inks.length === 0)
    return [textPiece(lead + reading.closeGaps(fragment.text), marks)];
  const letters = Array.from({ length: fragment.text.length }, (): LetterMarks => ({ stroke: null, colour: null }));
  for (const { from, to, stroke } of strokesAt(fragment, line.y, near.rules))
    for (const letter of letters.slice(from, to)) if (letter.stroke !== "strike") letter.stroke = stroke;
  for (const { from, to, colour } of coloursAt(fragment, line, near.inks))
    if (colour !== reading.colourOfText) for (const letter of letters.slice(from, to)) letter.colour = colour;
  const pieces: InlinePiece[] = [];
  let from = 0;
  for (let at = 1; at <= letters.length; at++) {
    const [first, next] = [letters[from], letters[at]];
    if (first === undefined || (next?.stroke === first.stroke && next.colour === first.colour)) continue;
    const text = (from === 0 ? lead : "") + fragment.text.slice(from, at);
    pieces.push(pieceWith(text, first, marks, reading));
    from = at;
  }
  return pieces;
}

interface LetterMarks {
  stroke: Stroke | null;
  colour: string | null;
}

function pieceWith(
  text: string,
  { stroke, colour }: Readonly<LetterMarks>,
  marks: readonly InlineMark[],
  reading: LineReading,
): InlinePiece {
  const isTitle = stroke === "underline" && reading.isUnderlineForTitles;
  if (stroke === null || !reading.isRedline || isTitle)
    return textPiece(text, [
      ...marks,
      ...(stroke === null ? [] : [{ kind: stroke }]),
      ...(colour === null ? [] : [{ kind: "colour", value: colour } as const]),
    ]);
  // The colour of a change is dropped: in many redlines it is that of whoever made it, for both kinds of change.
  const revision: InlineRevision = { kind: stroke === "strike" ? "delete" : "insert" };
  return staysIn(revision.kind, reading.revisions)
    ? textPiece(text, marks, [revision])
    : { kind: "absent", text, revision };
}

function marksOf(fragment: Fragment, faces: ReadonlyMap<string, FontFace>): readonly InlineMark[] {
  const face = faces.get(fragment.font);
  return [
    ...(face?.isStrong === true ? [{ kind: "strong" } as const] : []),
    ...(face?.isSlanted === true ? [{ kind: "emphasis" } as const] : []),
    ...(fragment.isRaised ? [{ kind: "superscript" } as const] : []),
  ];
}
