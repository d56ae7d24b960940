import { xml } from "../xml/xml-element.ts";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";

type Value = string | number | undefined;

/**
 * An element of Word's own namespace: `w("ins", { id: 4 })` is `<w:ins w:id="4"/>`. Attributes that are undefined are left
 * out; one that names a namespace itself ("xml:space") keeps it.
 */
export function w(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  const given = Object.entries(attributes).map(
    ([key, value]) => [key.includes(":") ? key : `w:${key}`, value === undefined ? undefined : String(value)] as const,
  );
  return xml(`w:${name}`, Object.fromEntries(given), ...children);
}

/** An element that says one thing: `said("jc", "center")` is `<w:jc w:val="center"/>`. */
export function said(name: string, value: string | number): XmlElement {
  return w(name, { val: value });
}

/** The element when the condition holds, as something to spread: order is fixed where elements are written down. */
export function when(condition: boolean, ...elements: readonly XmlElement[]): readonly XmlElement[] {
  return condition ? elements : [];
}
