import { SaxesParser } from "saxes";
import type { SaxesTagNS } from "saxes";
import { RefusalSignal } from "../ingest-error.ts";
import type { XmlText } from "../readers/docx/xml.ts";

/** A tag as the file has it, with what its prefixes stand for. */
export interface XmlTag {
  readonly uri: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
}

export interface XmlAttribute {
  /** As printed: "w:val". */
  readonly name: string;
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

/** What becomes of an element: out with all that is in it, out by its tags alone, or kept, perhaps saying something else. */
export type ElementFate =
  | "dropped"
  | "unwrapped"
  | { readonly attributes: readonly XmlAttribute[]; readonly text?: string | undefined };

/** Asked of each element of a part in the order in which they begin, those in dropped ones apart. */
export type FateOf = (tag: XmlTag) => ElementFate;

/** Attributes of one element, declarations of namespaces included; Word's longest lists have some forty. */
const MOST_ATTRIBUTES = 1024;

/**
 * Reads a part and prints it again, without what is not to stay. Everything else stands there as it stood: names, prefixes,
 * the order of attributes, white space. Comments and instructions of XML go: Word writes none.
 *
 * Throws a `RefusalSignal` on what is not well-formed, on a document type and on too much depth. Nothing recurs.
 */
export function rewriteXml({ part, text: source, limits }: XmlText, fateOf: FateOf): string {
  const parser = new SaxesParser<{ xmlns: true; position: false }>({ xmlns: true, position: false });
  const printed = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  const open: OpenElement[] = [];
  /** Depth of the outermost element that is dropped; everything deeper goes with it. */
  let droppedAt = Number.POSITIVE_INFINITY;
  let attributes = 0;
  const exceed = (what: string, limit: number): never => {
    throw new RefusalSignal({ kind: "limit-exceeded", what, limit });
  };
  const breakOff = (detail: string): never => {
    throw new RefusalSignal({ kind: "unreadable-file", format: "docx", part, detail });
  };
  const print = (text: string): void => {
    const top = open.at(-1);
    if (open.length > droppedAt || top === undefined || top.hasOwnText) return;
    closeStart(open, printed);
    printed.push(escapeText(text));
  };
  parser.on("error", (problem) => breakOff(problem.message));
  parser.on("doctype", () => breakOff("it declares a document type, which Word never does"));
  parser.on("opentagstart", () => {
    attributes = 0;
    if (open.length >= limits.depth) exceed("nested elements", limits.depth);
  });
  parser.on("attribute", () => {
    if (++attributes > MOST_ATTRIBUTES) exceed("attributes of one element", MOST_ATTRIBUTES);
  });
  parser.on("opentag", (tag) => {
    const isOut = open.length > droppedAt || open.at(-1)?.hasOwnText === true;
    const asked: ElementFate = isOut ? "dropped" : fateOf(tagOf(tag));
    // A part without a root is none.
    const fate = open.length === 0 && typeof asked === "string" ? { attributes: tagOf(tag).attributes } : asked;
    if (fate === "dropped") droppedAt = Math.min(droppedAt, open.length);
    if (typeof fate === "string") {
      open.push({ name: null, hasOwnText: false, isStartOpen: false });
      return;
    }
    closeStart(open, printed);
    const said = fate.attributes.map(({ name, value }) => ` ${name}="${escapeValue(value)}"`).join("");
    printed.push(`<${tag.name}${said}`);
    open.push({ name: tag.name, hasOwnText: fate.text !== undefined, isStartOpen: true });
    if (fate.text === undefined || fate.text === "") return;
    closeStart(open, printed);
    printed.push(escapeText(fate.text));
  });
  parser.on("text", print);
  parser.on("cdata", print);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (open.length === droppedAt) droppedAt = Number.POSITIVE_INFINITY;
    if (closed === undefined || closed.name === null) return;
    printed.push(closed.isStartOpen ? "/>" : `</${closed.name}>`);
  });
  parser.write(source).close();
  return printed.join("");
}

interface OpenElement {
  /** As printed; null when its tags are not. */
  readonly name: string | null;
  /** It says something else than it said: what stood in it is passed over. */
  readonly hasOwnText: boolean;
  /** Its start tag waits for its ">": when nothing comes it is an empty one. */
  isStartOpen: boolean;
}

/** Ends the start tag of the innermost element that is printed. */
function closeStart(open: readonly OpenElement[], printed: string[]): void {
  const top = open.findLast(({ name }) => name !== null);
  if (top === undefined || !top.isStartOpen) return;
  top.isStartOpen = false;
  printed.push(">");
}

function tagOf({ uri, local, attributes }: SaxesTagNS): XmlTag {
  return { uri, local, attributes: Object.values(attributes) };
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
