import type { Finding } from "@travaux/model";
import type { InlineMark, InlinePiece, InlineRevision } from "../../inline-text.ts";
import { LINE_BREAK } from "../../part-at-labels.ts";
import type { WordComments } from "./comments.ts";
import type { OpenMoves } from "./revision-state.ts";
import { revisionKindOf, revisionOf, staysIn } from "./revision-state.ts";
import type { RevisionChoice } from "./revision-state.ts";
import { formatOf } from "./run-format.ts";
import type { RunFormat } from "./run-format.ts";
import type { StyleSheet } from "./styles.ts";
import { symbolOf } from "./symbols.ts";
import { charactersOf, childOf, elementsOf } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** What reading the runs of a part needs and leaves behind; one for each part, since fields and moves cross paragraphs. */
export interface RunReading {
  readonly choice: RevisionChoice;
  readonly styles: StyleSheet;
  readonly comments: WordComments;
  readonly moves: OpenMoves;
  /** Fields that are open: true while the reading is in the instruction, which is not printed. */
  readonly fields: boolean[];
  readonly openComments: Set<string>;
  readonly furniture: string[];
  readonly findings: Finding[];
  /** Text of the notes, for those whose mark was deleted. */
  readonly noteText: (key: string) => string;
}

/** The content of one paragraph. */
export interface ParagraphContent {
  readonly pieces: readonly InlinePiece[];
  /** Paragraphs of text boxes that are anchored in it. */
  readonly boxes: readonly XmlElement[];
  readonly isWhollyStrong: boolean;
}

/** What lies around a place in a paragraph. */
interface Around {
  readonly revisions: readonly InlineRevision[];
  /** The change by which the text here is not in the text that is read. */
  readonly gone: InlineRevision | null;
}

const NOTHING_AROUND: Around = { revisions: [], gone: null };

/** Reads the runs of a paragraph, with everything that may stand around them. `style` is the paragraph's. */
export function readRuns(paragraph: XmlElement, style: string | null, reading: RunReading): ParagraphContent {
  const content = new ContentUnderway(style, reading);
  for (const key of reading.openComments) content.pieces.push({ kind: "comment-start", key });
  content.readInside(paragraph, NOTHING_AROUND);
  for (const key of reading.openComments) content.pieces.push(reading.comments.end(key));
  // An instruction that does not end in its paragraph must not hide the rest of the file.
  reading.fields.fill(false);
  content.flushGone();
  return { pieces: content.pieces, boxes: content.boxes, isWhollyStrong: content.isWhollyStrong() };
}

class ContentUnderway {
  readonly pieces: InlinePiece[] = [];
  readonly boxes: XmlElement[] = [];
  readonly #style: string | null;
  readonly #reading: RunReading;
  #gone: { readonly revision: InlineRevision; text: string } | null = null;
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
    for (const child of elementsOf(element)) this.#read(child, around);
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
      case "w:subDoc":
        this.#report("The file refers to a part of the text in another file; it was not followed.");
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
    const format = formatOf(properties, this.#style, this.#reading.styles);
    for (const child of elementsOf(run)) this.#readRunChild(child, format, around);
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
        this.#put(symbolOf(element.attributes["w:font"], element.attributes["w:char"]), format.marks, around, format);
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#putNote(element, around);
        break;
      case "w:fldChar":
        this.#readFieldCharacter(element);
        break;
      case "w:instrText":
        this.#readInstruction(charactersOf(element));
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#readDrawing(element);
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
    if (text === "" || this.#reading.fields.includes(true)) return;
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
    if (this.#reading.fields.includes(true)) return;
    if (around.gone === null) {
      this.flushGone();
      this.pieces.push(LINE_BREAK);
    } else this.#putGone(" ", around.gone);
  }

  #putNote(element: XmlElement, around: Around): void {
    const kind = element.name === "w:footnoteReference" ? "footnote" : "endnote";
    const key = `${kind}/${element.attributes["w:id"] ?? ""}`;
    if (around.gone === null) {
      this.flushGone();
      this.pieces.push({ kind: "note", key });
    } else this.#putGone(` ${this.#reading.noteText(key)} `, around.gone);
  }

  #readFieldCharacter(element: XmlElement): void {
    const { fields } = this.#reading;
    switch (element.attributes["w:fldCharType"]) {
      case "begin":
        fields.push(true);
        break;
      case "separate":
        if (fields.length > 0) fields[fields.length - 1] = false;
        break;
      case "end":
        fields.pop();
        break;
      default:
        break;
    }
  }

  /** Instructions that would fetch something are reported and never followed. */
  #readInstruction(instruction: string): void {
    const name = instruction.trim().split(" ", 1)[0]?.toUpperCase() ?? "";
    if (["INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO", "IMPORT", "RD"].includes(name)) {
      this.#report(`A field (${name}) refers to another file; it was not followed.`);
    }
  }

  #readDrawing(element: XmlElement): void {
    collectBoxes(element, this.boxes);
    if (element.name === "w:object") this.#report("An embedded object was left out.");
  }

  #readCommentRange(element: XmlElement): void {
    const key = element.attributes["w:id"] ?? "";
    if (element.name === "w:commentRangeStart") {
      if (!this.#reading.comments.has(key)) return;
      this.#reading.openComments.add(key);
      this.flushGone();
      this.pieces.push({ kind: "comment-start", key });
    } else if (this.#reading.openComments.delete(key)) {
      this.flushGone();
      this.pieces.push(this.#reading.comments.end(key));
    }
  }

  #report(message: string): void {
    this.#reading.findings.push({ code: "linked-content-not-followed", severity: "info", message });
  }
}

/** Of alternatives for different readers the first that this reader can read; the others say the same. */
export function chosenAlternative(element: XmlElement): XmlElement {
  return childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback") ?? element;
}

/** The paragraphs of text boxes, each once although it is written for two generations of readers. */
function collectBoxes(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of elementsOf(element)) {
    if (child.name === "w:txbxContent") boxes.push(child);
    else if (child.name === "mc:AlternateContent") collectBoxes(chosenAlternative(child), boxes);
    else collectBoxes(child, boxes);
  }
}

function isSameRevision(one: InlineRevision, other: InlineRevision): boolean {
  return one.kind === other.kind && one.author === other.author && one.date === other.date && one.move === other.move;
}
