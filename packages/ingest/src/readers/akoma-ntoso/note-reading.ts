import { noticed } from "@travaux/model";
import { joinPieces } from "../../join-pieces.ts";
import { START } from "./akn-context.ts";
import type { Context } from "./akn-context.ts";
import { namesOf } from "./akn-meta.ts";
import { noteKeyOf } from "./akn-names.ts";
import type { Reading, ReadingOfFile } from "./akn-reading-state.ts";
import { wholeNumberIn } from "./akn-surroundings.ts";
import type { AknElement } from "./akn-tree.ts";
import { finish } from "./blocks-underway.ts";
import { noteBlocks } from "./note-blocks.ts";

/** Reads a note that stands where its mark is. */
export function readAuthorialNote(reading: Reading, element: AknElement): void {
  const key = noteKeyOf(element);
  reading.underway.push({ kind: "note", key });
  readNote(reading, element, key);
}

/** Reads the note that a mark leads to; a mark that leads nowhere is printed. */
export function readNoteReference(reading: Reading, element: AknElement, context: Context): void {
  const { file, underway } = reading;
  const note = noteAt(file, element);
  if (note !== undefined) {
    readAuthorialNote(reading, note);
    return;
  }
  const marker = element.attributes["marker"] ?? "";
  underway.pushText(marker, context);
  file.findings.push(
    noticed(marker === "" ? { is: "nameless-note-not-found" } : { is: "note-not-found", note: marker }),
  );
}

/** The note that a mark leads to, wherever it stands. */
export function noteAt({ notesNamed }: ReadingOfFile, mark: AknElement): AknElement | undefined {
  const target = (mark.attributes["href"] ?? "").replace(/^#/, ""); // "#note_1"
  return notesNamed.find(target, mark);
}

/** Reads a note of the metadata to which no mark led. */
export function readLeftNote(reading: Reading, element: AknElement): void {
  const { file } = reading;
  const key = noteKeyOf(element);
  if (file.notes.has(key) || file.notesGone.has(key)) return;
  readNote(reading, element, key);
  if (file.meta.isOwn) return;
  const note = element.attributes["marker"] ?? namesOf(element)[0];
  file.findings.push(
    noticed(note === undefined ? { is: "nameless-note-not-marked" } : { is: "note-not-marked", note }),
  );
}

/** Reads a note once, however many marks lead to it. */
function readNote({ file, apart }: Reading, element: AknElement, key: string): void {
  if (file.notes.has(key)) return;
  const place = wholeNumberIn(element.attributes["own:place"]);
  // It is there before it is read: a note may hold a mark that leads to itself.
  file.notes.set(key, { place, blocks: [] });
  const inner = apart();
  inner.readChildren(element, { ...START, isFlat: true, ordinal: element.ordinal });
  finish(inner);
  const gone = joinPieces(inner.underway.take());
  file.notes.set(key, { place, blocks: noteBlocks(element, key, { blocks: inner.blocks, gone }) });
}
