import { isDeclaration, NameScope } from "./xml-names.ts";
import type { XmlElement } from "./xml-element.ts";

/** What the scanner calls when it has something, or can't go on. */
export interface XmlListener {
  /** An element that is whole: the root, or a child of the element that was asked for. */
  readonly handle: (element: XmlElement) => void;
  /** Must throw. */
  readonly fail: (detail: string) => never;
  readonly tooDeep: () => never;
}

interface OpenElement {
  /** As the file has it: what the closing tag must say. */
  readonly printed: string;
  readonly scope: NameScope;
  readonly element: XmlElement & { children: (XmlElement | string)[] };
}

const NOTHING: never[] = [];
const LESS = 60; // "<"
const GREATER = 62; // ">"
const SLASH = 47; // "/"
const EQUALS = 61; // "="
const EXCLAMATION = 33; // "!"
const QUESTION = 63; // "?"

/** Characters that XML does not allow: matches "\u0000", not "\t". */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reads XML into trees, each handed out as it is whole: children of the element named `parent`, or the root.
 *
 * Strict where it matters: what is not well-formed, a document type and an unknown entity are failures, never repaired.
 * Time grows with the text; nothing recurs. Why not the parser from the registry: `docs/decisions/0005`.
 */
export class XmlScanner {
  readonly #text: string;
  readonly #parent: string | null;
  readonly #depth: number;
  readonly #listener: XmlListener;
  readonly #open: OpenElement[] = [];
  #scope = new NameScope();
  #ordinal = 0;
  #hasRoot = false;

  constructor(text: string, asked: { readonly parent: string | null; readonly depth: number }, listener: XmlListener) {
    this.#text = text;
    this.#parent = asked.parent;
    this.#depth = asked.depth;
    this.#listener = listener;
  }

  run(): void {
    const text = this.#text;
    if (FORBIDDEN.test(text)) this.#listener.fail("it holds characters that XML does not allow");
    let at = 0;
    for (;;) {
      const tag = text.indexOf("<", at);
      if (tag !== at) this.#addText(at, tag < 0 ? text.length : tag);
      if (tag < 0) break;
      const code = text.charCodeAt(tag + 1);
      if (code === SLASH) at = this.#closeTag(tag + 2);
      else if (code === EXCLAMATION) at = this.#readMarked(tag);
      else if (code === QUESTION) at = this.#skipInstruction(tag);
      else at = this.#openTag(tag + 1);
    }
    if (this.#open.length > 0) this.#listener.fail("it is cut off: an element does not end");
    if (!this.#hasRoot) this.#listener.fail("it is empty");
  }

  #addText(from: number, to: number): void {
    const raw = this.#text.slice(from, to);
    const top = this.#open.at(-1);
    if (top === undefined) {
      if (!isBlank(raw)) this.#listener.fail("text stands outside of its root element");
      return;
    }
    if (raw.includes("]]>")) this.#listener.fail("“]]>” stands in its text");
    this.#append(top, this.#decode(raw));
  }

  #append({ element }: OpenElement, text: string): void {
    const { children } = element;
    const last = children.length - 1;
    const before = children[last];
    // Text that a comment or a section of raw text cuts in two is one text.
    if (typeof before === "string") children[last] = before + text;
    else this.#adopt(element, text);
  }

