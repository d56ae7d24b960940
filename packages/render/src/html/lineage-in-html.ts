import type { Lineage } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { filterSentence } from "../view/filtered-pair.ts";
import { measuresInWords } from "../view/lineage-measures.ts";
import { stepsOf } from "../view/lineage-steps.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { printPage } from "./page.ts";
import { threadStepInHtml } from "./thread-step-in-html.ts";

/** A paragraph's history as a page of its own: each draft with the wording there, or that it is not there. */
export function renderLineageHtml(lineage: Lineage): string {
  const steps = stepsOf(lineage);
  const present = steps.filter((step) => step.absence === null).length;
  const filter = filterSentence(lineage.filter);
  const key = "Inserted words are underlined, deleted words struck out.";
  const where = `In ${present} of ${counted(steps.length, "draft")}.`;
  const summary = [where, ...(filter === null ? [] : [filter]), key].join(" ");
  return printPage(
    { title: `History of ${lineage.address}`, summary },
    ...measuresInHtml(lineage),
    ...steps.map((step) => threadStepInHtml(step)),
  );
}

/** The measures of a paragraph, each with its rule. */
export function measuresInHtml(lineage: Lineage): readonly HtmlElement[] {
  const items = measuresInWords(lineage).map(({ name, value, rule }) =>
    element("li", {}, `${name}: ${value} `, element("span", { class: "quiet" }, `(${rule})`)),
  );
  return items.length === 0 ? [] : [element("ul", {}, ...items)];
}
