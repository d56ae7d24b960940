import type { InlineRevision } from "../../inline-piece.ts";
import type { Context } from "./akn-context.ts";
import { staysIn } from "../../revision-choice.ts";
import { revisionOf, withChange } from "./akn-inline-marks.ts";
import { noteKeyOf } from "./akn-names.ts";
import type { Reading, ReadingOfFile } from "./akn-reading-state.ts";
import { inlineContext } from "./akn-surroundings.ts";
import { charactersOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";
import { goneWords } from "./gone-words.ts";
import { noteAt } from "./note-reading.ts";

/** An element whose words a tracked change brought or took. */
export interface ChangedElement {
  readonly element: AknElement;
  readonly revision: InlineRevision;
}

/** Reads the words of a change that stay in the text, and keeps those that do not beside it. */
export function readChange(reading: Reading, changed: ChangedElement, context: Context): void {
  const { element, revision } = changed;
  if (staysIn(revision.kind, reading.file.revisions)) {
    const inside = inlineContext(element, context);
    reading.readChildren(element, { ...inside, revisions: withChange(context.revisions, revision) });
  } else pushGone(reading, changed);
}

/** Words that a change took out, those of the notes in it too: a note goes with its mark. */
export function pushGone({ file, underway }: Reading, { element, revision }: ChangedElement): void {
  const words = goneWords(element, (mark) => wordsOfGoneNote(file, mark));
  const text = element.name === "tr" ? words.trim() : words;
  underway.push({ kind: "absent", text, revision });
}

function wordsOfGoneNote(file: ReadingOfFile, mark: AknElement): string {
  const note = mark.name === "noteRef" ? noteAt(file, mark) : mark;
  if (note === undefined) return mark.attributes["marker"] ?? "";
  const key = noteKeyOf(note);
  if (file.notes.has(key) || file.notesGone.has(key)) return "";
  file.notesGone.add(key);
  return charactersOf(note);
}

/** Reads a mark of our writer: an end of a comment, or a change that left no words. */
export function readOwnMarker({ file, underway }: Reading, element: AknElement): void {
  const { attributes } = element;
  const key = attributes["own:comment"];
  const comment = key === undefined ? undefined : file.meta.comments.get(key);
  if (key !== undefined && comment !== undefined) {
    if (attributes["name"] === "commentStart") underway.push({ kind: "comment-start", key });
    else if (!file.commentsPlaced.has(key)) {
      file.commentsPlaced.add(key);
      underway.push({ kind: "comment-end", key, comment: commentOf(comment) });
    }
    return;
  }
  const revision = revisionOf(element);
  if (revision !== null) underway.push({ kind: "absent", text: attributes["own:text"] ?? "", revision });
}

function commentOf(element: AknElement): { author: string; text: string; initials?: string; date?: string } {
  const { author, initials, date } = element.attributes;
  return {
    author: author ?? "",
    text: charactersOf(element),
    ...(initials === undefined ? {} : { initials }),
    ...(date === undefined ? {} : { date }),
  };
}
