import type { ChangeReport } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { changeReportWords } from "../view/change-report-words.ts";
import type { EntryInWords, SectionInWords } from "../view/change-report-words.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { mastheadInHtml } from "./masthead-in-html.ts";
import { printPage } from "./page.ts";
import { tableElement } from "./table.ts";

/** A change report as a page of its own. */
export function renderChangeReportHtml(report: ChangeReport): string {
  const { title, mastheads, figures, sections } = changeReportWords(report);
  const summary =
    sections.length === 0 ? "Nothing changed." : `${counted(sections.length, "section")} in which something changed.`;
  return printPage(
    { title, summary },
    ...mastheads.map(mastheadInHtml),
    ...sections.map(sectionInHtml),
    element("h2", {}, "What is counted"),
    tableElement(
      "Figures and their rules",
      [{ title: "Figure" }, { title: "Count", isNumber: true }, { title: "What is counted" }],
      figures.map(({ name, count, rule }) => [name, count, rule]),
    ),
  );
}

function sectionInHtml({ title, entries, rest }: SectionInWords): HtmlElement {
  return element(
    "section",
    {},
    element("h2", { dir: "auto" }, title),
    ...(entries.length === 0 ? [] : [element("ul", {}, ...entries.map(entryInHtml))]),
    ...(rest === "" ? [] : [element("p", {}, rest)]),
  );
}

function entryInHtml({ cited, what, places }: EntryInWords): HtmlElement {
  return element(
    "li",
    { dir: "auto" },
    element("strong", {}, cited),
    ` ${what}`,
    ...(places.length === 0
      ? []
      : [element("ul", {}, ...places.map((place) => element("li", { dir: "auto" }, place)))]),
  );
}
