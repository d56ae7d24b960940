import type { Paragraph, ParagraphPlace, PublishedDraft, PublishedHistory } from "@travaux/model";
import { pairInHtml } from "../html/comparison-rows-in-html.ts";
import { element } from "../html/element.ts";
import type { HtmlElement } from "../html/element.ts";
import { measuresInHtml } from "../html/lineage-in-html.ts";
import { threadStepInHtml } from "../html/thread-step-in-html.ts";
import { directionOf } from "../text/direction.ts";
import { showControls } from "../text/visible-characters.ts";
import { stepsOf } from "../view/lineage-steps.ts";
import type { ThreadStep } from "../view/lineage-steps.ts";
import { nameParagraphs, quotedStart } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import type { Passage } from "../view/passage.ts";
import { mentionElements } from "./mentions.ts";
import type { SiteFile } from "./site-file.ts";
import { addressFrom } from "./site-map.ts";
import { printSitePage } from "./site-page.ts";
import type { Site } from "./site-page.ts";
import type { Neighbour, SiteThreads, WayInto } from "./site-threads.ts";
import { cellNodes, textNodes } from "./text-elements.ts";

/** The pages of a draft's paragraphs, one for each. */
export function* paragraphPages(site: Site, threads: SiteThreads, draft: PublishedDraft): Generator<SiteFile> {
  const names = nameParagraphs(draft.report.paragraphs, draft.report.addresses);
  const printer = new ParagraphPrinter(site, threads, draft, names);
  for (const [at, paragraph] of draft.report.paragraphs.entries()) yield printer.page(paragraph, at);
}

class ParagraphPrinter {
  readonly #site: Site;
  readonly #threads: SiteThreads;
  readonly #draft: PublishedDraft;
  readonly #names: ParagraphNames;
  readonly #lang: string;

  constructor(site: Site, threads: SiteThreads, draft: PublishedDraft, names: ParagraphNames) {
    this.#site = site;
    this.#threads = threads;
    this.#draft = draft;
    this.#names = names;
    this.#lang = site.map.language(draft.id);
  }