  #adopt(outer: OpenElement["element"], child: XmlElement | string): void {
    if (outer.children === NOTHING) outer.children = [child];
    else outer.children.push(child);
  }

  #openTag(from: number): number {
    const text = this.#text;
    let at = this.#endOfName(from);
    const printed = text.slice(from, at);
    const attributes: string[] = [];
    let isClosed = false;
    for (;;) {
      const start = skipBlanks(text, at);
      const code = text.charCodeAt(start);
      if (code === GREATER) {
        at = start + 1;
        break;
      }
      if (code === SLASH && text.charCodeAt(start + 1) === GREATER) {
        at = start + 2;
        isClosed = true;
        break;
      }
      if (start === at) this.#listener.fail("a tag is not well-formed");
      at = this.#attribute(start, attributes);
    }
    this.#begin(printed, attributes);
    if (isClosed) this.#end();
    return at;
  }

  /** Reads one attribute into the list and returns where it ends. */
  #attribute(from: number, attributes: string[]): number {
    const text = this.#text;
    const nameEnd = this.#endOfName(from);
    const equals = skipBlanks(text, nameEnd);
    if (nameEnd === from || text.charCodeAt(equals) !== EQUALS) this.#listener.fail("an attribute has no value");
    const open = skipBlanks(text, equals + 1);
    const quote = text.charAt(open);
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
    if (close < 0) this.#listener.fail("an attribute's value is not in quotation marks");
    const raw = text.slice(open + 1, close);
    if (raw.includes("<")) this.#listener.fail("“<” stands in an attribute");
    // White space counts as blanks in attributes: matches "\n", not "n".
    attributes.push(text.slice(from, nameEnd), this.#decode(/[\t\n\r]/.test(raw) ? raw.replaceAll(/\s/g, " ") : raw));
    return close + 1;
  }

  #begin(printed: string, attributes: string[]): void {
    if (this.#open.length >= this.#depth) this.#listener.tooDeep();
    if (this.#open.length === 0 && this.#hasRoot) this.#listener.fail("it has more than one root element");
    this.#hasRoot = true;
    const scope = attributes.length === 0 ? this.#scope : this.#rename(attributes);
    const name = scope.element(printed) ?? this.#listener.fail("a tag is not well-formed");
    const isCounted = name === "w:p" || name === "w:tr";
    const element = {
      name,
      attributes: attributes.length === 0 ? NOTHING : attributes,
      children: NOTHING,
      ordinal: isCounted ? this.#ordinal++ : 0,
    };
    this.#open.push({ printed, scope: this.#scope, element });
    this.#scope = scope;
  }

  /** Gives the attributes their usual names and returns the scope of the element that has them. */
  #rename(attributes: string[]): NameScope {
    let isDeclaring = false;
    for (let at = 0; at < attributes.length; at += 2) isDeclaring ||= isDeclaration(attributes[at] ?? "");
    if (hasTwice(attributes)) this.#listener.fail("an element has an attribute twice");
    const scope = isDeclaring ? this.#scope.inside(attributes) : this.#scope;
    for (let at = 0; at < attributes.length; at += 2)
      attributes[at] = scope.attribute(attributes[at] ?? "") ?? this.#listener.fail("a tag is not well-formed");
    return scope;
  }

  #closeTag(from: number): number {
    const top = this.#open.at(-1);
    const end = top === undefined ? from : from + top.printed.length;
    const close = skipBlanks(this.#text, end);
    const isIt = top !== undefined && this.#text.startsWith(top.printed, from) && this.#text.charAt(close) === ">";
    if (!isIt) this.#listener.fail("an element does not end where it should");
    this.#end();
    return close + 1;
  }

  #end(): void {
    const ended = this.#open.pop();
    if (ended === undefined) return;
    this.#scope = ended.scope;
    const outer = this.#open.at(-1);
    const isAsked = this.#parent === null ? outer === undefined : outer?.element.name === this.#parent;
    if (isAsked) this.#listener.handle(ended.element);
    else if (outer !== undefined) this.#adopt(outer.element, ended.element);
  }

  /** Comments, sections of raw text, and the document type that no file of ours has. */
  #readMarked(tag: number): number {
    const text = this.#text;
    if (text.startsWith("<!--", tag)) {
      const end = text.indexOf("--", tag + 4);
      if (end < 0 || text.charCodeAt(end + 2) !== GREATER) this.#listener.fail("a comment is not well-formed");
      return end + 3;
    }
    const top = this.#open.at(-1);
    if (text.startsWith("<![CDATA[", tag) && top !== undefined) {
      const end = text.indexOf("]]>", tag + 9);
      if (end < 0) this.#listener.fail("a section of raw text does not end");
      if (end > tag + 9) this.#append(top, withPlainBreaks(text.slice(tag + 9, end)));
      return end + 3;
    }
    return this.#listener.fail(
      text.startsWith("<!DOCTYPE", tag)
        ? "it declares a document type, which Word never does"
        : "a tag is not well-formed",
    );
  }

  #skipInstruction(tag: number): number {
    const end = this.#text.indexOf("?>", tag + 2);
    const name = this.#text.slice(tag + 2, this.#endOfName(tag + 2));
    const isMisplaced = name.toLowerCase() === "xml" && tag > 0;
    if (end < 0 || isMisplaced || this.#scope.element(name) === null)
      this.#listener.fail("an instruction is not well-formed");
    return end + 2;
  }

  #endOfName(from: number): number {
    const text = this.#text;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === GREATER || code === SLASH || code === EQUALS || code === LESS || code === QUESTION)
        break;
    }
    return at;
  }

  #decode(raw: string): string {
    const text = withPlainBreaks(raw);
    if (!text.includes("&")) return text;
    const parts: string[] = [];
    let at = 0;
    for (let sign = text.indexOf("&"); sign >= 0; sign = text.indexOf("&", at)) {
      const end = text.indexOf(";", sign);
      const name = end < 0 || end - sign > LONGEST_REFERENCE ? "" : text.slice(sign + 1, end);
      const character = characterOf(name) ?? this.#listener.fail("“&” is followed by no known name");
      parts.push(text.slice(at, sign), character);
      at = end + 1;
    }
    parts.push(text.slice(at));
    return parts.join("");
  }
}

/** "&#x0010FFFF;" */
const LONGEST_REFERENCE = 12;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The character of a reference ("amp", "#38", "#x26"), or null. There are no other entities: nothing declares any. */
function characterOf(name: string): string | null {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const digits = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name); // "#x26", "#38"
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code > 0x10ffff || isSurrogate) return null;
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? null : character;
}

/** Line ends are "\n" for whoever reads XML. */
function withPlainBreaks(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text; // "\r\n", "\r"
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isBlankCode(text.charCodeAt(at))) return false;
  return true;
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Few attributes are compared with each other; of many, which only an attack has, a set is made. */
function hasTwice(attributes: readonly string[]): boolean {
  if (attributes.length > 32) {
    const names = attributes.filter((_, at) => at % 2 === 0);
    return new Set(names).size < names.length;
  }
  for (let at = 2; at < attributes.length; at += 2)
    for (let other = 0; other < at; other += 2) if (attributes[other] === attributes[at]) return true;
  return false;
}
