import type { WordElement } from "@travaux/model";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import { wordStyles } from "./word-styles.ts";

/**
 * The styles of a user's file, and those of ours that a document needs beside them: ours of a name that the user's file
 * has are the user's; others are added when they are first asked for, under an id that is free.
 */
export class TemplateStyles {
  readonly #given: readonly WordElement[];
  readonly #byName = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #usual: string | undefined;
  readonly #ours = new Map<string, XmlElement>();
  readonly #known = new Map<string, string>();
  readonly #added: XmlElement[] = [];

  constructor(given: readonly WordElement[]) {
    this.#given = given;
    let usual: string | undefined;
    for (const style of given) {
      if (style.name !== "w:style") continue;
      const id = style.attributes["w:styleId"] ?? "";
      this.#ids.add(id);
      if (!this.#byName.has(keyOf(style))) this.#byName.set(keyOf(style), id);
      if (style.attributes["w:type"] === "paragraph" && isOn(style.attributes["w:default"])) usual = id;
    }
    this.#usual = usual;
    for (const style of elementsIn(wordStyles(""))) this.#ours.set(style.attributes["w:styleId"] ?? "", style);
  }

  /** The id that a style of ours has in the file. */
  idOf(ours: string): string {
    const known = this.#known.get(ours);
    if (known !== undefined) return known;
    const style = this.#ours.get(ours);
    const id = (style === undefined ? undefined : this.#byName.get(keyOf(style))) ?? this.#freeId(ours);
    this.#known.set(ours, id);
    if (style !== undefined && !this.#byName.has(keyOf(style))) {
      this.#ids.add(id);
      this.#added.push(this.#underId(style, id));
    }
    return id;
  }

  /** All of them, for the part that holds them. */
  get elements(): readonly XmlNode[] {
    return [...this.#given, ...this.#added];
  }

  #freeId(ours: string): string {
    for (let id = ours; ; id = `${id}T`) if (!this.#ids.has(id)) return id;
  }

  /** Based on what is usual in the user's file, so that it has its font. */
  #underId(style: XmlElement, id: string): XmlElement {
    const { "w:default": _notTheUsual, ...attributes } = style.attributes;
    const children = elementsIn(style).flatMap((child): readonly XmlElement[] => {
      if (child.name !== "w:basedOn" && child.name !== "w:next") return [child];
      const value = child.attributes["w:val"] === "Normal" ? this.#usual : this.idOf(child.attributes["w:val"] ?? "");
      return value === undefined ? [] : [{ ...child, attributes: { "w:val": value } }];
    });
    return { ...style, attributes: { ...attributes, "w:styleId": id }, children };
  }
}

/** Names are the same in every language of Word, whatever ids are. */
function keyOf(style: XmlElement | WordElement): string {
  const name = elementsIn(style).find((child) => child.name === "w:name")?.attributes["w:val"] ?? "";
  return `${style.attributes["w:type"] ?? ""} ${name.toLowerCase()}`;
}

function elementsIn(element: XmlElement | WordElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
