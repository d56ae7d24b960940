import type { InlinePiece, InlineRevision } from "../../inline-piece.ts";
import { staysIn } from "../../revision-choice.ts";
import { revisionKindOf, revisionOf } from "./revision-state.ts";
import type { RunReading } from "./run-reading.ts";
import { childOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

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

/** The change that brought a number to a paragraph, or renamed the number it has. */
export function numberChangeIn(properties: XmlElement | undefined): XmlElement | undefined {
  const numbering = childOf(properties, "w:numPr");
  return childOf(numbering, "w:ins") ?? childOf(numbering, "w:numberingChange");
}

/** Tracked changes of properties, which change no words: noted on the paragraph or on the row that has them. */
export function propertyChange(element: XmlElement, kind: "numbering" | "formatting"): InlinePiece {
  return { kind: "absent", text: "", revision: revisionOf(element, kind, null) };
}

/** Changes of properties that stand in one of those elements: of a row, its cells, a section. */
export function formattingChangesIn(...properties: readonly (XmlElement | undefined)[]): readonly InlinePiece[] {
  return properties.flatMap((element) =>
    element === undefined
      ? []
      : elementsOf(element)
          .filter(({ name }) => FORMATTING_CHANGES.has(name))
          .map((change) => propertyChange(change, "formatting")),
  );
}

const FORMATTING_CHANGES: ReadonlySet<string> = new Set([
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:cellMerge",
]);
