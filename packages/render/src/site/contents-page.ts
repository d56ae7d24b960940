import { element } from "../html/element.ts";
import type { HtmlElement } from "../html/element.ts";
import { showControls } from "../text/visible-characters.ts";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { SiteFile } from "./site-file.ts";
import { addressFrom, dataOf } from "./site-map.ts";
import { printSitePage } from "./site-page.ts";
import type { Site } from "./site-page.ts";

/** Everything that the site has, for finding it by hand: drafts with their headings, comparisons, statements, data. */
export function contentsPage(site: Site): SiteFile {
  const { map } = site;
  const { drafts, comparisons, series, statements } = map.publication;
  const link = (title: string, path: string): HtmlElement =>
    element("a", { href: addressFrom(map.contents, path) }, showControls(title));
  const item = (title: string, path: string): HtmlElement => element("li", { dir: "auto" }, link(title, path));
  const section = (title: string, ...items: readonly HtmlElement[]): readonly HtmlElement[] =>
    items.length === 0 ? [] : [element("section", {}, element("h2", {}, title), element("ul", {}, ...items))];
  const draftItems = drafts.map(({ id, report }) => {
    const names = nameParagraphs(report.paragraphs, report.addresses);
    const headings = report.paragraphs
      .filter(({ kind }) => kind === "heading")
      .map((heading) => {
        const label = names.label(heading.id);
        const words = label === "" ? heading.text : `${label}  ${heading.text}`;
        const depth = { class: `depth-${Math.min(Math.max(heading.level, 1), 4)}`, dir: "auto" } as const;
        return element("li", depth, link(words, map.inDraft({ draft: id, paragraph: heading.id })));
      });
    const entry = map.entry(id);
    const outline =
      headings.length === 0 ? [] : [element("ul", { class: "outline", lang: map.language(id) }, ...headings)];
    return element("li", { dir: "auto" }, link(entry.label, map.draft(id)), ...outline);
  });
  const said = statements ?? [];
  const data = [
    map.front,
    ...drafts.map(({ id }) => map.draft(id)),
    ...comparisons.map((each) => map.comparison(each)),
    ...series.map((each) => map.concordance(each)),
    ...said.map(({ answer }) => map.statement(answer.statement.id ?? "")),
  ].map((page) => item(dataOf(page, "json"), dataOf(page, "json")));
  return printSitePage(
    site,
    {
      path: map.contents,
      title: "Contents",
      summary: ["Everything that is published here."],
      above: [],
      work: { type: "WebPage", language: null, date: null },
    },
    ...section("Drafts", ...draftItems),
    ...section(
      "What changed",
      ...comparisons.map((each) =>
        item(`From ${map.entry(each.before).label} to ${map.entry(each.after).label}`, map.comparison(each)),
      ),
    ),
    ...section(
      "Where each paragraph went",
      ...series.map((each) =>
        item(
          `From ${map.entry(each.drafts[0] ?? "").label} to ${map.entry(each.drafts.at(-1) ?? "").label}`,
          map.concordance(each),
        ),
      ),
    ),
    ...section(
      "Statements",
      ...said.map(({ answer }) => item(answer.statement.title, map.statement(answer.statement.id ?? ""))),
    ),
    ...section(
      "Data",
      ...data,
      ...drafts.map(({ id }) => item(dataOf(map.draft(id), "akn.xml"), dataOf(map.draft(id), "akn.xml"))),
    ),
  );
}
