import type { Bracket, Paragraph, Revision } from "@travaux/model";
import type { StyledRun, Style } from "../text/styled-run.ts";
import type { ParagraphNames } from "./paragraph-names.ts";

/**
 * The text of a paragraph with what was understood of it: open brackets set apart, tracked insertions and deletions as
 * such (a deletion at its place, with the words that it took; a paragraph's mark that came or went as "¶"), marks of
 * notes as "(Footnote 3)".
 */
export function runsOfParagraph(paragraph: Paragraph, names: ParagraphNames): readonly StyledRun[] {
  const runs: StyledRun[] = [];
  let at = 0;
  for (const place of placesOf(paragraph)) {
    runs.push(...deletionsAt(paragraph, at), ...notesAt(paragraph, at, names));
    if (place > at) runs.push({ text: paragraph.text.slice(at, place), style: styleAt(paragraph, at) });
    at = place;
  }
  return [...runs, ...deletionsAt(paragraph, at), ...notesAt(paragraph, at, names)];
}

/** All offsets at which something begins or ends, after the start, up to the end of the text. */
function placesOf(paragraph: Paragraph): readonly number[] {
  const places = new Set([paragraph.text.length]);
  for (const revision of paragraph.revisions) places.add(revision.from).add(revision.to);
  for (const place of paragraph.brackets.flatMap(bracketCharacters)) places.add(place.from).add(place.to);
  for (const note of paragraph.notes) places.add(note.at);
  places.delete(0);
  return [...places].filter((place) => place <= paragraph.text.length).toSorted((one, other) => one - other);
}

function bracketCharacters(bracket: Bracket): readonly { readonly from: number; readonly to: number }[] {
  if (bracket.kind !== "open") return [];
  return [
    ...(bracket.opens ? [{ from: bracket.from, to: bracket.from + 1 }] : []),
    ...(bracket.closes ? [{ from: bracket.to - 1, to: bracket.to }] : []),
  ];
}

function styleAt(paragraph: Paragraph, at: number): Style {
  const revision = paragraph.revisions.find(({ kind, from, to }) => isInsertion(kind) && from <= at && at < to);
  if (revision !== undefined) return revision.kind === "move-to" ? "moved-here" : "inserted";
  return paragraph.brackets.flatMap(bracketCharacters).some(({ from, to }) => from <= at && at < to)
    ? "bracket"
    : "plain";
}

function isInsertion(kind: Revision["kind"]): boolean {
  return kind === "insert" || kind === "move-to";
}

function deletionsAt(paragraph: Paragraph, at: number): readonly StyledRun[] {
  return paragraph.revisions
    .filter((revision) => !isInsertion(revision.kind) && revision.from === at && revision.text !== undefined)
    .map((revision) => ({ text: takenText(revision), style: styleOfTaken(revision) }));
}

/** A mark has no words of its own: what stands in its change's `text` says whether it came or went. */
function takenText(revision: Revision): string {
  return revision.kind === "paragraph-mark" ? "¶" : (revision.text ?? "");
}

function styleOfTaken(revision: Revision): Style {
  if (revision.kind === "paragraph-mark" && revision.text === "inserted") return "inserted";
  return revision.kind === "move-from" ? "moved-away" : "deleted";
}

function notesAt(paragraph: Paragraph, at: number, names: ParagraphNames): readonly StyledRun[] {
  return paragraph.notes
    .filter((note) => note.at === at)
    .map((note) => ({ text: ` (${noteName(note.paragraph, names)})`, style: "quiet", note: note.paragraph }));
}

/** A part of a draft may be shown without its notes. */
function noteName(id: string, names: ParagraphNames): string {
  return names.paragraph(id) === undefined ? "note" : names.name(id);
}
