import type { DraftReport, Paragraph, PublishedDraft } from "@travaux/model";
import { element } from "../html/element.ts";
import type { HtmlElement, HtmlNode } from "../html/element.ts";
import type { Tag } from "../html/element.ts";
import { mastheadInHtml } from "../html/masthead-in-html.ts";
import { directionOf, labelBeside } from "../text/direction.ts";
import { showControls } from "../text/visible-characters.ts";
import { contentsInWords } from "../view/draft-words.ts";
import { mastheadInWords } from "../view/masthead-words.ts";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import { dateNodes } from "./front-page.ts";
import type { SiteFile } from "./site-file.ts";
import { addressFrom } from "./site-map.ts";
import { printSitePage } from "./site-page.ts";
import type { Site } from "./site-page.ts";
import { cellNodes, followSign, textNodes } from "./text-elements.ts";

/** A draft as it is read: its contents, then its text with a link at each paragraph. */
export function draftPage(site: Site, { id, report }: PublishedDraft): SiteFile {
  const { map } = site;
  const entry = map.entry(id);
  const drafts = map.publication.list.drafts;
  const at = drafts.findIndex((draft) => draft.id === id);
  const beside = (index: number) => {
    const draft = drafts[index];
    return draft === undefined ? undefined : { title: draft.label, path: map.draft(draft.id) };
  };
  const title = report.title === "" ? entry.label : `${entry.label}: ${report.title}`;
  return printSitePage(
    site,
    {
      path: map.draft(id),
      title,
      summary: [contentsInWords(report)],
      above: [],
      before: beside(at - 1),
      after: beside(at + 1),
      data: ["json", "akn.xml"],
      work: {
        type: "CreativeWork",
        language: map.language(id) || null,
        date: entry.date,
        version: entry.label,
        symbol: entry.symbol,
      },
    },
    factsElement(site, id),
    ...(report.masthead === undefined
      ? []
      : [mastheadInHtml({ name: "Masthead", words: mastheadInWords(report.masthead) })]),
    ...new DraftPrinter(site, id, report).elements(),
  );
}

function factsElement({ map }: Site, id: string): HtmlElement {
  const entry = map.entry(id);
  const page = map.draft(id);
  const pairs = map.publication.comparisons.filter(({ before, after }) => before === id || after === id);
  const comparisons = pairs.map(({ before, after }) =>
    element(
      "dd",
      { dir: "auto" },
      element(
        "a",
        { href: addressFrom(page, map.comparison({ before, after })) },
        `from ${showControls(map.entry(before).label)} to ${showControls(map.entry(after).label)}`,
      ),
    ),
  );
  const facts: (readonly [string, readonly HtmlNode[]])[] = [
    ["Date", dateNodes(entry.date)],
    ...(entry.symbol === null ? [] : [["Symbol", [showControls(entry.symbol)]] as const]),
    ["Kind", [entry.kind]],
    ...(entry.rounds.length === 0 ? [] : [["Rounds", [entry.rounds.join(", ")]] as const]),
  ];
  return element(
    "dl",
    { class: "facts" },
    ...facts.flatMap(([name, nodes]) => [element("dt", {}, name), element("dd", { dir: "auto" }, ...nodes)]),
    ...(comparisons.length === 0 ? [] : [element("dt", {}, "Changes"), ...comparisons]),
  );
}

const HEADINGS: readonly Tag[] = ["h2", "h3", "h4", "h5", "h6"];

/** Sets the text of one draft. */
class DraftPrinter {
  readonly #site: Site;
  readonly #id: string;
  readonly #paragraphs: readonly Paragraph[];
  readonly #names: ParagraphNames;
  readonly #lang: string;
  readonly #page: string;

  constructor(site: Site, id: string, report: DraftReport) {
    this.#site = site;
    this.#id = id;
    this.#paragraphs = report.paragraphs;
    this.#names = nameParagraphs(report.paragraphs, report.addresses);
    this.#lang = site.map.language(id);
    this.#page = site.map.draft(id);
  }

