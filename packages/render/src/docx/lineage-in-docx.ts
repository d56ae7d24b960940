import type { Lineage } from "@travaux/model";
import type { XmlElement } from "../xml/xml-element.ts";
import { languageByScript } from "../html/draft-language.ts";
import { filterSentence } from "../view/filtered-pair.ts";
import { measuresInWords } from "../view/lineage-measures.ts";
import { stepsOf } from "../view/lineage-steps.ts";
import type { ThreadParagraph, ThreadStep } from "../view/lineage-steps.ts";
import { shownLine, shownRedline, shownRun } from "./shown-words.ts";
import { wordFile } from "./word-file.ts";

/**
 * A paragraph's history as a Word file: a heading for each draft, the wording there with what changed underlined and struck
 * out, and what happened on the way. Nothing in it is a tracked change: it tells of texts and is none of them.
 */
export function renderLineageDocx(lineage: Lineage): Uint8Array {
  const title = `History of ${lineage.address}`;
  const filter = filterSentence(lineage.filter);
  const measures = measuresInWords(lineage).map(({ name, value, rule }) => `${name}: ${value} (${rule})`);
  const above = [...(filter === null ? [] : [filter]), ...measures];
  return wordFile({
    title,
    head: title,
    language: languageByScript(lineage.steps.flatMap((step) => step.paragraphs)),
    body: [
      shownLine("Title", title, shownRun(title)),
      ...above.map((line) => shownLine("TableText", line, shownRun(line))),
      ...stepsOf(lineage).flatMap(shownStep),
    ],
    footnotes: [],
    comments: [],
  });
}

function shownStep(step: ThreadStep): readonly XmlElement[] {
  const { draft, absence, figures, dropped, branches } = step;
  const date = draft.date === null ? "" : ` · ${draft.date.replace("T", " ")}`;
  const more = [
    ...(absence === null ? [] : [absence]),
    ...(figures === null ? [] : [figures]),
    ...(dropped.length === 0 ? [] : [`Dropped: ${dropped.join(", ")}`]),
    ...(branches.length === 0 ? [] : [`Beside: ${branches.join(", ")}`]),
  ];
  return [
    shownLine("Heading2", "", shownRun(`${draft.label}${date}`)),
    ...step.paragraphs.flatMap(shownParagraph),
    ...more.map((line) => shownLine("TableText", "", shownRun(line, "Quiet"))),
  ];
}

function shownParagraph(paragraph: ThreadParagraph): readonly XmlElement[] {
  const was = paragraph.cameFrom.length === 0 ? "" : ` (was ${paragraph.cameFrom.join(", ")})`;
  const place = paragraph.place.length === 0 ? [] : [`in ${paragraph.place.join(" / ")}`];
  const remarks = [...paragraph.remarks, ...paragraph.statuses, ...place].join(" · ");
  const text = paragraph.runs.map((run) => run.text).join("");
  return [
    shownLine("Plain1", text, shownRun(`${paragraph.name}${was} `, "Strong"), ...shownRedline(paragraph.runs)),
    ...(remarks === "" ? [] : [shownLine("TableText", "", shownRun(remarks, "Quiet"))]),
  ];
}
