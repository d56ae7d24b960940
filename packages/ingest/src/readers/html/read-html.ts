import { noticed } from "@travaux/model";
import { parse, parseFragment } from "parse5";
import { paragraphBlock } from "../../block.ts";
import type { Block, ReadResult } from "../../block.ts";
import { concatenate } from "../../inline-text.ts";
import { joinPieces, plainText } from "../../join-pieces.ts";
import type { Limits } from "../../limits.ts";
import { LINE_BREAK } from "../../part-at-labels.ts";
import { cellOf, rowBlock } from "../../row-block.ts";
import { dropsOut, isBlockElement, isCentred, isHidden, marksOfElement, revisionOfElement } from "./html-elements.ts";
import { refuseEndlessTags } from "./html-attributes.ts";
import { findMain, isBesideMain, isFurniture, printedLines } from "./html-furniture.ts";
import type { PageParts } from "./html-furniture.ts";
import { linesOfPage, offsetIn } from "./html-lines.ts";
import type { LinesOfPage } from "./html-lines.ts";
import { listLabels } from "./html-lists.ts";
import { findNotes, isBacklink, noteKeyOf, noteReferenceKey } from "./html-notes.ts";
import type { HtmlNotes } from "./html-notes.ts";
import { ParagraphsUnderway, START } from "./html-paragraphs.ts";
import type { Context } from "./html-paragraphs.ts";
import { gridOf, isOfLabels, rowsOf } from "./html-tables.ts";
import type { GridRow } from "./html-tables.ts";
import { attributeOf, childrenOf, guardedAdapter, isElement, offsetOf, textOf } from "./html-tree.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import {
  authorOf,
  findWordComments,
  holdsWordComments,
  isWordNumber,
  wordCommentAt,
  wordListLevel,
  wordNumber,
} from "./html-word.ts";
import type { WordComments } from "./html-word.ts";
import { readText } from "../text/read-text.ts";
import { staysIn } from "../../revision-choice.ts";
import type { RevisionChoice } from "../../revision-choice.ts";

export interface HtmlOptions {
  readonly limits: Limits;
  readonly revisions?: RevisionChoice;
}

/**
 * Reads HTML as browsers do, without running or fetching anything: scripts, styles and what is hidden are no text; the
 * numbers that a browser prints before list items are labels; `ins` and `del` are tracked changes.
 */
export function readHtml(text: string, options: HtmlOptions): ReadResult {
  refuseEndlessTags(text);
  const document = parse(text, { sourceCodeLocationInfo: true, treeAdapter: guardedAdapter(options.limits) });
  const root = childrenOf(document).find((node) => isElement(node) && node.tagName === "html");
  const language = root !== undefined && isElement(root) ? (attributeOf(root, "lang") ?? null) : null;
  const lines = linesOfPage(document);
  if (lines !== null) return readLines(lines, language);
  const reading = new HtmlReading(options, {
    notes: findNotes(document),
    parts: findMain(document),
    comments: findWordComments(document),
  });
  reading.readChildren(document, START);
  return {
    blocks: reading.paragraphs.finish(),
    furniture: reading.furniture,
    findings: reading.unreadableNotes(),
    title: reading.title,
    language,
  };
}

/** Reads a page of printed lines as the text that it is. */
function readLines({ text, places }: LinesOfPage, language: string | null): ReadResult {
  const read = readText(text);
  const blocks = read.blocks.map((block) => ({
    ...block,
    origin: { part: "text", at: offsetIn(places, block.origin.at) },
  }));
  return { ...read, blocks, language };
}

/** Reads a piece of HTML inside another format. Places count from its start. */
export function readHtmlFragment(html: string, options: HtmlOptions): readonly Block[] {
  refuseEndlessTags(html);
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true, treeAdapter: guardedAdapter(options.limits) });
  const parts: PageParts = { main: null, around: new Set() };
  const reading = new HtmlReading(options, { notes: findNotes(fragment), parts, comments: new Map() });
  reading.readChildren(fragment, START);
  return reading.paragraphs.finish();
}

/** What was found in the page as a whole, before it is read. */
interface Known {
  readonly notes: HtmlNotes;
  readonly parts: PageParts;
  readonly comments: WordComments;
}

