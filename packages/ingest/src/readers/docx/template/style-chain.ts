import { attributeOf, childOf, elementsOf, valueOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";

/** Longer chains of styles that are based on each other are circles. */
const LONGEST_CHAIN = 32;

/** The styles of paragraphs of a file, asked for what they say of a paragraph. */
export class StyleChains {
  readonly #styles = new Map<string, XmlElement>();
  readonly #usual: string | undefined;

  constructor(root: XmlElement | undefined) {
    let usual: string | undefined;
    for (const style of root === undefined ? [] : elementsOf(root)) {
      if (style.name !== "w:style" || attributeOf(style, "w:type") !== "paragraph") continue;
      const id = attributeOf(style, "w:styleId") ?? "";
      this.#styles.set(id, style);
      if (["1", "true", "on"].includes(attributeOf(style, "w:default") ?? "")) usual = id;
    }
    this.#usual = usual;
  }

  /** The properties that a style says, then those of what it is based on, with the ids of the styles. */
  chain(style: string | undefined): readonly { readonly style: string; readonly properties: XmlElement }[] {
    const found: { style: string; properties: XmlElement }[] = [];
    let id = style ?? this.#usual;
    for (let step = 0; id !== undefined && step < LONGEST_CHAIN; step++) {
      const element = this.#styles.get(id);
      const properties = childOf(element, "w:pPr");
      if (properties !== undefined) found.push({ style: id, properties });
      id = valueOf(element, "w:basedOn");
    }
    return found;
  }
}
