import { noticed } from "@travaux/model";
import type { Finding } from "@travaux/model";
import type { Block, ReadResult } from "../../block.ts";
import { dropStart } from "../../inline-text.ts";
import { cellOf } from "../../row-block.ts";
import type { Limits } from "../../limits.ts";
import { BlockReading } from "./body.ts";
import type { BodyReading } from "./body-reading.ts";
import { readComments } from "./comments.ts";
import { ListCounter, NO_NUMBERING, readNumbering } from "./numbering.ts";
import { NoteNumbers } from "./note-numbers.ts";
import { charactersIn, plainParagraphs } from "./plain-paragraphs.ts";
import { OpenMoves } from "./revision-state.ts";
import type { RevisionChoice } from "../../revision-choice.ts";
import { readStyles } from "./styles.ts";
import { FieldsSeen, FieldsUnderway } from "./fields.ts";
import { languageOf } from "./language.ts";
import { openWordPackage } from "./word-package.ts";
import type { WordPackage } from "./word-package.ts";
import { RefusalSignal } from "../../ingest-error.ts";
import { forEachChildOf, readXml } from "./xml.ts";
import { attributeOf, charactersOf, childOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/**
 * Reads a Word file (.docx, .docm): the text with its automatic numbers as Word prints them, tracked changes settled one
 * way and kept as data, notes behind the text, running heads and hidden text apart. Follows no link and runs nothing.
 *
 * Throws a `RefusalSignal` on a file that is broken or too large.
 */
export function readDocx(
  bytes: Uint8Array,
  options: { readonly revisions: RevisionChoice; readonly limits: Limits },
): ReadResult {
  const file = openWordPackage(bytes, options.limits);
  const styleRoot = file.tree("styles")?.root;
  const styles = readStyles(styleRoot ?? null);
  const numbering = file.tree("numbering");
  const notes = notesOf(file);
  const furniture = runningHeads(file);
  const findings: Finding[] = externalContent(file);
  const shared = {
    choice: options.revisions,
    styles,
    comments: readComments(file.tree("comments")?.root ?? null),
    counter: new ListCounter(numbering === null ? NO_NUMBERING : readNumbering(numbering.root), styles),
    furniture,
    findings,
    seen: new FieldsSeen(),
    noteNumbers: new NoteNumbers(),
    anchoredComments: new Set<string>(),
    noteText: (key: string) => {
      const note = notes.get(key);
      return note === undefined ? "" : charactersIn(note.element);
    },
  };
  const body = new BlockReading(readingOf(file.mainPart, shared));
  const source = file.source(file.mainPart);
  if (source !== null) forEachChildOf(source, "w:body", (element) => body.read(element));
  const blocks = body.finish();
  shared.noteNumbers.see(file.tree("settings")?.root);
  const noteBlocks = readNotes({ blocks, notes, findings, numbers: shared.noteNumbers }, (part) =>
    readingOf(part, shared),
  );
  return {
    blocks: [...blocks, ...noteBlocks],
    furniture,
    findings: [...findings, ...shared.seen.findings()],
    title: titleOf(file),
    language: languageOf(styleRoot, blocks),
  };
}

type Shared = Omit<BodyReading, "part" | "moves" | "fields" | "openComments">;

function readingOf(part: string, shared: Shared): BodyReading {
  return { ...shared, part, moves: new OpenMoves(), fields: new FieldsUnderway(shared.seen), openComments: new Set() };
}

interface Note {
  readonly part: string;
  readonly element: XmlElement;
}

/** Footnotes and endnotes by kind and id. Separators are furniture of the page. */
function notesOf(file: WordPackage): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const kind of ["footnote", "endnote"] as const) {
    const tree = file.tree(`${kind}s`);
    for (const element of tree === null ? [] : elementsOf(tree.root)) {
      const type = attributeOf(element, "w:type") ?? "normal";
      if (element.name !== `w:${kind}` || type !== "normal") continue;
      notes.set(`${kind}/${attributeOf(element, "w:id") ?? ""}`, { part: tree?.part ?? "", element });
    }
  }
  return notes;
}

interface NotesRead {
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, Note>;
  readonly findings: Finding[];
  readonly numbers: NoteNumbers;
}

/**
 * Notes in the order of their marks, each as one paragraph.
 * Notes that nothing refers to come last, with a finding: their words are in the file.
 */
function readNotes(
  { blocks, notes, findings, numbers }: NotesRead,
  readingFor: (part: string) => BodyReading,
): readonly Block[] {
  const marked = new Set(blocks.flatMap((block) => block.notes.map((note) => note.key)));
  const found: Block[] = [];
  const readNote = (key: string, note: Note, label: string | null): void => {
    const inside = new BlockReading(readingFor(note.part));
    inside.readAll(note.element);
    const paragraphs = inside.finish();
    const [first] = paragraphs;
    if (first === undefined) return;
    const joined = cellOf(paragraphs);
    const typed = numbers.typed(key);
    found.push({
      ...first,
      ...(typed !== null && joined.text.startsWith(typed) ? dropStart(joined, typed.length) : joined),
      role: "note",
      headingLevel: null,
      noteKey: key,
      formatLabel: label,
      isListItem: false,
      depth: 0,
    });
  };
  for (const key of marked) {
    const note = notes.get(key);
    if (note !== undefined)
      readNote(key, note, numbers.next(key, key.startsWith("footnote/") ? "footnote" : "endnote"));
  }
  for (const [key, note] of notes) {
    if (marked.has(key) || numbers.isGone(key) || charactersIn(note.element) === "") continue;
    findings.push(noticed({ is: "nameless-note-not-marked" }));
    readNote(key, note, null);
  }
  return found;
}

/** Running heads and feet, each text once. */
function runningHeads(file: WordPackage): string[] {
  const texts = new Set<string>();
  for (const { type, target, isExternal } of file.relationships) {
    if (isExternal || (type !== "header" && type !== "footer")) continue;
    const source = file.source(target);
    if (source !== null) for (const text of plainParagraphs(readXml(source))) texts.add(text);
  }
  return [...texts];
}

/** What a file would have fetched or opened; hyperlinks are left for the reader to follow. */
function externalContent(file: WordPackage): Finding[] {
  return file.relationships
    .filter(({ isExternal, type }) => isExternal && type !== "hyperlink")
    .map(({ type }) => noticed({ is: "content-outside", what: type }));
}

/** The title as the file declares it; null when it does not. */
function titleOf(file: WordPackage): string | null {
  const source = file.source("docProps/core.xml");
  if (source === null) return null;
  try {
    const title = childOf(readXml(source), "dc:title");
    const text = title === undefined ? "" : charactersOf(title).trim();
    return text === "" ? null : text;
  } catch (thrown) {
    // The properties are no part of the text: a file is not refused for them.
    if (thrown instanceof RefusalSignal) return null;
    throw thrown;
  }
}
