import type { Synopsis } from "@travaux/model";
import { synopsisColumns, synopsisLegend, synopsisLines } from "../view/synopsis-lines.ts";
import type { SynopsisCellLines, SynopsisLine } from "../view/synopsis-lines.ts";
import { languageByScript } from "./draft-language.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { printPage } from "./page.ts";
import { redlineInHtml } from "./redline-in-html.ts";

/** Several drafts in columns as a page of its own, printed across; what belongs together stands in one row. */
export function renderSynopsisHtml(synopsis: Synopsis): string {
  const { drafts, rows, against } = synopsis;
  const lang = languageByScript(rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)));
  const title = drafts.map(({ label }) => label).join(" · ");
  const head = element("tr", {}, ...synopsisColumns(synopsis).map((name) => element("th", { scope: "col" }, name)));
  const body = rows.map((row) =>
    element("tr", {}, ...synopsisLines(row, against).map((cell) => cellInHtml(cell, lang))),
  );
  const table = element(
    "table",
    { class: "synopsis" },
    element("caption", {}, "Drafts in columns"),
    element("thead", {}, head),
    element("tbody", {}, ...body),
  );
  return printPage(
    { title, summary: synopsisLegend(against), isWide: true },
    element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": "Drafts in columns" }, table),
  );
}

function cellInHtml({ is, lines }: SynopsisCellLines, lang: string): HtmlElement {
  if (is === "gone") return element("td", { class: "quiet" }, "—");
  return element("td", { lang, dir: "auto" }, ...lines.map(lineInHtml));
}

function lineInHtml({ label, isHeading, runs }: SynopsisLine): HtmlElement {
  const number = label === "" ? [] : [element("strong", {}, `${label} `)];
  const words = redlineInHtml(runs);
  return element("p", { dir: "auto" }, ...number, ...(isHeading ? [element("strong", {}, ...words)] : words));
}
