import type { Citations, ListedCitation } from "@travaux/model";
import { element } from "../html/element.ts";
import type { HtmlElement } from "../html/element.ts";
import { directionOf } from "../text/direction.ts";
import { counted } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";
import { headInWords } from "../view/citation-words.ts";
import { addressFrom } from "./site-map.ts";
import type { Site } from "./site-page.ts";
import type { Mention } from "./site-threads.ts";

/** The statements that cite a paragraph, each with its words around the citation. */
export function mentionElements(site: Site, page: string, mentions: readonly Mention[]): readonly HtmlElement[] {
  if (mentions.length === 0) return [];
  const heading = element("h2", {}, `Said of it: ${counted(mentions.length, "citation")}`);
  return [element("section", {}, heading, ...mentions.map((mention) => mentionElement(site, page, mention)))];
}

function mentionElement({ map }: Site, page: string, { statement, citation, isCertain }: Mention): HtmlElement {
  const { answer } = statement;
  const { id, title, language } = answer.statement;
  const cited = answer.citations.find(({ number }) => number === citation);
  const to = `${map.statement(id ?? "")}#${citationName(citation)}`;
  const head = showControls(headInWords(answer.statement));
  return element(
    "div",
    { class: "said" },
    element("p", { dir: "auto" }, element("a", { href: addressFrom(page, to) }, showControls(title))),
    head === "" ? "" : element("p", { class: "quiet", dir: "auto" }, head),
    ...(cited === undefined
      ? []
      : [
          element(
            "p",
            { lang: language, dir: language === "und" ? "auto" : directionOf(language) },
            ...around(answer, cited),
          ),
        ]),
    isCertain ? "" : element("p", { class: "quiet" }, "It may mean another paragraph."),
  );
}

/** The place of a citation in the page of its statement. */
export function citationName(citation: number): string {
  return `citation-${citation}`;
}

/** Characters of a statement that are shown on either side of a citation. */
const AROUND = 160;

function around({ text }: Citations, { from, to }: ListedCitation): readonly (HtmlElement | string)[] {
  const paragraphStart = text.lastIndexOf("\n\n", from);
  const paragraphEnd = text.indexOf("\n\n", to);
  const start = Math.max(paragraphStart < 0 ? 0 : paragraphStart + 2, wordAt(text, from - AROUND));
  const end = Math.min(paragraphEnd < 0 ? text.length : paragraphEnd, wordAt(text, to + AROUND));
  const isCut = {
    start: start > (paragraphStart < 0 ? 0 : paragraphStart + 2),
    end: end < (paragraphEnd < 0 ? text.length : paragraphEnd),
  };
  return [
    isCut.start ? "… " : "",
    text.slice(start, from),
    element("mark", {}, text.slice(from, to)),
    text.slice(to, end),
    isCut.end ? " …" : "",
  ];
}

/** The next gap between words at or behind an offset, so that none is cut. */
function wordAt(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  const gap = text.indexOf(" ", offset);
  return gap < 0 ? text.length : gap;
}
