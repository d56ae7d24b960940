import { SaxesParser } from "saxes";
import { RefusalSignal } from "../../ingest-error.ts";
import type { Limits } from "../../limits.ts";

/** An element with the usual prefixes ("w:p"), whatever prefixes the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** Of paragraphs and table rows: how many of these began before it in the part. A place that no reader changes. */
  readonly ordinal: number;
}

/** The usual prefix of each namespace, of the transitional and of the strict form of the format. */
const USUAL_PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};

/** A part that is being read, for messages and limits. */
export interface XmlSource {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}

/** Reads a whole part as a tree. */
export function readXml(source: XmlSource): XmlElement {
  let root: XmlElement | null = null;
  parseXml(source, null, (element) => (root = element));
  return root ?? breakOff(source, "it is empty");
}

/** Reads a part and hands out the children of one element as each ends, so that the tree is never whole in memory. */
export function forEachChildOf(source: XmlSource, parent: string, handle: (child: XmlElement) => void): void {
  parseXml(source, parent, handle);
}

function parseXml(source: XmlSource, parent: string | null, handle: (element: XmlElement) => void): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const stack: XmlElement[] = [];
  const names = new PrefixReader();
  let ordinal = 0;
  let texts: string[] = [];
  const flushText = (): void => {
    if (texts.length === 0) return;
    stack.at(-1)?.children.push(texts.join(""));
    texts = [];
  };
  parser.on("error", (problem) => breakOff(source, problem.message));
  parser.on("doctype", () => breakOff(source, "it declares a document type, which Word never does"));
  parser.on("opentag", (tag) => {
    flushText();
    if (stack.length >= source.limits.depth) {
      throw new RefusalSignal({ kind: "limit-exceeded", what: "nested elements", limit: source.limits.depth });
    }
    names.open(tag.attributes);
    const name = names.elementName(tag.name);
    const isCounted = name === "w:p" || name === "w:tr";
    stack.push({
      name,
      attributes: names.attributes(tag.attributes),
      children: [],
      ordinal: isCounted ? ordinal++ : 0,
    });
  });
  parser.on("text", (text) => {
    if (stack.length > 0) texts.push(text);
  });
  parser.on("cdata", (text) => texts.push(text));
  parser.on("closetag", () => {
    flushText();
    names.close();
    const element = stack.pop();
    if (element === undefined) return;
    const outer = stack.at(-1);
    if (parent === null ? outer === undefined : outer?.name === parent) handle(element);
    else outer?.children.push(element);
  });
  parser.write(decodeXml(source.bytes)).close();
}

/** Word writes UTF-8; UTF-16 with a byte order mark is allowed. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function breakOff(source: XmlSource, detail: string): never {
  throw new RefusalSignal({ kind: "unreadable-file", format: "docx", part: source.part, detail });
}

/** Follows the namespace declarations of a part and renames prefixes to the usual ones. */
class PrefixReader {
  /** For each open element: the prefixes that hold in it; most share the map of the element around. */
  readonly #scopes: ReadonlyMap<string, string>[] = [new Map()];

  open(attributes: Readonly<Record<string, string>>): void {
    const around = this.#scopes.at(-1) ?? new Map<string, string>();
    let own: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith("xmlns")) continue;
      own ??= new Map(around);
      const prefix = name === "xmlns" ? "" : name.slice(6);
      own.set(prefix, USUAL_PREFIXES[attributes[name] ?? ""] ?? prefix);
    }
    this.#scopes.push(own ?? around);
  }

  close(): void {
    this.#scopes.pop();
  }

  elementName(name: string): string {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const usual = this.#scopes.at(-1)?.get(prefix) ?? prefix;
    if (usual === prefix) return name;
    return `${usual}:${name.slice(colon + 1)}`;
  }

  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    let renamed: Record<string, string> | null = null;
    for (const name in attributes) {
      const usual = name.includes(":") ? this.elementName(name) : name;
      if (usual === name && renamed === null) continue;
      renamed ??= { ...attributes };
      renamed[usual] = attributes[name] ?? "";
    }
    return renamed ?? attributes;
  }
}

/** Elements below one, without the text between them. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}

/** `w:val` of a child, or undefined. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** A property that is on when it stands there, unless it says otherwise; null when it is not there. */
export function isOn(element: XmlElement | undefined, name: string): boolean | null {
  const property = childOf(element, name);
  if (property === undefined) return null;
  const value = property.attributes["w:val"];
  return value === undefined || !["0", "false", "off", "none"].includes(value);
}

/** A whole number, or undefined. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined; // "12", not "1.5"
}

/** Characters of an element and of all below it. The tree is no deeper than the limit, so recursion is safe. */
export function charactersOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : charactersOf(child))).join("");
}