/** Walks through the elements of a page, or of a cell of one. */
class HtmlReading {
  readonly paragraphs: ParagraphsUnderway;
  readonly furniture: string[] = [];
  title: string | null = null;
  readonly #options: HtmlOptions;
  readonly #page: Known;
  constructor(options: HtmlOptions, page: Known) {
    this.#options = options;
    this.#page = page;
    this.paragraphs = new ParagraphsUnderway(page.notes);
  }

  readChildren(parent: HtmlNode, context: Context): void {
    for (const child of childrenOf(parent)) this.#readNode(child, context);
  }

  unreadableNotes(): ReadResult["findings"] {
    return [...this.#page.notes.references]
      .filter(([key]) => !this.paragraphs.hasNote(key))
      .map(([, note]) => noticed({ is: "note-not-found", note }));
  }

  #readNode(node: HtmlNode, context: Context): void {
    if (node.nodeName === "#text") {
      this.paragraphs.addText("value" in node ? node.value : "", context, offsetOf(node));
      return;
    }
    if (isElement(node)) this.#readElement(node, context);
  }

  #readElement(element: HtmlElement, context: Context): void {
    const { tagName } = element;
    if (tagName === "title" && this.title === null) this.title = textOf(element).trim();
    if (dropsOut(tagName)) return;
    const isAround =
      isFurniture(element, this.#page.notes) || isBesideMain(element, this.#page.parts, this.#page.notes);
    if (isHidden(element) || isAround) {
      this.furniture.push(...printedLines(element));
      return;
    }
    if (tagName === "br") {
      this.paragraphs.add(LINE_BREAK);
      return;
    }
    if (this.#page.comments.size > 0 && holdsWordComments(element)) return;
    if (this.#readNoteReference(element) || this.#readWordParts(element)) return;
    const inside = this.#contextIn(element, context);
    const revision = revisionOfElement(element);
    if (revision !== null) this.#readRevision(element, inside, revision);
    else if (tagName === "ol" || tagName === "ul" || tagName === "menu") this.#readList(element, inside);
    else if (tagName === "table") this.#readTable(element, inside);
    else if (tagName === "pre") this.#readPreformatted(element);
    else if (isBlockElement(tagName)) this.#readBlockElement(element, inside);
    else this.readChildren(element, inside);
  }

  #contextIn(element: HtmlElement, context: Context): Context {
    const heading = /^h([1-6])$/.exec(element.tagName); // "h2", not "hr"
    const noteKey = noteKeyOf(element, this.#page.notes) ?? context.noteKey;
    return {
      marks: marksOfElement(element, context.marks),
      revisions: context.revisions,
      depth: wordListLevel(element) ?? context.depth,
      headingLevel: heading === null ? context.headingLevel : Number(heading[1]),
      isCentred: context.isCentred || isCentred(element),
      noteKey,
    };
  }

  #readBlockElement(element: HtmlElement, context: Context): void {
    this.paragraphs.begin(offsetOf(element), context);
    this.readChildren(element, context);
    this.paragraphs.flush();
  }

  #readList(list: HtmlElement, context: Context): void {
    this.paragraphs.flush();
    const inside = { ...context, depth: context.depth + 1 };
    const labels = listLabels(list);
    for (const child of childrenOf(list)) {
      if (!isElement(child) || child.tagName !== "li") {
        this.#readNode(child, inside);
        continue;
      }
      this.paragraphs.beginItem(labels.get(child) ?? null);
      this.#readBlockElement(child, this.#contextIn(child, inside));
      this.paragraphs.endItem(offsetOf(child), inside.depth);
    }
  }