  page(paragraph: Paragraph, at: number): SiteFile {
    const { map } = this.#site;
    const place = { draft: this.#draft.id, paragraph: paragraph.id };
    const path = map.paragraph(place);
    const entry = map.entry(this.#draft.id);
    const ends = this.#threads.historiesOf(place);
    const own = ends.find((history) => isSamePlace(history.place, place));
    const link = element("a", { href: addressFrom(path, map.inDraft(place)) }, "In the text of the draft");
    return printSitePage(
      this.#site,
      {
        path,
        title: `${this.#names.name(paragraph.id)} in ${entry.label}`,
        summary: [...this.#within(paragraph), link],
        above: [{ title: entry.label, path: map.draft(this.#draft.id) }],
        before: this.#beside(at - 1),
        after: this.#beside(at + 1),
        work: {
          type: "CreativeWork",
          language: this.#lang || null,
          date: entry.date,
          version: entry.label,
          symbol: entry.symbol,
        },
      },
      this.#ownWording(paragraph, path),
      ...(own === undefined ? this.#cameFrom(place, path) : []),
      ...this.#became(place, path),
      ...(own === undefined ? this.#elsewhere(ends, path) : this.#history(own, path)),
      ...mentionElements(this.#site, path, this.#mentions(place, own)),
    );
  }

  #within(paragraph: Paragraph): readonly string[] {
    const containers = paragraph.path.slice(0, paragraph.canonical === null ? undefined : -1);
    return containers.length === 0 ? [] : [`Under ${containers.map(showControls).join(" / ")}`];
  }

  #beside(index: number): { readonly title: string; readonly path: string } | undefined {
    const paragraph = this.#draft.report.paragraphs[index];
    if (paragraph === undefined) return undefined;
    const path = this.#site.map.paragraph({ draft: this.#draft.id, paragraph: paragraph.id });
    return { title: this.#names.name(paragraph.id), path };
  }

  #ownWording(paragraph: Paragraph, page: string): HtmlElement {
    const noteAt = (note: string): string | null =>
      this.#names.paragraph(note) === undefined
        ? null
        : addressFrom(page, this.#site.map.paragraph({ draft: this.#draft.id, paragraph: note }));
    const lang = this.#lang;
    const attributes = { class: "own", lang, ...(lang === "" ? {} : { dir: directionOf(lang) }) };
    if (paragraph.kind !== "table-row") {
      const text = textNodes(paragraph, this.#names, noteAt);
      return element("article", attributes, element("p", { class: "text", dir: "auto" }, ...text));
    }
    const cells = cellNodes(paragraph, this.#names, noteAt).map((nodes) => element("li", { dir: "auto" }, ...nodes));
    return element("article", attributes, element("ul", { class: "text" }, ...cells));
  }

  /** How it came of each draft that its own is based on; a passage that was gone comes from further back. */
  #cameFrom(place: ParagraphPlace, page: string): readonly HtmlElement[] {
    const ways = this.#threads.waysInto(place);
    if (ways.length === 0) return [];
    const { map } = this.#site;
    const bases = new Set(ways.map(({ before }) => before));
    const earlier = this.#threads.before(place).filter((each) => !bases.has(each.place.draft));
    const rows = ways.flatMap((way) => [
      element("h3", { dir: "auto" }, `From ${showControls(map.entry(way.before).label)}`),
      pairInHtml(way.row, {
        lang: this.#lang,
        withWhy: false,
        addressOf: (passage) => this.#passage(way, passage, page),
      }),
    ]);
    return [element("section", {}, element("h2", {}, "How it came about"), ...rows, ...this.#list(earlier, page))];
  }

  #passage({ before }: WayInto, { isDropped, ids }: Passage, page: string): string | null {
    const paragraph = isDropped ? ids.before : ids.after;
    if (paragraph === null) return null;
    const to = this.#site.map.paragraph({ draft: isDropped ? before : this.#draft.id, paragraph });
    return to === page ? null : addressFrom(page, to);
  }

  #became(place: ParagraphPlace, page: string): readonly HtmlElement[] {
    const { map } = this.#site;
    const later = this.#threads.after(place);
    const reached = new Set(later.map((each) => each.place.draft));
    const without = map.publication.list.drafts.filter(
      ({ id, basedOn }) => basedOn.includes(place.draft) && !reached.has(id),
    );
    if (later.length + without.length === 0) return [];
    const gone = without.map(({ label }) => element("p", { dir: "auto" }, `It is not in ${showControls(label)}.`));
    return [element("section", {}, element("h2", {}, "What became of it"), ...gone, ...this.#list(later, page))];
  }

  #list(neighbours: readonly Neighbour[], page: string): readonly HtmlElement[] {
    const { map } = this.#site;
    if (neighbours.length === 0) return [];
    const items = neighbours.map(({ place, happened }) => {
      const to = map.paragraph({ draft: place.draft, paragraph: place.id });
      const name = showControls(place.address ?? place.label ?? "") || "a paragraph without a number";
      return element(
        "li",
        { dir: "auto" },
        element("a", { href: addressFrom(page, to) }, `${name} in ${showControls(map.entry(place.draft).label)}`),
        happened.length === 0 ? "" : `: ${happened.join(", ")}`,
      );
    });
    return [element("ul", {}, ...items)];
  }

  /** Where the whole of its history is told: with the last paragraph that came of it. */
  #elsewhere(ends: readonly PublishedHistory[], page: string): readonly HtmlElement[] {
    const { map } = this.#site;
    if (ends.length === 0) return [];
    const items = ends.map(({ place, lineage }) => {
      const step = lineage.steps.find(({ draft }) => draft === place.draft);
      const end = step?.paragraphs.find(({ id }) => id === place.paragraph);
      const name = showControls(end?.address ?? end?.label ?? "") || quotedStart(end?.text ?? "");
      const words = `${name} in ${showControls(map.entry(place.draft).label)}`;
      return element("li", { dir: "auto" }, element("a", { href: addressFrom(page, map.paragraph(place)) }, words));
    });
    const sentence = "All its wordings stand side by side on the page of what it became:";
    return [
      element(
        "section",
        {},
        element("h2", {}, "Whole history"),
        element("p", {}, sentence),
        element("ul", {}, ...items),
      ),
    ];
  }

  #history({ lineage }: PublishedHistory, page: string): readonly HtmlElement[] {
    const { map } = this.#site;
    const steps = stepsOf(lineage).map(shortened);
    if (steps.length < 2) return [];
    const sections = steps.map((step) =>
      threadStepInHtml(
        step,
        (draft, paragraph) => {
          const to = map.paragraph({ draft, paragraph });
          return to === page ? null : addressFrom(page, to);
        },
        "h3",
      ),
    );
    return [
      element("section", {}, element("h2", {}, "Whole history"), ...sections),
      element("section", { class: "rules" }, element("h2", {}, "In figures"), ...measuresInHtml(lineage)),
    ];
  }

  /** With a whole history stand the citations of all that led to it. */
  #mentions(place: ParagraphPlace, own: PublishedHistory | undefined) {
    if (own === undefined) return this.#threads.mentionsOf([place]);
    const places = own.lineage.steps.flatMap(({ draft, paragraphs }) =>
      paragraphs.filter(({ line }) => line !== "branch").map(({ id }) => ({ draft, paragraph: id })),
    );
    return this.#threads.mentionsOf(places);
  }
}

/** Of a wording that stayed as it was, only its start. */
function shortened(step: ThreadStep): ThreadStep {
  const paragraphs = step.paragraphs.map((paragraph) => {
    if (!paragraph.isUnchanged) return paragraph;
    const text = paragraph.runs.map((run) => (run.kind === "deleted" ? "" : run.text)).join("");
    return { ...paragraph, runs: [{ kind: "kept", text: quotedStart(text) } as const] };
  });
  return { ...step, paragraphs };
}

function isSamePlace(one: ParagraphPlace, other: ParagraphPlace): boolean {
  return one.draft === other.draft && one.paragraph === other.paragraph;
}
