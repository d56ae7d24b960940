import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { noticed } from "@travaux/model";
import type { Nodes, PhrasingContent, Root } from "mdast";
import { paragraphBlock } from "../../block.ts";
import type { Block, ReadResult } from "../../block.ts";
import { isHazardousMarkdown } from "./markdown-hazards.ts";
import { RefusalSignal } from "../../ingest-error.ts";
import { textPiece } from "../../inline-piece.ts";
import { joinPieces } from "../../join-pieces.ts";
import type { InlineMark, InlinePiece } from "../../inline-piece.ts";
import type { Limits } from "../../limits.ts";
import { isWhollyStrong, LINE_BREAK, partAtLabels } from "../../part-at-labels.ts";
import { rowBlock } from "../../row-block.ts";
import { frontMatterOf } from "./front-matter.ts";
import { readHtmlFragment } from "../html/read-html.ts";
import { changeTag, withChanges } from "./markdown-changes.ts";
import { readText } from "../text/read-text.ts";
import type { RevisionChoice } from "../../revision-choice.ts";

/**
 * Reads Markdown (CommonMark with tables and footnotes).
 *
 * Two constructs are switched off, because in drafts they eat words or structure: link definitions ("[EU]: delete" is an
 * attribution) and indented code (indented paragraphs are items). Blocks of HTML are read as HTML.
 */
export function readMarkdown(text: string, options: MarkdownOptions): ReadResult {
  const front = frontMatterOf(text);
  const about = { title: front?.title ?? null, language: front?.language ?? null };
  const lines = front?.lines ?? [];
  const rest = front?.rest ?? text;
  if (isHazardousMarkdown(rest)) {
    const read = readText(rest);
    return {
      ...read,
      ...about,
      furniture: [...lines, ...read.furniture],
      findings: [noticed({ is: "markdown-as-text" })],
    };
  }
  const reading = new MarkdownReading(rest, options);
  reading.readRoot(parse(rest));
  return { blocks: reading.blocks, furniture: [...lines, ...reading.furniture], findings: [], ...about };
}

export interface MarkdownOptions {
  readonly limits: Limits;
  /** Which of its two texts a file with changes gives; accepted unless told. */
  readonly revisions?: RevisionChoice;
}

function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote(), { disable: { null: ["definition", "codeIndented"] } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}

/** Where a block stands: lists around it and what the first block of a list item is labelled with. */
interface Place {
  readonly depth: number;
  /** For the first block of an item: its number, or null for a bullet. Undefined outside of items and behind the first. */
  readonly label?: string | null;
  readonly note?: string;
}

class MarkdownReading {
  readonly blocks: Block[] = [];
  readonly furniture: string[] = [];
  readonly #source: string;
  readonly #options: MarkdownOptions;
  #nesting = 0;

  constructor(source: string, options: MarkdownOptions) {
    this.#source = source;
    this.#options = options;
  }

  readRoot(root: Root): void {
    const notes = root.children.filter((node) => node.type === "footnoteDefinition");
    for (const node of root.children) if (node.type !== "footnoteDefinition") this.#readBlock(node, { depth: 0 });
    // Notes stand behind the text, whatever their place in the file.
    for (const node of notes) this.#readBlock(node, { depth: 0 });
  }