  #readTable(table: HtmlElement, context: Context): void {
    this.paragraphs.flush();
    const rows = rowsOf(table);
    // One row of several paragraphs a cell lays out a page.
    const isLayout = rows.length === 1 && (rows[0]?.cells ?? []).some((cell) => holdsParagraphs(cell));
    const isBox = isLayout || rows.every((row) => row.cells.length <= 1);
    const isLabelled = !isBox && isOfLabels(rows);
    const grid = isBox ? [] : gridOf(rows);
    for (const [at, row] of rows.entries()) {
      if (isLabelled) this.#readLabelled(row.cells, context);
      else if (isBox) for (const cell of row.cells) this.#readBlockElement(cell, this.#contextIn(cell, context));
      else this.#readRow(row.element, grid[at] ?? row.cells, context);
    }
    for (const child of childrenOf(table))
      if (isElement(child) && child.tagName === "caption") this.#readBlockElement(child, context);
  }

  #readCell(cell: HtmlElement, context: Context): ParagraphsUnderway {
    const inside = new HtmlReading(this.#options, this.#page);
    inside.readChildren(cell, { ...this.#contextIn(cell, context), depth: 0 });
    inside.paragraphs.end();
    this.furniture.push(...inside.furniture);
    this.paragraphs.addNotesOf(inside.paragraphs);
    return inside.paragraphs;
  }

  /** A row that sets a label beside its paragraphs: the label goes before the first of them. */
  #readLabelled(cells: readonly HtmlElement[], context: Context): void {
    const [label, cell] = cells;
    if (label === undefined) return;
    const printed = plainText(textOf(label));
    const inside = this.#readCell(cell ?? label, context);
    const [first, ...others] = inside.blocks;
    if (first === undefined) {
      if (cell !== undefined && printed.text !== "")
        this.paragraphs.blocks.push(paragraphBlock(printed, { part: "text", at: offsetOf(label) }));
      return;
    }
    const whole = cell === undefined || printed.text === "" ? first : { ...first, ...concatenate(printed, first, " ") };
    this.paragraphs.blocks.push(whole, ...others);
  }

  #readRow(row: HtmlElement, cells: GridRow, context: Context): void {
    const texts = cells.map((cell) => {
      if (cell === null) return joinPieces([]);
      const inside = this.#readCell(cell, context);
      return inside.blocks.length === 0 ? inside.takeGone() : cellOf(inside.blocks);
    });
    const block = rowBlock(texts, { part: "text", at: offsetOf(row) });
    if (block.text.trim() !== "") this.paragraphs.blocks.push(block);
  }

  #readPreformatted(element: HtmlElement): void {
    this.paragraphs.flush();
    const start = offsetOf(element);
    for (const block of readText(textOf(element)).blocks) {
      this.paragraphs.blocks.push({ ...block, origin: { part: "text", at: start + block.origin.at } });
    }
  }

  /** An inserted or deleted stretch: its words stay or go by which text is read, and the change is kept either way. */
  #readRevision(element: HtmlElement, context: Context, kind: "insert" | "delete"): void {
    const author = authorOf(element);
    const date = attributeOf(element, "datetime");
    const revision = { kind, ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) };
    const stays = staysIn(kind, this.#options.revisions ?? "accept");
    if (stays) this.readChildren(element, { ...context, revisions: [...context.revisions, revision] });
    else this.paragraphs.add({ kind: "absent", text: textOf(element), revision });
  }

  /** The number that Word made for a paragraph, and the places of its comments. */
  #readWordParts(element: HtmlElement): boolean {
    const comment = wordCommentAt(element, this.#page.comments);
    if (comment !== null) {
      this.paragraphs.add({ kind: "comment-end", key: `${offsetOf(element)}`, comment });
      return true;
    }
    if (this.paragraphs.context.depth === 0 || !isWordNumber(element)) return false;
    const number = wordNumber(element);
    this.paragraphs.beginItem(number === "" ? null : number);
    return true;
  }

  #readNoteReference(element: HtmlElement): boolean {
    const key = noteReferenceKey(element, this.#page.notes);
    if (key !== null) {
      this.paragraphs.add({ kind: "note", key });
      return true;
    }
    return this.paragraphs.context.noteKey !== null && isBacklink(element, this.#page.notes);
  }
}

/** A cell with several paragraphs in it lays out a page; one with one is a cell of a table. */
function holdsParagraphs(cell: HtmlElement): boolean {
  const blocks = childrenOf(cell).filter((child) => isElement(child) && isBlockElement(child.tagName));
  return blocks.length > 1;
}
