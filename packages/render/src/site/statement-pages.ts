import type { Citations, ListedCitation, ListedTarget, PublishedStatement } from "@travaux/model";
import { element } from "../html/element.ts";
import type { HtmlElement, HtmlNode } from "../html/element.ts";
import { directionOf } from "../text/direction.ts";
import { counted } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";
import { citationCount, fatesInWords, headInWords, nowInWords, statusInWords } from "../view/citation-words.ts";
import { citationName } from "./mentions.ts";
import type { SiteFile } from "./site-file.ts";
import { addressFrom } from "./site-map.ts";
import { printSitePage } from "./site-page.ts";
import type { Site } from "./site-page.ts";

/** The list of all statements, by date. */
export function statementListPage(site: Site, statements: readonly PublishedStatement[]): SiteFile {
  const { map } = site;
  const items = statements.map(({ answer }) => {
    const { id, title } = answer.statement;
    const head = [headInWords(answer.statement), citationCount(answer.citations.length)].filter(
      (words) => words !== "",
    );
    return element(
      "li",
      {},
      element(
        "p",
        { dir: "auto" },
        element("a", { href: addressFrom(map.statements, map.statement(id ?? "")) }, showControls(title)),
      ),
      element("p", { class: "quiet", dir: "auto" }, showControls(head.join("; "))),
    );
  });
  return printSitePage(
    site,
    {
      path: map.statements,
      title: "Statements",
      summary: [`${counted(statements.length, "statement")}.`],
      above: [],
      work: { type: "WebPage", language: null, date: null },
    },
    element("ol", {}, ...items),
  );
}

/** A statement with its citations linked to the paragraphs that they mean, and what became of what it asks for. */
export function statementPage(site: Site, { answer }: PublishedStatement): SiteFile {
  const { map } = site;
  const { id, title, language, date, speaker, onBehalfOf } = answer.statement;
  const path = map.statement(id ?? "");
  const head = showControls(headInWords(answer.statement));
  const lang = language === "und" ? "" : language;
  const asked = answer.wordings.map((wording) =>
    element("li", { dir: "auto" }, `${wording.text}: ${fatesInWords(wording).join(" ")}`),
  );
  return printSitePage(
    site,
    {
      path,
      title,
      summary: [...(head === "" ? [] : [head]), `${citationCount(answer.citations.length)}.`],
      above: [{ title: "Statements", path: map.statements }],
      data: ["json"],
      work: { type: "CreativeWork", language: lang || null, date, speaker, onBehalfOf },
    },
    element(
      "article",
      { class: "own", lang, dir: lang === "" ? "auto" : directionOf(lang) },
      ...textOf(site, path, answer),
    ),
    ...(answer.citations.length === 0
      ? []
      : [
          element(
            "section",
            {},
            element("h2", {}, "What it cites"),
            element("ol", {}, ...answer.citations.map((citation) => citationItem(site, path, citation))),
          ),
        ]),
    ...(asked.length === 0
      ? []
      : [
          element(
            "section",
            {},
            element("h2", {}, "What it asks for, and what came of it"),
            element("ul", {}, ...asked),
          ),
        ]),
  );
}

/** The paragraphs of the text; the words of each citation lead to what it means. */
function textOf(site: Site, page: string, { text, citations }: Citations): readonly HtmlElement[] {
  let at = 0;
  return text.split("\n\n").map((paragraph) => {
    const from = at;
    const to = from + paragraph.length;
    at = to + 2;
    let shown = from;
    const inside = citations
      .filter((citation) => citation.from >= from && citation.to <= to)
      .toSorted((one, other) => one.from - other.from);
    const runs = inside.flatMap((citation): readonly HtmlNode[] => {
      // Citations do not overlap; one that did would be in the list alone.
      if (citation.from < shown) return [];
      const before = text.slice(shown, citation.from);
      shown = citation.to;
      return [before, citedWords(site, page, citation)];
    });
    return element("p", { dir: "auto" }, ...runs, text.slice(shown, to));
  });
}

/** The one paragraph that is meant is a step away; several, none, or what may be meant stand in the list below. */
function citedWords({ map }: Site, page: string, citation: ListedCitation): HtmlElement {
  const places = placesOf(citation);
  const [only] = places;
  const href =
    citation.status === "bound" && only !== undefined && places.length === 1
      ? addressFrom(page, map.paragraph({ draft: only.draft, paragraph: only.paragraph }))
      : `#${citationName(citation.number)}`;
  return element("a", { href }, citation.text);
}

interface NamedPlace {
  readonly draft: string;
  readonly paragraph: string;
  readonly words: string;
}

function placesOf({ targets, candidates, status }: ListedCitation): readonly NamedPlace[] {
  const bound = targets.flatMap((target) => boundPlace(target));
  if (status !== "ambiguous") return bound;
  const possible = candidates.flatMap(({ draft, draftLabel, labels }) =>
    labels.flatMap(({ label, paragraphs }) =>
      paragraphs.map(({ id }) => ({ draft, paragraph: id, words: `perhaps ${label} in ${draftLabel}` })),
    ),
  );
  return [...bound, ...possible];
}

function boundPlace({ draft, paragraph, label, draftLabel }: ListedTarget): readonly NamedPlace[] {
  if (draft === undefined || paragraph === undefined) return [];
  return [{ draft, paragraph, words: `${label} in ${draftLabel ?? draft}` }];
}

function citationItem({ map }: Site, page: string, citation: ListedCitation): HtmlElement {
  const places = placesOf(citation).flatMap(({ draft, paragraph, words }, at) => [
    at === 0 ? " " : ", ",
    element("a", { href: addressFrom(page, map.paragraph({ draft, paragraph })) }, showControls(words)),
  ]);
  const status = citation.status === "bound" ? "" : statusInWords(citation);
  const now = nowInWords(citation);
  const more = [status, now ?? ""].filter((words) => words !== "").map(showControls);
  return element(
    "li",
    { id: citationName(citation.number), dir: "auto" },
    `“${citation.text}”:`,
    ...places,
    more.length === 0 ? "" : element("span", { class: "quiet" }, ` ${more.join("; ")}`),
  );
}
