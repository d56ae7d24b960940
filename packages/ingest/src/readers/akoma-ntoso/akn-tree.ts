import { SaxesParser } from "saxes";
import type { SaxesTagNS } from "saxes";
import { RefusalSignal } from "../../ingest-error.ts";
import type { Limits } from "../../limits.ts";
import { isAknNamespace, OWN_NAMESPACE } from "./akn-namespaces.ts";

/** An element of Akoma Ntoso, of ours ("own:furniture") or of another vocabulary ("other:math"). */
export interface AknElement {
  readonly name: string;
  /** Names without a prefix, those of ours with "own:", "xml:lang" as it is; those of other vocabularies are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (AknElement | string)[];
  /** How many elements began before it in the file. */
  readonly ordinal: number;
}

/** Elements that a file may have: a hundred for each of four thousand paragraphs, four times the longest draft we know. */
const MOST_ELEMENTS = 400_000;
/** Attributes of one element, declarations of namespaces included: the longest lists of the standard have some twenty. */
const MOST_ATTRIBUTES = 256;

/**
 * Reads XML as a tree. Refuses what is not well formed, every document type declaration (so that there are no entities
 * to expand and nothing outside to fetch), and more depth, elements or attributes than documents have.
 */
export function readAknTree(text: string, limits: Limits): AknElement {
  const stack: AknElement[] = [];
  let root: AknElement | null = null;
  let texts: string[] = [];
  let elements = 0;
  let attributes = 0;
  const parser = new SaxesParser<{ xmlns: true; position: false }>({ xmlns: true, position: false });
  const flushText = (): void => {
    if (texts.length === 0) return;
    stack.at(-1)?.children.push(texts.join(""));
    texts = [];
  };
  parser.on("error", (problem) => breakOff(problem.message));
  parser.on("doctype", () => breakOff("it declares a document type, which Akoma Ntoso never does"));
  parser.on("opentagstart", () => {
    attributes = 0;
    if (stack.length >= limits.depth) exceed("nested elements", limits.depth);
    if (elements >= MOST_ELEMENTS) exceed("elements", MOST_ELEMENTS);
  });
  parser.on("attribute", () => {
    if (++attributes > MOST_ATTRIBUTES) exceed("attributes of one element", MOST_ATTRIBUTES);
  });
  parser.on("opentag", (tag) => {
    flushText();
    const element = { name: nameOf(tag), attributes: attributesOf(tag), children: [], ordinal: elements++ };
    if (root === null) root = element;
    else stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on("text", (piece) => {
    if (stack.length > 0) texts.push(piece);
  });
  parser.on("cdata", (piece) => texts.push(piece));
  parser.on("closetag", () => {
    flushText();
    stack.pop();
  });
  parser.write(text).close();
  return root ?? breakOff("it is empty");
}

function breakOff(detail: string): never {
  throw new RefusalSignal({ kind: "unreadable-file", format: "akoma-ntoso", part: "the document", detail });
}

function exceed(what: string, limit: number): never {
  throw new RefusalSignal({ kind: "limit-exceeded", what, limit });
}

function nameOf(tag: SaxesTagNS): string {
  if (tag.uri === "" || isAknNamespace(tag.uri)) return tag.local;
  return tag.uri === OWN_NAMESPACE ? `own:${tag.local}` : `other:${tag.local}`;
}

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
    if (prefix === "") attributes[local] = value;
    else if (uri === OWN_NAMESPACE) attributes[`own:${local}`] = value;
    else if (prefix === "xml") attributes[`xml:${local}`] = value;
  }
  return attributes;
}

export function isElement(node: AknElement | string): node is AknElement {
  return typeof node !== "string";
}

/** Elements below one, without the text between them. */
export function elementsOf(element: AknElement): readonly AknElement[] {
  return element.children.filter(isElement);
}

/** The first child of a name. */
export function childOf(element: AknElement | undefined, name: string): AknElement | undefined {
  return element?.children.filter(isElement).find((child) => child.name === name);
}

/** Characters of an element and of all below it. The tree is no deeper than the limit, so recursion is safe. */
export function charactersOf(element: AknElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : charactersOf(child))).join("");
}

/** The words of an element, without those of notes in it. */
export function wordsOf(element: AknElement): string {
  return element.children
    .map((child) => (!isElement(child) ? child : child.name === "authorialNote" ? "" : wordsOf(child)))
    .join("");
}
