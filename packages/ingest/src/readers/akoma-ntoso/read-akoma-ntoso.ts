import { noticed } from "@travaux/model";
import type { Finding } from "@travaux/model";
import type { ReadResult } from "../../block.ts";
import type { Limits } from "../../limits.ts";
import { START } from "./akn-context.ts";
import { readMeta } from "./akn-meta.ts";
import { notesBelow } from "./akn-notes.ts";
import type { ReadingOfFile } from "./akn-reading-state.ts";
import { startReading } from "./akn-reading.ts";
import { elementsOf, readAknTree } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";
import { finish } from "./blocks-underway.ts";
import { notesInOrder } from "./note-blocks.ts";
import { readLeftNote } from "./note-reading.ts";
import type { RevisionChoice } from "../../revision-choice.ts";

export interface AknOptions {
  readonly limits: Limits;
  readonly revisions: RevisionChoice;
}

/**
 * Reads Akoma Ntoso of any version and document type: what the file says of its parts (numbers, titles, nesting,
 * preamble, notes, changes, names of elements) is believed, and nothing it leads to is followed.
 */
export function readAkomaNtoso(text: string, options: AknOptions): ReadResult {
  const root = readAknTree(text, options.limits);
  const document = root.name === "akomaNtoso" ? (elementsOf(root)[0] ?? root) : root;
  const file: ReadingOfFile = {
    revisions: options.revisions,
    meta: readMeta(document),
    notesNamed: notesBelow(root),
    notes: new Map(),
    notesGone: new Set(),
    commentsPlaced: new Set(),
    furniture: [],
    linked: [],
    findings: [],
  };
  const reading = startReading(file);
  // A part that stands alone is read as if something stood around it.
  reading.readChildren(root.name === "akomaNtoso" ? root : { ...root, name: "fragment", children: [root] }, START);
  finish(reading);
  for (const note of file.notesNamed.inMetadata) readLeftNote(reading, note);
  const notes = notesInOrder(file.notes.values());
  return {
    blocks: [...reading.blocks, ...notes],
    ...(file.meta.masthead.length === 0 ? {} : { masthead: file.meta.masthead }),
    furniture: [...file.meta.furniture, ...file.furniture.filter((line) => line !== "")],
    findings: [...file.findings, ...linkedFinding(file.linked), ...versionsFinding(root, file)],
    title: file.meta.title,
    language: file.meta.language ?? root.attributes["xml:lang"] ?? null,
  };
}

function linkedFinding(linked: readonly string[]): readonly Finding[] {
  return linked.length === 0 ? [] : [noticed({ is: "pictures-elsewhere", count: linked.length })];
}

/** A file may hold what stood in a text at several times; all of it is shown, and that is said. */
function versionsFinding(root: AknElement, file: ReadingOfFile): readonly Finding[] {
  const dated = countWith(root, (element) => {
    const { period, status } = element.attributes;
    return period !== undefined || (status !== undefined && element.name !== "remark");
  });
  if (dated === 0 && !file.meta.hasVersions) return [];
  return [noticed({ is: "parts-with-times", count: dated })];
}

function countWith(element: AknElement, holds: (element: AknElement) => boolean): number {
  return elementsOf(element).reduce(
    (count, child) => (child.name === "meta" ? count : count + countWith(child, holds)),
    holds(element) ? 1 : 0,
  );
}
