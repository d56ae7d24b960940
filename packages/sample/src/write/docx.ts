import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { inlines } from "../inline.ts";
import type { Passage } from "../layout.ts";
import type { Stretch } from "../wordings.ts";
import {
  contentTypesPart,
  corePart,
  documentRelationshipsPart,
  footerPart,
  headerPart,
  numberProperties,
  numberedKinds,
  numberingPart,
  packageRelationshipsPart,
  sectionProperties,
  settingsPart,
  stylesPart,
  wordPart,
} from "./docx-parts.ts";
import type { NumberedKind, NumberingBy } from "./docx-parts.ts";
import { escaped } from "./marked-up.ts";
import type { Letterhead } from "./marked-up.ts";

/** A paragraph of the file, with what the editor did to it. */
export interface DocxParagraph {
  readonly passage: Passage;
  readonly change: "kept" | "inserted" | "deleted" | "moved-from" | "moved-to";
  /** In the notation of the wordings. */
  readonly stretches: readonly Stretch[];
}

export interface DocxOptions {
  readonly letterhead: Letterhead;
  readonly numberingBy: NumberingBy;
  /** Who made the tracked changes, and when; null when the file tracks none. */
  readonly editor: { readonly author: string; readonly instant: string } | null;
  readonly instant: string;
  /** Words in a run; Word cuts its runs where people have typed, which readers have to join again. */
  readonly wordsPerRun: number;
}

const styles: Readonly<Record<Passage["kind"], string>> = {
  title: "Title",
  heading: "Heading1",
  objective: "Heading2",
  preamble: "PreambularParagraph",
  numbered: "NumberedParagraph",
  bis: "NumberedParagraph",
  item: "Point",
  subitem: "SecondPoint",
  row: "TableText",
  note: "FootnoteText",
};

function isNumbered(kind: Passage["kind"]): kind is NumberedKind {
  return kind in numberedKinds;
}

/** Cuts at spaces, which stay with the words before them. */
function inRuns(text: string, wordsPerRun: number): readonly string[] {
  const words = text.split(" ");
  const runs: string[] = [];
  for (let at = 0; at < words.length; at += wordsPerRun) {
    const isLast = at + wordsPerRun >= words.length;
    runs.push(words.slice(at, at + wordsPerRun).join(" ") + (isLast ? "" : " "));
  }
  return runs.filter((run) => run !== "");
}

/** Writes the body; it numbers its tracked changes and knows the numbers of the footnotes. */
class Body {
  private changes = 0;
  private readonly noteNumbers: ReadonlyMap<string, string>;
  private readonly options: DocxOptions;

  constructor(noteNumbers: ReadonlyMap<string, string>, options: DocxOptions) {
    this.noteNumbers = noteNumbers;
    this.options = options;
  }

  paragraph({ passage, change, stretches }: DocxParagraph): string {
    const content = stretches.map((stretch) => this.stretch(stretch, change)).join("");
    const properties = this.properties(passage.kind, change);
    if (change === "moved-from" || change === "moved-to") {
      const element = change === "moved-from" ? "moveFrom" : "moveTo";
      const attributes = this.changeAttributes();
      const id = `w:id="${this.changes}"`;
      return `<w:p>${properties}<w:${element}RangeStart ${attributes} w:name="move1"/>${content}<w:${element}RangeEnd ${id}/></w:p>`;
    }
    return `<w:p>${properties}${content}</w:p>`;
  }

  table(rows: readonly DocxParagraph[]): string {
    const cells = (row: DocxParagraph) =>
      row.passage.text
        .split("\t")
        .map((text) => {
          const runs = this.runs(text, "t");
          return `<w:tc><w:tcPr><w:tcW w:w="3020" w:type="dxa"/></w:tcPr><w:p>${this.properties("row", "kept")}${runs}</w:p></w:tc>`;
        })
        .join("");
    return [
      '<w:tbl><w:tblPr><w:tblW w:w="9060" w:type="dxa"/></w:tblPr>',
      '<w:tblGrid><w:gridCol w:w="3020"/><w:gridCol w:w="3020"/><w:gridCol w:w="3020"/></w:tblGrid>',
      ...rows.map((row) => `<w:tr>${cells(row)}</w:tr>`),
      "</w:tbl>",
    ].join("");
  }

