import type { Lineage } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { filterSentence } from "../view/filtered-pair.ts";
import { measuresInWords } from "../view/lineage-measures.ts";
import { stepsOf } from "../view/lineage-steps.ts";
import type { ThreadParagraph, ThreadStep } from "../view/lineage-steps.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { printPage } from "./page.ts";
import { redlineInHtml } from "./redline-in-html.ts";

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
    ...measureElements(lineage),
    ...steps.map(stepElement),
  );
}

function stepElement(step: ThreadStep): HtmlElement {
  const date =
    step.draft.date === null
      ? ""
      : element("time", { class: "quiet", datetime: step.draft.date }, ` · ${step.draft.date.replace("T", " ")}`);
  const heading = element("h2", {}, step.draft.label, date);
  const more = [
    ...(step.figures === null ? [] : [step.figures]),
    ...(step.dropped.length === 0 ? [] : [`Dropped: ${step.dropped.join(", ")}`]),
    ...(step.branches.length === 0 ? [] : [`Beside: ${step.branches.join(", ")}`]),
  ];
  const absence = step.absence === null ? [] : [element("p", { class: "quiet" }, capitalised(step.absence))];
  return element(
    "section",
    {},
    heading,
    ...absence,
    ...step.paragraphs.map((each) => paragraphElement(each, step.draft.language)),
    ...more.map((text) => element("p", { class: "remarks" }, text)),
  );
}

function paragraphElement(paragraph: ThreadParagraph, lang: string): HtmlElement {
  const was =
    paragraph.cameFrom.length === 0
      ? ""
      : element("span", { class: "quiet" }, ` (was ${paragraph.cameFrom.join(", ")})`);
  const where = paragraph.place.length === 0 ? [] : [`in ${paragraph.place.join(" / ")}`];
  return element(
    "div",
    { class: "pair" },
    element(
      "div",
      { class: "passage" },
      element("div", { class: "label" }, paragraph.name, was),
      element("p", { class: "text", lang, dir: "auto" }, ...redlineInHtml(paragraph.runs)),
    ),
    element("p", { class: "remarks" }, [...paragraph.remarks, ...paragraph.statuses, ...where].join(" · ")),
  );
}

function measureElements(lineage: Lineage): readonly HtmlElement[] {
  const items = measuresInWords(lineage).map(({ name, value, rule }) =>
    element("li", {}, `${name}: ${value} `, element("span", { class: "quiet" }, `(${rule})`)),
  );
  return items.length === 0 ? [] : [element("ul", {}, ...items)];
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
