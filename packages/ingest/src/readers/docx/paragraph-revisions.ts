import type { InlinePiece, InlineRevision } from "../../inline-text.ts";
import { revisionKindOf, revisionOf, staysIn } from "./revision-state.ts";
import type { RunReading } from "./runs.ts";
import { childOf, elementsOf, valueOf } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** The change that lies on a paragraph's mark, if any. One that takes the mark away goes before one that adds it. */
export function markRevisionOf(paragraph: XmlElement, reading: RunReading): InlineRevision | null {
  return revisionIn(childOf(childOf(paragraph, "w:pPr"), "w:rPr"), reading);
}

/** The change that brought or took a row of a table, if any. */
export function rowRevisionOf(row: XmlElement, reading: RunReading): InlineRevision | null {
  return revisionIn(childOf(row, "w:trPr"), reading);
}

/** The change that properties name; of several the one that takes away. */
export function revisionIn(properties: XmlElement | undefined, reading: RunReading): InlineRevision | null {
  let found: InlineRevision | null = null;
  for (const child of properties === undefined ? [] : elementsOf(properties)) {
    const kind = revisionKindOf(child.name);
    if (kind === null) continue;
    const revision = revisionOf(child, kind, reading.moves.nameOf(kind));
    if (found === null || !staysIn(kind, reading.choice)) found = revision;
  }
  return found;
}

/** A changed mark as a piece: behind the paragraph's words, or in the middle where it joins two. */
export function markPiece(mark: InlineRevision): InlinePiece {
  const { move: _move, ...rest } = mark;
  const says = mark.kind === "insert" || mark.kind === "move-to" ? "inserted" : "deleted";
  return { kind: "absent", text: says, revision: { ...rest, kind: "paragraph-mark" } };
}

/** Tracked changes of the numbering: noted on the paragraph, since the words are the same. */
export function numberingRevisions(paragraph: XmlElement): readonly InlinePiece[] {
  const properties = childOf(paragraph, "w:pPr");
  const numbering = childOf(properties, "w:numPr");
  const inserted = childOf(numbering, "w:ins") ?? childOf(numbering, "w:numberingChange");
  const changed = childOf(properties, "w:pPrChange");
  const before = childOf(childOf(changed, "w:pPr"), "w:numPr");
  const differs = changed !== undefined && valueOf(before, "w:numId") !== valueOf(numbering, "w:numId");
  const element = inserted ?? (differs ? changed : undefined);
  if (element === undefined) return [];
  return [{ kind: "absent", text: "", revision: revisionOf(element, "numbering", null) }];
}
