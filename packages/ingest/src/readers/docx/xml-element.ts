/** An element with the usual prefixes ("w:p"), whatever prefixes the file uses. */
export interface XmlElement {
  readonly name: string;
  /** Names and values in turn, with the usual prefixes: most are never asked for. Ask `attributeOf`. */
  readonly attributes: readonly string[];
  readonly children: readonly (XmlElement | string)[];
  /** Of paragraphs and table rows: how many of these began before it in the part. A place that no reader changes. */
  readonly ordinal: number;
}

/** The value of an attribute, or undefined. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1];
  return undefined;
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
  const child = childOf(element, name);
  return child === undefined ? undefined : attributeOf(child, "w:val");
}

/** A property that is on when it stands there, unless it says otherwise; null when it is not there. */
export function isOn(element: XmlElement | undefined, name: string): boolean | null {
  const property = childOf(element, name);
  if (property === undefined) return null;
  return isSaid(attributeOf(property, "w:val"));
}

/** What an attribute says that is on or off: on, unless its value says off. */
export function isSaid(value: string | undefined): boolean {
  return value === undefined || !OFF.has(value);
}

const OFF: ReadonlySet<string> = new Set(["0", "false", "off", "none"]);

/** A whole number, or undefined. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined; // "12", not "1.5"
}

/** Characters of an element and of all below it. The tree is no deeper than the limit, so recursion is safe. */
export function charactersOf(element: XmlElement): string {
  let text = "";
  for (const child of element.children) text += typeof child === "string" ? child : charactersOf(child);
  return text;
}