  private properties(kind: Passage["kind"], change: DocxParagraph["change"]): string {
    const numbers = this.options.numberingBy === "paragraph" && isNumbered(kind) ? numberProperties(kind) : "";
    const element = { kept: null, inserted: "ins", deleted: "del", "moved-from": "moveFrom", "moved-to": "moveTo" }[
      change
    ];
    const mark = element === null ? "" : `<w:rPr><w:${element} ${this.changeAttributes()}/></w:rPr>`;
    return `<w:pPr><w:pStyle w:val="${styles[kind]}"/>${numbers}${mark}</w:pPr>`;
  }

  private stretch(stretch: Stretch, change: DocxParagraph["change"]): string {
    if (change === "moved-from" || change === "moved-to") {
      const element = change === "moved-from" ? "moveFrom" : "moveTo";
      return `<w:${element} ${this.changeAttributes()}>${this.runs(stretch.text, "t")}</w:${element}>`;
    }
    const kind = change === "kept" ? stretch.kind : change;
    switch (kind) {
      case "kept":
        return this.runs(stretch.text, "t");
      case "inserted":
        return `<w:ins ${this.changeAttributes()}>${this.runs(stretch.text, "t")}</w:ins>`;
      case "deleted":
        return `<w:del ${this.changeAttributes()}>${this.runs(stretch.text, "delText")}</w:del>`;
    }
  }

  private runs(wording: string, element: "t" | "delText"): string {
    return inlines(wording)
      .map((inline) => {
        if (inline.kind === "note") {
          const id = this.noteNumbers.get(inline.key) ?? "";
          return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
        }
        const properties = inline.isEmphasised ? "<w:rPr><w:i/></w:rPr>" : "";
        return inRuns(inline.text, this.options.wordsPerRun)
          .map((text) => `<w:r>${properties}<w:${element} xml:space="preserve">${escaped(text)}</w:${element}></w:r>`)
          .join("");
      })
      .join("");
  }

  private changeAttributes(): string {
    this.changes += 1;
    const { author, instant } = this.options.editor ?? { author: "", instant: "" };
    return `w:id="${this.changes}" w:author="${escaped(author)}" w:date="${instant}"`;
  }
}

function footnotesPart(notes: readonly Passage[]): string {
  const separators = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
  ];
  const own = notes.map((note) =>
    [
      `<w:footnote w:id="${note.label ?? ""}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>`,
      '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>',
      `<w:r><w:t xml:space="preserve"> ${escaped(note.text)}</w:t></w:r></w:p></w:footnote>`,
    ].join(""),
  );
  return wordPart("footnotes", [...separators, ...own].join(""));
}

/** A zip whose entries all bear one date, so that equal parts give equal bytes. Taken apart by local time on purpose: zip dates have no zone. */
function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = strToU8(content);
  }
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** A Word file with automatic numbering: no label is typed. */
export function writeDocx(paragraphs: readonly DocxParagraph[], options: DocxOptions): Uint8Array {
  const notes = paragraphs.map(({ passage }) => passage).filter(({ kind }) => kind === "note");
  const body = new Body(new Map(notes.map((note) => [note.key, note.label ?? ""])), options);
  const rows = paragraphs.filter(({ passage }) => passage.kind === "row");
  const content = paragraphs.map((paragraph) => {
    switch (paragraph.passage.kind) {
      case "note":
        return "";
      case "row":
        return paragraph === rows[0] ? body.table(rows) : "";
      default:
        return body.paragraph(paragraph);
    }
  });
  const { letterhead } = options;
  const title = paragraphs[0]?.passage.text ?? "";
  return zipped({
    "[Content_Types].xml": contentTypesPart,
    "_rels/.rels": packageRelationshipsPart,
    "docProps/core.xml": corePart(title, options.instant),
    "word/_rels/document.xml.rels": documentRelationshipsPart,
    "word/document.xml": wordPart("document", `<w:body>${content.join("")}${sectionProperties}</w:body>`),
    "word/styles.xml": stylesPart(options.numberingBy),
    "word/numbering.xml": numberingPart(options.numberingBy),
    "word/settings.xml": settingsPart(options.editor !== null),
    "word/footnotes.xml": footnotesPart(notes),
    "word/header1.xml": headerPart(`${letterhead.version}, ${letterhead.issued}`),
    "word/footer1.xml": footerPart,
  });
}
