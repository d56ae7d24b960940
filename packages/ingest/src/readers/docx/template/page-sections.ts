import type { TemplateHead, TemplateSection } from "@travaux/model";
import { attributeOf, elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { plainProperties } from "./plain-tree.ts";

/** A text of more sections has a page of its own for everything; what is beyond keeps the pages before. */
const MOST_SECTIONS = 500;

type Heads = TemplateSection["heads"];

/** The sections of a text, as its section properties come. A section that says no head has those of the one before. */
export class PageSections {
  readonly #headOf: (relationship: string) => { readonly place: number; readonly kind: TemplateHead["kind"] } | null;
  readonly #sections: TemplateSection[] = [];
  #heads: Heads = [];

  constructor(
    headOf: (relationship: string) => { readonly place: number; readonly kind: TemplateHead["kind"] } | null,
  ) {
    this.#headOf = headOf;
  }

  /** @param to the last paragraph or row of the section; null for the last section */
  add(properties: XmlElement, to: number | null): void {
    if (this.#sections.length >= MOST_SECTIONS && to !== null) return;
    const own = this.#headsIn(properties);
    const inherited = this.#heads.filter(
      (head) => !own.some(({ kind, pages }) => kind === head.kind && pages === head.pages),
    );
    this.#heads = [...inherited, ...own];
    this.#sections.push({ to, properties: plainProperties(properties), heads: this.#heads });
  }

  /** At least one, and the last goes on to the end. */
  done(): readonly TemplateSection[] {
    const last = this.#sections.at(-1);
    if (last !== undefined && last.to === null) return this.#sections;
    return [...this.#sections, { to: null, properties: last?.properties ?? [], heads: this.#heads }];
  }

  #headsIn(properties: XmlElement): Heads {
    return elementsOf(properties).flatMap((reference) => {
      if (reference.name !== "w:headerReference" && reference.name !== "w:footerReference") return [];
      const head = this.#headOf(attributeOf(reference, "r:id") ?? "");
      const pages = PAGES.find((each) => each === (attributeOf(reference, "w:type") ?? "default"));
      return head === null || pages === undefined ? [] : [{ kind: head.kind, pages, head: head.place }];
    });
  }
}

const PAGES = ["default", "first", "even"] as const;
