import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { Paragraph } from "@travaux/model";

/** A draft as lines: the text in its order, then the notes in theirs. Labels are printed before the words. */
export interface PrintedDraft {
  readonly text: readonly string[];
  readonly notes: readonly string[];
  /** What was read as furniture of the page: a line at the start that seems to name the version or to number a page. */
  readonly apart: readonly string[];
  /** Headings that are a number alone: read again, one takes a heading right behind it for its title. */
  readonly numbers: ReadonlySet<string>;
}

/** What a draft prints; paragraphs without a word or a label are none. */
export function printedDraft(paragraphs: readonly Paragraph[]): PrintedDraft {
  const marked = new Set(
    paragraphs.flatMap((paragraph) => (paragraph.kind === "note" ? [] : paragraph.notes.map((note) => note.paragraph))),
  );
  const isNote = (paragraph: Paragraph): boolean => paragraph.kind === "note" && marked.has(paragraph.id);
  const order = [...marked];
  const notes = paragraphs.filter(isNote).toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return {
    text: printedLines(paragraphs.filter((paragraph) => !isNote(paragraph))),
    notes: printedLines(notes),
    apart: [],
    numbers: new Set(printedLines(paragraphs.filter(({ kind, text }) => kind === "heading" && text === ""))),
  };
}

function printedLines(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.map(({ label, text }) => `${label ?? ""} ${text}`.trim()).filter((line) => line !== "");
}

/** What stands at the foot of each page of our files. */
const PAGE_NUMBER = "1";

/** The text of a Word file with all changes accepted, or all rejected, as our own reader has it. */
export async function settledByReader(bytes: Uint8Array, revisions: "accept" | "reject"): Promise<PrintedDraft> {
  const read = await ingestDraft({ name: "redline.docx", bytes }, { revisions });
  if (!read.ok) {
    if (read.error.kind === "empty-file") return printedDraft([]);
    throw new Error(`the Word file was refused: ${JSON.stringify(read.error)}`);
  }
  const apart = read.value.furniture.filter((line) => line !== PAGE_NUMBER);
  return { ...printedDraft(paragraphsOf(read.value.document)), apart };
}
