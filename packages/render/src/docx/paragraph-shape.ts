import type { ComparedPair, Paragraph, ParagraphId, RedlineRun } from "@travaux/model";

/** What a paragraph is for Word: a line of the text, a row of a table, or a footnote that hangs on its mark. */
export type Shape = "line" | "row" | "note";

/** The shapes of a draft's paragraphs. A note that nothing refers to is a line like others: its words must stand somewhere. */
export class Shapes {
  readonly #marked: ReadonlySet<ParagraphId>;

  constructor(paragraphs: readonly Paragraph[]) {
    // Word has no footnotes in footnotes.
    const running = paragraphs.filter(({ kind }) => kind !== "note");
    this.#marked = new Set(running.flatMap(({ notes }) => notes.map((note) => note.paragraph)));
  }

  of({ id, kind }: Paragraph): Shape {
    if (kind === "table-row") return "row";
    return kind === "note" && this.#marked.has(id) ? "note" : "line";
  }
}

/**
 * True when Word can show the paragraphs of a pair in one place. Lines may split and merge as they like; a row goes with
 * one row of as many cells that kept its place, a note with one note. All others go and come whole.
 */
export function standTogether(pair: ComparedPair, before: readonly Shape[], after: readonly Shape[]): boolean {
  const shapes = new Set([...before, ...after]);
  if (shapes.size > 1) return false;
  if (shapes.has("line") || before.length === 0 || after.length === 0) return true;
  const [entry, ...others] = pair.redline;
  if (before.length > 1 || after.length > 1 || entry === undefined || others.length > 0) return false;
  return shapes.has("note") || (!pair.moved && entry.runs.every((run) => run.kind === "kept" || !bordersCells(run)));
}

function bordersCells({ text }: RedlineRun): boolean {
  return text.includes("\t");
}
