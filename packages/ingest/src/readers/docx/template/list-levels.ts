import { attributeOf, childOf, elementsOf, valueOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";

/** The definitions of a file's lists, asked for the level that a paragraph counts in. */
export class ListLevels {
  readonly #abstracts = new Map<string, XmlElement>();
  readonly #instances = new Map<string, XmlElement>();

  constructor(root: XmlElement | undefined) {
    for (const element of root === undefined ? [] : elementsOf(root)) {
      if (element.name === "w:abstractNum") this.#abstracts.set(attributeOf(element, "w:abstractNumId") ?? "", element);
      if (element.name === "w:num") this.#instances.set(attributeOf(element, "w:numId") ?? "", element);
    }
  }

  /** The level of a list, as its instance has it or else its definition; undefined where the file has none. */
  level(numId: string, level: number): XmlElement | undefined {
    const instance = this.#instances.get(numId);
    if (instance === undefined) return undefined;
    const override = levelsOf(instance, "w:lvlOverride").get(level);
    const abstract = this.#abstracts.get(valueOf(instance, "w:abstractNumId") ?? "");
    return childOf(override, "w:lvl") ?? (abstract === undefined ? undefined : levelsOf(abstract, "w:lvl").get(level));
  }

  /** The level that names a style as its own. */
  levelOfStyle(numId: string, styleId: string): number | undefined {
    const abstract = this.#abstracts.get(valueOf(this.#instances.get(numId), "w:abstractNumId") ?? "");
    if (abstract === undefined) return undefined;
    for (const [place, level] of levelsOf(abstract, "w:lvl")) if (valueOf(level, "w:pStyle") === styleId) return place;
    return undefined;
  }
}

function levelsOf(element: XmlElement, name: string): ReadonlyMap<number, XmlElement> {
  return new Map(
    elementsOf(element).flatMap((child) =>
      child.name === name ? [[Number(attributeOf(child, "w:ilvl")), child] as const] : [],
    ),
  );
}

/** True of a level that prints a sign and counts nothing: it can stay as it is. */
export function isBullet(level: XmlElement | undefined): boolean {
  return valueOf(level, "w:numFmt") === "bullet";
}
