import { parseClauseLabel } from "@travaux/model";
import type { Paragraph } from "@travaux/model";
import type { ElementNames } from "./element-names.ts";
import { inlineContent, rowChangeAttributes } from "./inline-content.ts";
import type { LineWriter } from "./line-writer.ts";
import { emptySaid, insideOf, labelOf, labelsAround, levelSaid, OUTERMOST, saidOf } from "./place-in-file.ts";
import type { Place } from "./place-in-file.ts";
import type { Branch, Part, Provision, Rows } from "./provision-tree.ts";
import { cellsOf, isOfRow } from "./row-cells.ts";
import { xml } from "../xml/xml-element.ts";
import type { XmlElement } from "../xml/xml-element.ts";

/** Element and short name of a part, by the word that its label counts with. */
const PART_ELEMENTS: Readonly<Record<string, readonly [element: string, prefix: string]>> = {
  "Art.": ["article", "art"],
  Part: ["part", "part"],
  Title: ["title", "title"],
  Chapter: ["chapter", "chp"],
  Section: ["section", "sec"],
  Rule: ["rule", "rule"],
};

/** Writes the paragraphs of one draft as elements; every name is given once. */
export class BodyWriter {
  readonly #names: ElementNames;
  readonly #words: LineWriter;

  constructor(names: ElementNames, words: LineWriter) {
    this.#names = names;
    this.#words = words;
  }

  /** The lines of the title. */
  preface(titles: readonly Paragraph[]): XmlElement {
    const lines = titles.map((title) => {
      const content = this.#words.lineContent(title);
      const attributes = { ...this.#namesKept(title), ...emptySaid(title) };
      return xml("p", attributes, xml("docTitle", {}, ...content));
    });
    return xml("preface", {}, ...lines);
  }

  /** The recitals: a title, where the draft prints one, and its paragraphs with their items. */
  preamble(branches: readonly Branch[]): XmlElement {
    const part = branches[0]?.kind === "part" ? branches[0] : undefined;
    const eId = this.#names.next({ within: "", prefix: "recs", number: null, kept: part?.paragraph.eId });
    const steps = part?.paragraph.path.length ?? 0;
    const place: Place = { ...OUTERMOST, within: eId, area: "preamble", titleSteps: steps, steps };
    const title = part === undefined ? [] : this.#title(part.paragraph, eId);
    const recitals = (part?.children ?? branches).flatMap((branch) =>
      branch.kind === "provision" ? [this.#recital(branch, place)] : [],
    );
    const own = part === undefined ? {} : { wId: part.paragraph.wId, ...levelSaid(part.paragraph.level, 1) };
    return xml("preamble", {}, xml("recitals", { eId, ...own }, ...title, ...recitals));
  }

  /** Everything behind the preamble. */
  body(branches: readonly Branch[]): readonly XmlElement[] {
    return this.#branches(branches, OUTERMOST);
  }

  #branches(branches: readonly Branch[], place: Place): readonly XmlElement[] {
    return branches.map((branch) => {
      switch (branch.kind) {
        case "part":
          return this.#part(branch, place);
        case "provision":
          return this.#provision(branch, place);
        case "rows": {
          const eId = this.#names.next({ within: place.within, prefix: "hcontainer", number: null });
          const table = this.#table(branch, { ...place, within: eId });
          return xml("hcontainer", { eId, name: "table" }, xml("content", { eId: `${eId}__content` }, table));
        }
        case "line": {
          const eId = this.#names.next({ within: place.within, prefix: "al", number: null });
          const line = this.#line(branch.paragraph, place);
          return xml("alinea", { eId }, xml("content", { eId: `${eId}__content` }, line));
        }
      }
    });
  }

  #part({ paragraph, children }: Part, place: Place): XmlElement {
    const container = paragraph.canonical === null ? null : (parseClauseLabel(paragraph.canonical)?.container ?? null);
    const known = container === null ? undefined : PART_ELEMENTS[container];
    const [element, prefix] = known ?? ["hcontainer", "hcontainer"];
    const eId = this.#nameOf(paragraph, place, prefix);
    const attributes = {
      eId,
      wId: paragraph.wId,
      name: known === undefined ? (container === "Annex" ? "annex" : "heading") : undefined,
      ...levelSaid(paragraph.level, place.titleLevel + 1),
    };
    const steps = paragraph.path.length;
    const inside: Place = { ...OUTERMOST, within: eId, titleLevel: paragraph.level, titleSteps: steps, steps };
    return xml(element, attributes, ...this.#title(paragraph, eId), ...this.#branches(children, inside));
  }

  #title(paragraph: Paragraph, eId: string): readonly XmlElement[] {
    return [...labelOf(paragraph), xml("heading", { eId: `${eId}__heading` }, ...this.#words.lineContent(paragraph))];
  }

  #provision(provision: Provision, place: Place): XmlElement {
    const { paragraph, children } = provision;
    const isItem = paragraph.kind === "item";
    const element = !isItem ? "paragraph" : paragraph.label === null ? "indent" : "point";
    const eId = this.#nameOf(paragraph, place, isItem ? element : "para");
    const expected = Math.max(isItem ? 2 : 1, place.level + 1);
    const attributes = {
      eId,
      wId: paragraph.wId,
      ...saidOf(paragraph, { kind: isItem ? "item" : "paragraph", level: expected }),
      ...labelsAround(paragraph, place),
    };
    const inside = insideOf(paragraph, place, eId);
    const from = children.findIndex((child) => child.kind === "provision");
    const leading = from < 0 ? children : children.slice(0, from);
    const opening = this.#opening(paragraph, leading, inside);
    if (from < 0) {
      const content = opening.length === 0 ? [] : [xml("content", { eId: `${eId}__content` }, ...opening)];
      return xml(element, attributes, ...labelOf(paragraph), ...content);
    }
    const to = children.findLastIndex((child) => child.kind === "provision") + 1;
    const intro = opening.length === 0 ? [] : [xml("intro", { eId: `${eId}__intro` }, ...opening)];
    const middle = this.#branches(children.slice(from, to), inside);
    const closing = this.#lines(children.slice(to), inside);
    const wrapUp = closing.length === 0 ? [] : [xml("wrapUp", { eId: `${eId}__wrapup` }, ...closing)];
    return xml(element, attributes, ...labelOf(paragraph), ...intro, ...middle, ...wrapUp);
  }

  /** The words of a provision and what goes on them before anything stands below. */
  #opening(paragraph: Paragraph, leading: readonly Branch[], place: Place): readonly XmlElement[] {
    // In the order of the text: a note stands at its first mark.
    const own = this.#words.lineContent(paragraph);
    const lines = this.#lines(leading, place);
    if (own.length === 0 && lines.length === 0 && paragraph.label !== null) return [];
    return [xml("p", emptySaid(paragraph), ...own), ...lines];
  }

