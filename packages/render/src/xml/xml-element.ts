/** An element of the file that is written, or text. Text is what it says: it is escaped when it is printed. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Attributes without a value are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly XmlNode[]
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/**
 * The element as a file. Elements that hold elements only are set on lines of their own; white space is never added to
 * elements that hold text.
 */
export function printXml(root: XmlElement): string {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  printOnLines(root, "", lines);
  return `${lines.join("\n")}\n`;
}

/** The element as a file without white space that is not in it, for formats in which none may be added. */
export function printCompactXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printInLine(root)}`;
}

/** Elements whose content is running text, however little of it there is. */
const LINES: ReadonlySet<string> = new Set(["p", "num", "heading"]);

function printOnLines(element: XmlElement, indent: string, lines: string[]): void {
  const isStructure = !LINES.has(element.name) && element.children.every((child) => typeof child !== "string");
  if (!isStructure || element.children.length === 0) {
    lines.push(`${indent}${printInLine(element)}`);
    return;
  }
  lines.push(`${indent}<${element.name}${printAttributes(element)}>`);
  for (const child of element.children) if (typeof child !== "string") printOnLines(child, `${indent}  `, lines);
  lines.push(`${indent}</${element.name}>`);
}

function printInLine(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  const tag = `${node.name}${printAttributes(node)}`;
  if (node.children.length === 0) return `<${tag}/>`;
  return `<${tag}>${node.children.map(printInLine).join("")}</${node.name}>`;
}

function printAttributes({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeValue(value)}"`)
    .join("");
}

/** What XML has no place for, escaped or not: control characters, halves of surrogate pairs, two that are no characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is replaced here
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu; // "\u0001", not "a", "𝄞"

function escapeText(text: string): string {
  return text
    .replaceAll(UNWRITABLE, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
