import { noticed } from "@travaux/model";
import type { InlineMark, InlinePiece, InlineRevision } from "../../inline-piece.ts";
import { LINE_BREAK } from "../../part-at-labels.ts";
import { noteReference } from "./note-numbers.ts";
import { isSameRevision, staysIn } from "../../revision-choice.ts";
import { revisionKindOf, revisionOf } from "./revision-state.ts";
import { goneContent } from "./range-marks.ts";
import type { RunReading } from "./run-reading.ts";
import { formatOf } from "./run-format.ts";
import type { RunFormat } from "./run-format.ts";
import { symbolOf } from "./symbols.ts";
import { boxesIn, chosenAlternative } from "./text-boxes.ts";
import type { TextBox } from "./text-boxes.ts";
import { attributeOf, charactersOf, childOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/** The content of one paragraph. */
export interface ParagraphContent {
  readonly pieces: readonly InlinePiece[];
  /** Paragraphs of text boxes that are anchored in it. */
  readonly boxes: readonly TextBox[];
  readonly isWhollyStrong: boolean;
}

/** What lies around a place in a paragraph. */
interface Around {
  readonly revisions: readonly InlineRevision[];
  /** The change by which the text here is not in the text that is read. */
  readonly gone: InlineRevision | null;
}

function withRevision(around: Around, revision: InlineRevision): Around {
  return around.gone === null ? { ...around, revisions: [...around.revisions, revision] } : around;
}

const NOTHING_AROUND: Around = { revisions: [], gone: null };

/** Reads the runs of a paragraph, with everything that may stand around them. `style` is the paragraph's. */
export function readRuns(paragraph: XmlElement, style: string | null, reading: RunReading): ParagraphContent {
  const content = new ContentUnderway(style, reading);
  for (const key of reading.openComments) {
    if (reading.comments.mayGoOn(key)) content.pieces.push({ kind: "comment-start", key });
    else reading.openComments.delete(key);
  }
  content.readInside(paragraph, NOTHING_AROUND);
  for (const key of reading.openComments) content.pieces.push(reading.comments.end(key));
  reading.fields.endParagraph();
  content.flushGone();
  return { pieces: content.pieces, boxes: content.boxes, isWhollyStrong: content.isWhollyStrong() };
}

class ContentUnderway {
  readonly pieces: InlinePiece[] = [];
  readonly boxes: TextBox[] = [];
  readonly #style: string | null;
  readonly #reading: RunReading;
  #gone: { readonly revision: InlineRevision; text: string } | null = null;
  /** The note whose mark is typed in the rest of the run. */
  #typedMarkOf: string | null = null;
  #strongCharacters = 0;
  #characters = 0;

  constructor(style: string | null, reading: RunReading) {
    this.#style = style;
    this.#reading = reading;
  }

  isWhollyStrong(): boolean {
    return this.#characters > 0 && this.#strongCharacters === this.#characters;
  }

  readInside(element: XmlElement, around: Around): void {
    for (const child of element.children) if (typeof child !== "string") this.#read(child, around);
  }

  flushGone(): void {
    if (this.#gone === null) return;
    this.pieces.push({ kind: "absent", text: this.#gone.text, revision: this.#gone.revision });
    this.#gone = null;
  }

  #read(element: XmlElement, around: Around): void {
    const kind = revisionKindOf(element.name);
    if (kind !== null) {
      const revision = revisionOf(element, kind, this.#reading.moves.nameOf(kind));
      const stays = staysIn(kind, this.#reading.choice);
      this.readInside(element, {
        revisions: stays ? [...around.revisions, revision] : around.revisions,
        gone: around.gone ?? (stays ? null : revision),
      });
      return;
    }
    if (this.#reading.moves.see(element)) return;
    switch (element.name) {
      case "w:r":
        this.#readRun(element, around);
        break;
      case "w:sdt":
        this.#readChild(element, "w:sdtContent", around);
        break;
      case "mc:AlternateContent":
        this.readInside(chosenAlternative(element), around);
        break;
      case "w:ruby":
        this.#readChild(element, "w:rubyBase", around);
        break;
      case "m:t":
        this.#put(charactersOf(element), [], around);
        break;
      case "w:commentRangeStart":
      case "w:commentRangeEnd":
        this.#readCommentRange(element);
        break;
      case "w:bookmarkStart":
        this.#reading.seen.addBookmark(attributeOf(element, "w:name"));
        break;
      case "w:fldSimple":
        this.#reading.seen.note(attributeOf(element, "w:instr") ?? "");
        this.readInside(element, around);
        break;
      case "w:subDoc":
        this.#reading.findings.push(noticed({ is: "part-elsewhere" }));
        break;
      case "w:pPr":
      case "w:rPr":
      case "w:sdtPr":
      case "m:ctrlPr":
        break;
      default:
        // Hyperlinks, simple fields, smart tags, custom elements, formulas: what is printed is in the runs in them.
        this.readInside(element, around);
    }
  }

  #readChild(element: XmlElement, name: string, around: Around): void {
    const child = childOf(element, name);
    if (child !== undefined) this.readInside(child, around);
  }

  #readRun(run: XmlElement, around: Around): void {
    const properties = childOf(run, "w:rPr");
    const change = childOf(properties, "w:rPrChange");
    const settled = change !== undefined && this.#reading.choice === "reject" ? childOf(change, "w:rPr") : properties;
    const format = formatOf(settled, this.#style, this.#reading.styles);
    const inside = change === undefined ? around : withRevision(around, revisionOf(change, "formatting", null));
    this.#typedMarkOf = null;
    for (const child of run.children) if (typeof child !== "string") this.#readRunChild(child, format, inside);
  }

  #readRunChild(element: XmlElement, format: RunFormat, around: Around): void {
    switch (element.name) {
      case "w:t":
      case "w:delText":
        this.#put(charactersOf(element), format.marks, around, format);
        break;
      case "w:tab":
      case "w:ptab":
        this.#put(" ", [], around);
        break;
      case "w:br":
      case "w:cr":
        this.#putBreak(around);
        break;
      case "w:noBreakHyphen":
        this.#put("-", format.marks, around, format);
        break;
      case "w:sym":
        this.#put(
          symbolOf(attributeOf(element, "w:font"), attributeOf(element, "w:char")),
          format.marks,
          around,
          format,
        );
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#putNote(element, around);
        break;
      case "w:commentReference":
        this.#readCommentMark(attributeOf(element, "w:id") ?? "");
        break;
      case "w:fldChar":
        this.#reading.fields.readCharacter(attributeOf(element, "w:fldCharType"));
        break;
      case "w:instrText":
        this.#reading.fields.readInstruction(charactersOf(element));
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#readDrawing(element, around);
        break;
      case "mc:AlternateContent":
        for (const child of elementsOf(chosenAlternative(element))) this.#readRunChild(child, format, around);
        break;
      case "w:ruby":
        this.#readChild(element, "w:rubyBase", around);
        break;
      default:
        break;
    }
  }

  #put(text: string, marks: readonly InlineMark[], around: Around, format?: RunFormat): void {
    if (text === "" || this.#reading.fields.isHiding) return;
    if (this.#typedMarkOf !== null) {
      this.#reading.noteNumbers.addTyped(this.#typedMarkOf, text);
      return;
    }
    if (format?.isHidden === true) {
      if (text.trim() !== "") this.#reading.furniture.push(text.trim());
      return;
    }
    if (around.gone !== null) {
      this.#putGone(text, around.gone);
      return;
    }
    this.flushGone();
    if (text.trim() !== "") {
      this.#characters += text.length;
      if (format?.isStrong === true) this.#strongCharacters += text.length;
    }
    this.pieces.push({ kind: "text", text, marks, revisions: around.revisions });
  }

  #putGone(text: string, revision: InlineRevision): void {
    const last = this.#gone;
    if (last !== null && isSameRevision(last.revision, revision)) {
      last.text += text;
      return;
    }
    this.flushGone();
    this.#gone = { revision, text };
  }

  #putBreak(around: Around): void {
    if (this.#reading.fields.isHiding) return;
    if (around.gone === null) {
      this.flushGone();
      this.pieces.push(LINE_BREAK);
    } else this.#putGone(" ", around.gone);
  }

  #putNote(element: XmlElement, around: Around): void {
    const { key, isTyped } = noteReference(element);
    this.#typedMarkOf = isTyped && around.gone === null ? key : null;
    if (around.gone === null) {
      this.flushGone();
      this.pieces.push({ kind: "note", key });
    } else {
      // Once: a file may name one note a thousand times.
      const words = this.#reading.noteNumbers.isGone(key) ? "" : this.#reading.noteText(key);
      this.#reading.noteNumbers.addGone(key);
      this.#putGone(` ${words} `, around.gone);
    }
  }

  /** A text box that a change took out is gone with its words. */
  #readDrawing(element: XmlElement, { gone, revisions }: Around): void {
    const brought = revisions.filter(({ kind }) => kind !== "formatting");
    for (const content of boxesIn(element)) {
      if (gone === null) this.boxes.push({ content, revisions: brought });
      else this.#putGone(` ${goneContent(content, this.#reading)} `, gone);
    }
    if (element.name === "w:object") this.#reading.findings.push(noticed({ is: "object-embedded" }));
  }

  #readCommentRange(element: XmlElement): void {
    const key = attributeOf(element, "w:id") ?? "";
    if (element.name === "w:commentRangeStart") {
      if (!this.#reading.comments.has(key)) return;
      this.#reading.openComments.add(key);
      this.#reading.anchoredComments.add(key);
      this.flushGone();
      this.pieces.push({ kind: "comment-start", key });
    } else if (this.#reading.openComments.delete(key)) {
      this.flushGone();
      this.pieces.push(this.#reading.comments.end(key));
    }
  }

  #readCommentMark(key: string): void {
    const { comments, anchoredComments } = this.#reading;
    if (!comments.has(key) || anchoredComments.has(key)) return;
    anchoredComments.add(key);
    this.flushGone();
    this.pieces.push({ kind: "comment-start", key }, comments.end(key));
  }
}
