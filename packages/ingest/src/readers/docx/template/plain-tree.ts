import type { WordElement } from "@travaux/model";
import { elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { PROPERTIES } from "./property-order.ts";

/** Marks of revision tell who wrote when, in a way; template codes and the like only mean something in their file. */
const TELLING = /^w:(?:rsid|tplc|nsid|tmpl)/u; // "w:rsidR", "w:tplc", not "w:val"

/**
 * An element of Word's own namespace as data, with what is in it. Elements of properties keep what is known, each once, in
 * the order of the schema; other namespaces and marks of revision are left out.
 */
export function plainTree(element: XmlElement): PlainElement {
  const known = PROPERTIES.get(element.name);
  const children = known === undefined ? elementsOf(element).filter(isOfWord) : pick(element, known);
  return { name: element.name, attributes: attributesOf(element), children: children.map(plainTree) };
}

/** An element that holds no text. */
interface PlainElement extends WordElement {
  readonly children: readonly PlainElement[];
}

/** The children of these names, the first of each, in this order. */
export function pick(element: XmlElement | undefined, names: readonly string[]): readonly XmlElement[] {
  const first = new Map<string, XmlElement>();
  for (const child of element === undefined ? [] : elementsOf(element)) {
    if (!first.has(child.name)) first.set(child.name, child);
  }
  return names.flatMap((name) => first.get(`w:${name}`) ?? []);
}

/** What an element of properties holds, as data. */
export function plainProperties(element: XmlElement | undefined): readonly WordElement[] {
  return element === undefined ? [] : plainTree(element).children;
}

/** The attributes of Word's own namespace. */
export function attributesOf({ attributes }: XmlElement): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (let at = 0; at < attributes.length; at += 2) {
    const [name, value] = [attributes[at] ?? "", attributes[at + 1] ?? ""];
    if (name.startsWith("w:") && !TELLING.test(name)) kept[name] = value;
  }
  return kept;
}

/** An element of ours: `made("numId", { val: "0" })`. */
export function made(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly WordElement[] = [],
): WordElement {
  const named = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]);
  return { name: `w:${name}`, attributes: Object.fromEntries(named), children };
}

function isOfWord({ name }: XmlElement): boolean {
  return name.startsWith("w:") && !TELLING.test(name);
}