  #lines(branches: readonly Branch[], place: Place): readonly XmlElement[] {
    return branches.flatMap((branch) => {
      if (branch.kind === "line") return [this.#line(branch.paragraph, place)];
      return branch.kind === "rows" ? [this.#table(branch, place)] : [];
    });
  }

  #line(paragraph: Paragraph, { area, level }: Place): XmlElement {
    const isRecital = area === "preamble";
    const expected = { kind: isRecital ? "preamble" : "paragraph", level: isRecital ? 1 : Math.max(1, level) } as const;
    const attributes = {
      ...this.#namesKept(paragraph),
      ...saidOf(paragraph, expected),
      ...emptySaid(paragraph),
    };
    return xml("p", attributes, ...this.#words.lineContent(paragraph));
  }

  #recital({ paragraph, children }: Provision, place: Place): XmlElement {
    const eId = this.#nameOf(paragraph, place, "rec");
    const attributes = {
      eId,
      wId: paragraph.wId,
      ...saidOf(paragraph, { kind: "preamble", level: place.level + 1 }),
      ...labelsAround(paragraph, place),
    };
    return xml("recital", attributes, ...this.#itemContent(paragraph, children, insideOf(paragraph, place, eId)));
  }

  /** Label, words and items of what stands in a list of blocks. */
  #itemContent(paragraph: Paragraph, children: readonly Branch[], place: Place): readonly XmlElement[] {
    const blocks: XmlElement[] = [xml("p", emptySaid(paragraph), ...this.#words.lineContent(paragraph))];
    let items: XmlElement[] = [];
    const closeList = (): void => {
      if (items.length === 0) return;
      const eId = this.#names.next({ within: place.within, prefix: "list", number: null });
      blocks.push(xml("blockList", { eId }, ...items));
      items = [];
    };
    for (const child of children) {
      if (child.kind === "provision") items.push(this.#item(child, place));
      else {
        closeList();
        blocks.push(...this.#lines([child], place));
      }
    }
    closeList();
    return [...labelOf(paragraph), ...blocks];
  }

  #item({ paragraph, children }: Provision, place: Place): XmlElement {
    const eId = this.#nameOf(paragraph, place, "item");
    const expected = { kind: "item", level: Math.max(2, place.level + 1) } as const;
    const attributes = { eId, wId: paragraph.wId, ...saidOf(paragraph, expected), ...labelsAround(paragraph, place) };
    return xml("item", attributes, ...this.#itemContent(paragraph, children, insideOf(paragraph, place, eId)));
  }

  #table({ rows }: Rows, place: Place): XmlElement {
    const eId = this.#names.next({ within: place.within, prefix: "table", number: null });
    const isNarrow = rows.every((row) => !row.text.includes("\t"));
    return xml(
      "table",
      { eId, "travaux:rows": isNarrow ? "true" : undefined },
      ...rows.map((row) => this.#row(row, place)),
    );
  }

  /** A change of the whole row is one of the row; the others are changes in its cells. */
  #row(row: Paragraph, place: Place): XmlElement {
    const change = row.revisions.find((revision) => isOfRow(revision, row));
    const own = change === undefined ? {} : rowChangeAttributes(change);
    const cells = { ...row, revisions: row.revisions.filter((revision) => revision !== change) };
    return xml("tr", { ...this.#namesKept(row), ...own, ...labelsAround(row, place) }, ...this.#cells(cells));
  }

  #cells(row: Paragraph): readonly XmlElement[] {
    return cellsOf(row, this.#words.placed(row)).map(({ paragraph, range, placed }) =>
      xml("td", {}, xml("p", {}, ...inlineContent(paragraph, range, placed))),
    );
  }

  #nameOf(paragraph: Paragraph, { within }: Place, prefix: string): string {
    return this.#names.next({ within, prefix, number: paragraph.canonical, kept: paragraph.eId });
  }

  /** Names that an original gave to a line; lines need none of their own. */
  #namesKept({ eId, wId }: Paragraph): Readonly<Record<string, string | undefined>> {
    return { eId: this.#names.keep(eId), wId };
  }
}
