import type { ComparedPair, PublishedComparison } from "@travaux/model";
import { comparisonRowInHtml } from "../html/comparison-rows-in-html.ts";
import { element } from "../html/element.ts";
import type { HtmlElement } from "../html/element.ts";
import { mastheadInHtml } from "../html/masthead-in-html.ts";
import { percentage } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";
import { summaryInWords } from "../view/change-words.ts";
import { rowsOf } from "../view/comparison-rows.ts";
import { mastheadsInWords } from "../view/masthead-words.ts";
import type { Passage } from "../view/passage.ts";
import type { SiteFile } from "./site-file.ts";
import { addressFrom } from "./site-map.ts";
import { printSitePage } from "./site-page.ts";
import type { Site } from "./site-page.ts";

/** What changed from one draft to the next: a summary, what the signs mean, and each change with its paragraph linked. */
export function comparisonPage(site: Site, published: PublishedComparison): SiteFile {
  const { map } = site;
  const { before, after, comparison } = published;
  const path = map.comparison(published);
  const [earlier, later] = [map.entry(before), map.entry(after)];
  const lang = map.language(after);
  const share = later.changes.find(({ from }) => from === before)?.shareChanged;
  const drafts = [earlier, later].map(({ id, label }) =>
    element("a", { href: addressFrom(path, map.draft(id)) }, showControls(label)),
  );
  const addressOf = ({ isDropped, ids }: Passage): string | null => {
    const paragraph = isDropped ? ids.before : ids.after;
    if (paragraph === null) return null;
    return addressFrom(path, map.paragraph({ draft: isDropped ? before : after, paragraph }));
  };
  const setting = { lang, withWhy: false, addressOf, nameOf: (pair: ComparedPair) => pairName(site, published, pair) };
  return printSitePage(
    site,
    {
      path,
      title: `From ${earlier.label} to ${later.label}`,
      summary: [
        summaryInWords(comparison.summary),
        ...(share === undefined
          ? []
          : [
              `Share changed: ${percentage(share)}, paragraphs of both drafts that are not the same, divided by all of both.`,
            ]),
        element("span", {}, "The drafts: ", drafts[0] ?? "", " and ", drafts[1] ?? ""),
      ],
      above: [],
      data: ["json"],
      work: { type: "WebPage", language: lang || null, date: later.date },
    },
    ...mastheadsInWords(comparison.before.masthead, comparison.after.masthead).map(mastheadInHtml),
    legend(),
    ...rowsOf(comparison, false).map((row) => comparisonRowInHtml(row, setting)),
  );
}

/** The place of a pair in the page: the name of its later paragraph, or of the one that was dropped. */
function pairName({ map }: Site, { before, after }: PublishedComparison, pair: ComparedPair): string | null {
  const [later] = pair.after;
  if (later !== undefined) return map.paragraphName(after, later);
  const [dropped] = pair.before;
  return dropped === undefined ? null : `was_${map.paragraphName(before, dropped)}`;
}

function legend(): HtmlElement {
  const moved = { class: "phrase-moved" };
  return element(
    "ul",
    { class: "legend", "aria-label": "What the signs mean" },
    element("li", {}, element("ins", {}, "inserted"), ": underlined"),
    element("li", {}, element("del", {}, "deleted"), ": struck out"),
    element(
      "li",
      {},
      element("del", moved, "moved"),
      " ",
      element("ins", moved, "moved"),
      ": doubly struck out and doubly underlined",
    ),
    element("li", {}, "A double line in the margin: the paragraph left its place"),
  );
}
