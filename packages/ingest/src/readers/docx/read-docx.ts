import type { Finding } from "@travaux/model";
import type { Block, ReadResult } from "../../block.ts";
import { concatenate } from "../../inline-text.ts";
import type { Limits } from "../../limits.ts";
import { BlockReading } from "./body.ts";
import type { BodyReading } from "./body.ts";
import { readComments } from "./comments.ts";
import { ListCounter, NO_NUMBERING, readNumbering } from "./numbering.ts";
import { charactersIn, plainParagraphs } from "./plain-paragraphs.ts";
import { OpenMoves } from "./revision-state.ts";
import type { RevisionChoice } from "./revision-state.ts";
import { readStyles } from "./styles.ts";
import { openWordPackage } from "./word-package.ts";
import type { WordPackage } from "./word-package.ts";
import { RefusalSignal } from "../../ingest-error.ts";
import { childOf, elementsOf, forEachChildOf, readXml } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

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
  const styles = readStyles(file.tree("styles")?.root ?? null);
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
    noteText: (key: string) => {
      const note = notes.get(key);
      return note === undefined ? "" : charactersIn(note.element);
    },
  };
  const body = new BlockReading(readingOf(file.mainPart, shared));
  const source = file.source(file.mainPart);
  if (source !== null) forEachChildOf(source, "w:body", (element) => body.read(element));
  const blocks = body.finish();
  const noteBlocks = readNotes({ blocks, notes, findings }, (part) => readingOf(part, shared));
  return { blocks: [...blocks, ...noteBlocks], furniture, findings, ...coreProperties(file) };
}

type Shared = Omit<BodyReading, "part" | "moves" | "fields" | "openComments">;

function readingOf(part: string, shared: Shared): BodyReading {
  return { ...shared, part, moves: new OpenMoves(), fields: [], openComments: new Set() };
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
      const type = element.attributes["w:type"] ?? "normal";
      if (element.name !== `w:${kind}` || type !== "normal") continue;
      notes.set(`${kind}/${element.attributes["w:id"] ?? ""}`, { part: tree?.part ?? "", element });
    }
  }
  return notes;
}

interface NotesRead {
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, Note>;
  readonly findings: Finding[];
}

/**
 * Notes in the order of their marks, each as one paragraph, counted as printed by default: from 1 through the file.
 * Notes that nothing refers to come last, with a finding: their words are in the file.
 */
function readNotes(
  { blocks, notes, findings }: NotesRead,
  readingFor: (part: string) => BodyReading,
): readonly Block[] {
  const counts = { footnote: 0, endnote: 0 };
  const marked = new Set(blocks.flatMap((block) => block.notes.map((note) => note.key)));
  const mentioned = new Set(blocks.flatMap((block) => block.revisions.map((revision) => revision.text ?? "")));
  const found: Block[] = [];
  const readNote = (key: string, note: Note, label: string | null): void => {
    const inside = new BlockReading(readingFor(note.part));
    inside.readAll(note.element);
    const [first, ...others] = inside.finish();
    if (first === undefined) return;
    const joined = others.reduce((whole, block) => ({ ...whole, ...concatenate(whole, block, " ") }), first);
    found.push({
      ...joined,
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
      readNote(key, note, String(key.startsWith("footnote/") ? ++counts.footnote : ++counts.endnote));
  }
  for (const [key, note] of notes) {
    const text = charactersIn(note.element);
    if (marked.has(key) || text === "" || [...mentioned].some((gone) => gone.includes(text))) continue;
    findings.push({
      code: "note-without-mark",
      severity: "info",
      message: "A note is in the file that nothing in the text refers to.",
    });
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
    .map(({ type }) => ({
      code: "linked-content-not-followed",
      severity: "info",
      message: `The file refers to something outside of it (${type}); it was not followed.`,
    }));
}

/** Title and language as the file declares them. */
function coreProperties(file: WordPackage): { readonly title: string | null; readonly language: string | null } {
  const source = file.source("docProps/core.xml");
  const styles = file.tree("styles");
  const defaults = childOf(childOf(childOf(styles?.root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const language = childOf(defaults, "w:lang")?.attributes["w:val"] ?? null;
  if (source === null) return { title: null, language };
  try {
    const title = valueOfTitle(readXml(source));
    return { title, language };
  } catch (thrown) {
    // The properties are no part of the text: a file is not refused for them.
    if (thrown instanceof RefusalSignal) return { title: null, language };
    throw thrown;
  }
}

function valueOfTitle(root: XmlElement): string | null {
  const title = childOf(root, "dc:title");
  const text =
    title?.children
      .filter((child) => typeof child === "string")
      .join("")
      .trim() ?? "";
  return text === "" ? null : text;
}