  elements(): readonly HtmlElement[] {
    const lang = this.#lang;
    const attributes = lang === "" ? { lang } : { lang, dir: directionOf(lang) };
    return [...this.#outline(attributes), element("article", attributes, ...this.#text())];
  }

  #outline(attributes: { readonly lang: string; readonly dir?: "ltr" | "rtl" }): readonly HtmlElement[] {
    const headings = this.#paragraphs.filter(({ kind }) => kind === "heading");
    if (headings.length === 0) return [];
    const items = headings.map((heading) =>
      element(
        "li",
        { class: `depth-${Math.min(Math.max(heading.level, 1), 4)}` },
        element("a", { href: `#${this.#name(heading.id)}` }, this.#headingWords(heading)),
      ),
    );
    return [
      element(
        "details",
        {},
        element("summary", {}, "Contents"),
        element(
          "nav",
          { "aria-label": "Contents of the draft" },
          element("ul", { class: "outline", ...attributes }, ...items),
        ),
      ),
    ];
  }

  #text(): readonly HtmlElement[] {
    const elements: HtmlElement[] = [];
    let rows: Paragraph[] = [];
    let depth = 0;
    const closeTable = (): void => {
      if (rows.length > 0) elements.push(this.#table(rows));
      rows = [];
    };
    for (const paragraph of this.#paragraphs) {
      if (paragraph.kind === "table-row") {
        rows.push(paragraph);
        continue;
      }
      closeTable();
      if (paragraph.kind === "heading" || paragraph.kind === "title") {
        // Levels that a draft leaves out are not left out in its page: readers by ear count them.
        depth = Math.min(Math.max(paragraph.level, 1), depth + 1, HEADINGS.length);
        elements.push(this.#heading(paragraph, HEADINGS[depth - 1] ?? "h6"));
      } else elements.push(this.#paragraph(paragraph));
    }
    closeTable();
    return elements;
  }

  #heading(heading: Paragraph, tag: Tag): HtmlElement {
    const label = this.#names.label(heading.id);
    return element(
      tag,
      { id: this.#name(heading.id), dir: "auto" },
      label === "" ? "" : `${label}  `,
      ...textNodes(heading, this.#names, this.#noteAt),
      followSign(this.#names.name(heading.id), this.#address(heading.id)),
    );
  }

  #headingWords(heading: Paragraph): string {
    const label = this.#names.label(heading.id);
    return label === "" ? heading.text : `${label}  ${heading.text}`;
  }

  #paragraph(paragraph: Paragraph): HtmlElement {
    const { id } = paragraph;
    const level = Math.min(Math.max(paragraph.level, 1), 4);
    const label = this.#names.label(id);
    const href = this.#address(id);
    const name = label === "" ? "" : element("a", { href, rel: "bookmark" }, labelBeside(label, this.#lang));
    const sign = label === "" ? [followSign(this.#names.name(id), href)] : [];
    return element(
      "div",
      { class: `passage level-${level}`, id: this.#name(id) },
      element("div", { class: "label" }, name),
      element("p", { class: "text", dir: "auto" }, ...textNodes(paragraph, this.#names, this.#noteAt), ...sign),
    );
  }

  #table(rows: readonly Paragraph[]): HtmlElement {
    const cells = rows.map((row) => cellNodes(row, this.#names, this.#noteAt));
    const width = Math.max(...cells.map((row) => row.length));
    const body = rows.map((row, at) => {
      const own = cells[at] ?? [];
      const filled = Array.from({ length: width }, (_, column) => own[column] ?? []);
      const sign = followSign(this.#names.name(row.id), this.#address(row.id));
      return element(
        "tr",
        { id: this.#name(row.id) },
        ...filled.map((nodes, column) =>
          element("td", { dir: "auto" }, ...nodes, ...(column === width - 1 ? [sign] : [])),
        ),
      );
    });
    const name = `Table of ${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
    const attributes = { class: "scroll", role: "region", tabindex: "0", "aria-label": name } as const;
    return element("div", attributes, element("table", {}, element("tbody", {}, ...body)));
  }

  #name(id: string): string {
    return this.#site.map.paragraphName(this.#id, id);
  }

  #address(id: string): string {
    return addressFrom(this.#page, this.#site.map.paragraph({ draft: this.#id, paragraph: id }));
  }

  /** A note that the draft does not have is a mark alone. */
  readonly #noteAt = (note: string): string | null =>
    this.#names.paragraph(note) === undefined ? null : `#${this.#name(note)}`;
}
