import type { DraftHeading, DraftId, ParagraphId } from "@travaux/model";
import type { ThreadParagraph, ThreadStep } from "../view/lineage-steps.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { redlineInHtml } from "./redline-in-html.ts";

/** Where the name of a paragraph in a draft leads; nowhere when it gives null. */
export type AddressInDraft = (draft: DraftId, paragraph: ParagraphId) => string | null;

/** What stands in one draft of a thread. */
export function threadStepInHtml(
  step: ThreadStep,
  addressOf: AddressInDraft = () => null,
  tag: "h2" | "h3" = "h2",
): HtmlElement {
  const date =
    step.draft.date === null
      ? ""
      : element("time", { class: "quiet", datetime: step.draft.date }, ` · ${step.draft.date.replace("T", " ")}`);
  const heading = element(tag, {}, step.draft.label, date);
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
    ...step.paragraphs.map((each) => paragraphElement(each, step.draft, addressOf)),
    ...more.map((text) => element("p", { class: "remarks" }, text)),
  );
}

function paragraphElement(paragraph: ThreadParagraph, draft: DraftHeading, addressOf: AddressInDraft): HtmlElement {
  const href = addressOf(draft.id, paragraph.id);
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
      element("div", { class: "label" }, href === null ? paragraph.name : element("a", { href }, paragraph.name), was),
      element("p", { class: "text", lang: draft.language, dir: "auto" }, ...redlineInHtml(paragraph.runs)),
    ),
    element("p", { class: "remarks" }, [...paragraph.remarks, ...paragraph.statuses, ...where].join(" · ")),
  );
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
