import type { Comparison } from "@travaux/model";
import { counted, grouped } from "../text/in-words.ts";
import { summaryInWords } from "../view/change-words.ts";
import { rowsOf } from "../view/comparison-rows.ts";
import { filterSentenceOf } from "../view/filtered-pair.ts";
import { mastheadsInWords } from "../view/masthead-words.ts";
import type { WhyOptions } from "../view/why.ts";
import { comparisonRowInHtml } from "./comparison-rows-in-html.ts";
import { languageByScript } from "./draft-language.ts";
import { mastheadInHtml } from "./masthead-in-html.ts";
import { printPage } from "./page.ts";

/**
 * A comparison as a page of its own: what changed as redlines, each paragraph with its labels and what happened to it
 * in words; unchanged ones as counts, or everything with `all`. Deleted words are in it: to hand it on is to hand them on.
 */
export function renderComparisonHtml(comparison: Comparison, options: { readonly all: boolean } & WhyOptions): string {
  const title = `${comparison.before.name} → ${comparison.after.name}`;
  const sizes = `${counted(comparison.before.paragraphs.length, "paragraph")}, then ${grouped(comparison.after.paragraphs.length)}`;
  const language = languageByScript(comparison.after.paragraphs);
  const rows = rowsOf(comparison, options.all, options.drafts).map((row) =>
    comparisonRowInHtml(row, { lang: language, withWhy: options.why === true }),
  );
  const filter = filterSentenceOf(comparison);
  const key = "Inserted words are underlined, deleted words struck out.";
  const summary = [`${sizes}: ${summaryInWords(comparison.summary)}`, ...(filter === null ? [] : [filter]), key].join(
    " ",
  );
  const mastheads = mastheadsInWords(comparison.before.masthead, comparison.after.masthead).map(mastheadInHtml);
  return printPage({ title, summary }, ...mastheads, ...rows);
}