  /** Depth is limited, so recursion is. */
  #readBlock(node: Nodes, place: Place): void {
    const { depth } = this.#options.limits;
    if (++this.#nesting > depth) {
      throw new RefusalSignal({ kind: "limit-exceeded", what: "nested blocks", limit: depth });
    }
    this.#readByType(node, place);
    this.#nesting--;
  }

  #readByType(node: Nodes, place: Place): void {
    switch (node.type) {
      case "heading":
        this.#push(node.children, node, { role: "heading", headingLevel: node.depth });
        break;
      case "paragraph":
        this.#readParagraph(node.children, node, place);
        break;
      case "list":
        this.#readList(node, place);
        break;
      case "blockquote":
        for (const child of node.children) this.#readBlock(child, place);
        break;
      case "footnoteDefinition":
        this.#readNote(node);
        break;
      case "table":
        for (const row of node.children) this.#readRow(row);
        break;
      case "code":
        for (const line of [infoOf(node), ...node.value.split("\n")]) this.#pushPieces([textPiece(line)], node, {});
        break;
      case "html":
        this.#readHtml(node.value, node);
        break;
      default:
        break;
    }
  }

  /** Lines that begin with a label of their own are paragraphs of their own: authors press Return once. */
  #readParagraph(children: readonly PhrasingContent[], node: Nodes, place: Place): void {
    const pieces = piecesOf(children, this.#options);
    const lines = partAtLabels(pieces);
    for (const [at, line] of lines.entries()) {
      const more = at === 0 ? itemOf(place) : { depth: place.depth };
      const isSetApart = lines.length === 1 && isWhollyStrong(line);
      this.#pushPieces(line, node, { ...more, isSetApart });
    }
  }

  #readList(list: Extract<Nodes, { type: "list" }>, place: Place): void {
    const labels = list.ordered === true ? this.#labelsOf(list) : null;
    for (const [at, item] of list.children.entries()) {
      const label = labels?.[at] ?? null;
      const depth = place.depth + 1;
      const [first, ...others] = item.children;
      if (first === undefined || first.type !== "paragraph") {
        if (label !== null) this.#pushPieces([], item, { formatLabel: label, isListItem: true, depth });
        for (const child of item.children) this.#readBlock(child, { depth });
        continue;
      }
      this.#readBlock(first, { depth, label });
      for (const child of others) this.#readBlock(child, { depth });
    }
  }

  /**
   * The numbers of an ordered list as the author typed them ("44.", "47."), or counted from the first where they were
   * all typed alike ("1.", "1.", "1.").
   */
  #labelsOf(list: Extract<Nodes, { type: "list" }>): readonly string[] {
    const typed = list.children.map((item) => {
      const start = item.position?.start.offset ?? 0;
      const marker = /^\d{1,9}[.)]/.exec(this.#source.slice(start, start + 10)); // "44." and "2)", not "a."
      return marker?.[0] ?? "";
    });
    const areAlike = typed.every((marker) => marker === typed[0]);
    if (!areAlike) return typed;
    const delimiter = typed[0]?.endsWith(")") === true ? ")" : ".";
    return typed.map((_, at) => `${(list.start ?? 1) + at}${delimiter}`);
  }

  #readNote(note: Extract<Nodes, { type: "footnoteDefinition" }>): void {
    const pieces = note.children.flatMap((child) => [...piecesOf([child], this.#options), textPiece(" ")]);
    this.#pushPieces(pieces, note, {
      role: "note",
      noteKey: note.identifier,
      formatLabel: note.label ?? note.identifier,
    });
  }

  #readRow(row: Extract<Nodes, { type: "tableRow" }>): void {
    const cells = row.children.map((cell) => joinPieces(piecesOf(cell.children, this.#options)));
    this.#add(rowBlock(cells, originOf(row)));
  }

  #readHtml(html: string, node: Nodes): void {
    const start = node.position?.start.offset ?? 0;
    for (const block of readHtmlFragment(html, this.#options)) {
      this.#add({ ...block, origin: { part: "text", at: start + block.origin.at } });
    }
  }

  #push(children: readonly PhrasingContent[], node: Nodes, more: Partial<Block>): void {
    this.#pushPieces(piecesOf(children, this.#options), node, more);
  }

  #pushPieces(pieces: readonly InlinePiece[], node: Nodes, more: Partial<Block>): void {
    this.#add(paragraphBlock(joinPieces(pieces), originOf(node), more));
  }

  #add(block: Block): void {
    if (block.text !== "" || block.formatLabel !== null) this.blocks.push(block);
  }
}

/** What stands behind a fence on its line: in a draft it is text, not the name of a programming language. */
function infoOf(code: Extract<Nodes, { type: "code" }>): string {
  return `${code.lang ?? ""} ${code.meta ?? ""}`;
}

function itemOf(place: Place): Partial<Block> {
  if (place.label === undefined) return { depth: place.depth };
  return { depth: place.depth, isListItem: true, formatLabel: place.label };
}

function originOf(node: Nodes): Block["origin"] {
  return { part: "text", at: node.position?.start.offset ?? 0 };
}

function piecesOf(children: readonly Nodes[], { limits, revisions }: MarkdownOptions): readonly InlinePiece[] {
  const pieces: InlinePiece[] = [];
  collect(children, [], { pieces, limits, depth: 0 });
  return withChanges(pieces, revisions ?? "accept");
}

interface Collecting {
  readonly pieces: InlinePiece[];
  readonly limits: Limits;
  readonly depth: number;
}

function collect(nodes: readonly Nodes[], marks: readonly InlineMark[], into: Collecting): void {
  if (into.depth > into.limits.depth) {
    throw new RefusalSignal({ kind: "limit-exceeded", what: "nested emphasis", limit: into.limits.depth });
  }
  const deeper = { ...into, depth: into.depth + 1 };
  for (const node of nodes) {
    switch (node.type) {
      case "text":
        pushLines(node.value, marks, into.pieces);
        break;
      case "inlineCode":
        into.pieces.push(textPiece(node.value, marks));
        break;
      case "break":
        into.pieces.push(LINE_BREAK);
        break;
      case "emphasis":
        collect(node.children, [...marks, { kind: "emphasis" }], deeper);
        break;
      case "strong":
        collect(node.children, [...marks, { kind: "strong" }], deeper);
        break;
      case "delete":
        collect(node.children, [...marks, { kind: "strike" }], deeper);
        break;
      case "footnoteReference":
        into.pieces.push({ kind: "note", key: node.identifier });
        break;
      case "html":
        into.pieces.push(changeTag(node.value) ?? textPiece(printedHtml(node.value), marks));
        break;
      case "image":
      case "imageReference":
        into.pieces.push(textPiece(node.alt ?? "", marks));
        break;
      default:
        if ("children" in node) collect(node.children, marks, deeper);
        break;
    }
  }
}

function pushLines(text: string, marks: readonly InlineMark[], pieces: InlinePiece[]): void {
  for (const [at, line] of text.split("\n").entries()) {
    if (at > 0) pieces.push(LINE_BREAK);
    if (line !== "") pieces.push(textPiece(line, marks));
  }
}

/** Names of elements that may stand inside a paragraph; "<name of Party>" is none and is printed as typed. */
const INLINE_TAG =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?:[\s/>]|$)/i;

function printedHtml(tag: string): string {
  if (tag.startsWith("<!--")) return "";
  return INLINE_TAG.test(tag) ? " ".repeat(/^<br/i.test(tag) ? 1 : 0) : tag; // "<br>" is a blank, "<sup>" nothing
}
