import { groupBy } from "@travaux/model";
import type { Bracket, Paragraph, Revision } from "@travaux/model";
import type { StyledRun, Style } from "../text/styled-run.ts";
import type { ParagraphNames } from "./paragraph-names.ts";

/**
 * The text of a paragraph with what was understood of it: open brackets set apart, tracked insertions and deletions as
 * such (a deletion at its place, with the words that it took; a paragraph's mark that came or went as "¶"), marks of
 * notes as "(Footnote 3)".
 */
export function runsOfParagraph(paragraph: Paragraph, names: ParagraphNames): readonly StyledRun[] {
  const { text, revisions, notes } = paragraph;
  const inserted = sweepOf(revisions.filter(({ kind }) => isInsertion(kind)));
  const taken = groupBy(revisions.filter(isTaken), ({ from }) => from);
  const marks = groupBy(notes, (note) => note.at);
  const brackets = new Set(paragraph.brackets.flatMap(bracketCharacters));
  const runs: StyledRun[] = [];
  const standingAt = (at: number): readonly StyledRun[] => [
    ...(taken.get(at) ?? []).map((revision) => ({ text: takenText(revision), style: styleOfTaken(revision) })),
    ...(marks.get(at) ?? []).map((note) => noteRun(note.paragraph, names)),
  ];
  let at = 0;
  for (const place of placesOf(paragraph, brackets)) {
    runs.push(...standingAt(at));
    if (place > at) {
      const revision = inserted(at);
      const style = revision !== undefined ? styleOfInsertion(revision) : brackets.has(at) ? "bracket" : "plain";
      runs.push({ text: text.slice(at, place), style });
    }
    at = place;
  }
  return [...runs, ...standingAt(at)];
}

/** All offsets at which something begins or ends, after the start, up to the end of the text. */
function placesOf({ text, revisions, notes }: Paragraph, brackets: ReadonlySet<number>): readonly number[] {
  const places = new Set([text.length]);
  for (const revision of revisions) places.add(revision.from).add(revision.to);
  for (const bracket of brackets) places.add(bracket).add(bracket + 1);
  for (const note of notes) places.add(note.at);
  places.delete(0);
  return [...places].filter((place) => place <= text.length).toSorted((one, other) => one - other);
}

/** Where the characters of an open bracket stand. */
function bracketCharacters({ kind, opens, closes, from, to }: Bracket): readonly number[] {
  if (kind !== "open") return [];
  return [...(opens ? [from] : []), ...(closes ? [to - 1] : [])];
}

/**
 * Asked for offsets that only grow, gives the revision that holds each, the first of several: a paragraph may have as many
 * as a hostile file has room for, and is gone through once.
 */
function sweepOf(revisions: readonly Revision[]): (at: number) => Revision | undefined {
  const coming = revisions.map((revision, order) => ({ revision, order }));
  coming.sort((one, other) => one.revision.from - other.revision.from);
  let next = 0;
  let open: typeof coming = [];
  return (at) => {
    open = open.filter(({ revision }) => revision.to > at);
    for (let first = coming[next]; first !== undefined && first.revision.from <= at; first = coming[++next])
      if (first.revision.to > at) open.push(first);
    return open.toSorted((one, other) => one.order - other.order)[0]?.revision;
  };
}

function isInsertion(kind: Revision["kind"]): boolean {
  return kind === "insert" || kind === "move-to";
}

function styleOfInsertion({ kind }: Revision): Style {
  return kind === "move-to" ? "moved-here" : "inserted";
}

function isTaken({ kind, text }: Revision): boolean {
  return !isInsertion(kind) && text !== undefined;
}

/** A mark has no words of its own: what stands in its change's `text` says whether it came or went. */
function takenText(revision: Revision): string {
  return revision.kind === "paragraph-mark" ? "¶" : (revision.text ?? "");
}

function styleOfTaken(revision: Revision): Style {
  if (revision.kind === "paragraph-mark" && revision.text === "inserted") return "inserted";
  return revision.kind === "move-from" ? "moved-away" : "deleted";
}

function noteRun(note: string, names: ParagraphNames): StyledRun {
  return { text: ` (${noteName(note, names)})`, style: "quiet", note };
}

/** A part of a draft may be shown without its notes. */
function noteName(id: string, names: ParagraphNames): string {
  return names.paragraph(id) === undefined ? "note" : names.name(id);
}
