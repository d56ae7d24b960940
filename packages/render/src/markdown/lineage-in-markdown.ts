import type { Lineage } from "@travaux/model";
import { filterSentence } from "../view/filtered-pair.ts";
import { stepsOf } from "../view/lineage-steps.ts";
import type { ThreadParagraph, ThreadStep } from "../view/lineage-steps.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { redlineInMarkdown } from "./redline-in-markdown.ts";

/** A paragraph's history as Markdown: a heading for each draft, the wording there and what happened on the way. */
export function renderLineageMarkdown(lineage: Lineage): string {
  const filter = filterSentence(lineage.filter);
  const head = [`# History of ${escapeMarkdown(lineage.address)}`, ...(filter === null ? [] : [filter])];
  return `${[...head, ...stepsOf(lineage).map(printStep)].join("\n\n")}\n`;
}

function printStep(step: ThreadStep): string {
  const date = step.draft.date === null ? "" : ` · ${step.draft.date.replace("T", " ")}`;
  const absence = step.absence === null ? [] : [`*${step.absence}*`];
  return [`## ${escapeMarkdown(step.draft.label)}${date}`, ...absence, ...step.paragraphs.map(printParagraph)].join(
    "\n\n",
  );
}

function printParagraph(paragraph: ThreadParagraph): string {
  const was = paragraph.cameFrom.length === 0 ? "" : ` (was ${paragraph.cameFrom.map(escapeMarkdown).join(", ")})`;
  const remarks = `*${paragraph.remarks.map(escapeMarkdown).join(" · ")}*`;
  return `**${escapeMarkdown(paragraph.name)}${was}** ${redlineInMarkdown(paragraph.runs)}\n\n${remarks}`;
}
