import type { ConcordanceCell, PublishedSeries } from "@travaux/model";
import { element } from "../html/element.ts";
import type { HtmlNode } from "../html/element.ts";
import { tableElement } from "../html/table.ts";
import { showControls } from "../text/visible-characters.ts";
import { changesInCell } from "../view/concordance-cells.ts";
import { concordanceInWords } from "../view/concordance-words.ts";
import type { SiteFile } from "./site-file.ts";
import { addressFrom } from "./site-map.ts";
import { printSitePage } from "./site-page.ts";
import type { Site } from "./site-page.ts";

/** Where each paragraph of a series went: a row for each thread, a column for each draft, every number linked. */
export function concordancePage(site: Site, series: PublishedSeries): SiteFile {
  const { map } = site;
  const { concordance } = series;
  const path = map.concordance(series);
  const columns = [{ title: "Begins" }, ...concordance.drafts.map(({ label }) => ({ title: showControls(label) }))];
  const rows = concordance.rows.map((row) => [
    row.heading,
    ...concordance.drafts.map(({ id }): HtmlNode => {
      const cell = row.cells.find((each) => each.draft === id);
      return cell === undefined ? "" : element("span", {}, ...cellContent(site, path, cell));
    }),
  ]);
  const first = concordance.drafts[0]?.label ?? "";
  return printSitePage(
    site,
    {
      path,
      title: map.publication.series.length === 1 ? "Concordance" : `Concordance from ${first}`,
      summary: [concordanceInWords(concordance), "Each row follows a paragraph through the drafts."],
      above: [],
      data: ["json"],
      work: { type: "WebPage", language: null, date: concordance.drafts.at(-1)?.date ?? null },
    },
    element("section", { class: "concordance" }, tableElement("One row for each thread", columns, rows)),
  );
}

function cellContent({ map }: Site, page: string, cell: ConcordanceCell): readonly HtmlNode[] {
  const links = cell.paragraphs.flatMap(({ id, address, label, begins }, at) => {
    const name = showControls(address ?? label ?? "");
    const href = addressFrom(page, map.paragraph({ draft: cell.draft, paragraph: id }));
    const named = name === "" ? { "aria-label": showControls(begins) || "a paragraph without words" } : {};
    return [at === 0 ? "" : ", ", element("a", { href, ...named }, name || "¶")];
  });
  const changes = changesInCell(cell).join(", ");
  return [...links, changes === "" ? "" : element("span", { class: "quiet" }, ` ${changes}`)];
}
