import type { Comparison } from "@travaux/model";
import { directionOf, labelBeside } from "../text/direction.ts";
import { counted, grouped } from "../text/in-words.ts";
import { summaryInWords } from "../view/change-words.ts";
import { rowsOf, unchangedInWords } from "../view/comparison-rows.ts";
import type { ComparisonRow, PairRow } from "../view/comparison-rows.ts";
import { filterSentenceOf } from "../view/filtered-pair.ts";
import type { WhyOptions } from "../view/why.ts";
import type { Passage } from "../view/passage.ts";
import { languageByScript } from "./draft-language.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { printPage } from "./page.ts";
import { redlineInHtml } from "./redline-in-html.ts";

/**
 * A comparison as a page of its own: what changed as redlines, each paragraph with its labels and what happened to it
 * in words; unchanged ones as counts, or everything with `all`. Deleted words are in it: to hand it on is to hand them on.
 */
export function renderComparisonHtml(comparison: Comparison, options: { readonly all: boolean } & WhyOptions): string {
  const title = `${comparison.before.name} → ${comparison.after.name}`;
  const sizes = `${counted(comparison.before.paragraphs.length, "paragraph")}, then ${grouped(comparison.after.paragraphs.length)}`;
  const language = languageByScript(comparison.after.paragraphs);
  const rows = rowsOf(comparison, options.all, options.drafts).map((row) =>
    rowElement(row, language, options.why === true),
  );
  const filter = filterSentenceOf(comparison);
  const key = "Inserted words are underlined, deleted words struck out.";
  const summary = [`${sizes}: ${summaryInWords(comparison.summary)}`, ...(filter === null ? [] : [filter]), key].join(
    " ",
  );
  return printPage({ title, summary }, ...rows);
}

function rowElement(row: ComparisonRow, lang: string, withWhy: boolean): HtmlElement {
  switch (row.kind) {
    case "heading":
      return element("h2", { lang, dir: "auto" }, row.label === "" ? row.text : `${row.label}  ${row.text}`);
    case "unchanged":
      return element("p", { class: "unchanged" }, `⋯ ${unchangedInWords(row)}`);
    case "moved-away":
      return element("p", { class: "stub" }, `↕ ${row.sentence}`);
    case "pair":
      return pairElement(row, lang, withWhy);
  }
}

function pairElement(row: PairRow, lang: string, withWhy: boolean): HtmlElement {
  const passages = row.passages.map((passage) => passageElement(passage, lang));
  const remarks = row.remarks.length === 0 ? [] : [element("p", { class: "remarks" }, row.remarks.join(" · "))];
  const doubt = row.doubt === null ? [] : [element("p", { class: "doubt" }, row.doubt)];
  const why = withWhy && row.reasons.length > 0 ? [whyElement(row)] : [];
  const moved = row.pair.moved ? " moved" : "";
  return element("section", { class: `pair ${row.pair.kind}${moved}` }, ...passages, ...remarks, ...doubt, ...why);
}

function whyElement({ reasons, commands }: PairRow): HtmlElement {
  const words = { "+": "For", "−": "Against" } as const;
  const items = reasons.map(({ sign, text }) => element("li", {}, `${words[sign]}: ${text}`));
  const settling = commands.map((command) => element("li", {}, command));
  return element(
    "details",
    { class: "remarks" },
    element("summary", {}, "Why"),
    element("ul", {}, ...items, ...settling),
  );
}

function passageElement(passage: Passage, lang: string): HtmlElement {
  const level = Math.min(Math.max(passage.level, 1), 4);
  const label = element("div", { class: "label" }, ...labelNodes(passage, lang));
  const text = element("p", { class: "text", lang, dir: "auto" }, ...redlineInHtml(passage.runs));
  const name = `passage level-${level}${passage.isHeading ? " heading" : ""}`;
  // Where words run from the right, their labels stand at the right.
  const direction = directionOf(lang) === "rtl" ? ({ dir: "rtl" } as const) : {};
  return element("div", { class: name, ...direction }, label, text);
}

/** "44 (was 38)"; a dropped paragraph has the label it had. */
function labelNodes(passage: Passage, lang: string): readonly (HtmlElement | string)[] {
  const [before, after] = [labelBeside(passage.before, lang), labelBeside(passage.after, lang)];
  if (passage.isDropped) return [before];
  if (before === "" || before === after) return [after];
  const was = element("span", { class: "quiet" }, ` (was ${before})`);
  return after === "" ? [was] : [after, was];
}
