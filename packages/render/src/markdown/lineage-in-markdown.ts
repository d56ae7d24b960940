import type { Lineage } from "@travaux/model";
import { filterSentence } from "../view/filtered-pair.ts";
import { measuresInWords } from "../view/lineage-measures.ts";
import { stepsOf } from "../view/lineage-steps.ts";
import type { ThreadParagraph, ThreadStep } from "../view/lineage-steps.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { redlineInMarkdown } from "./redline-in-markdown.ts";

/** A paragraph's history as Markdown: a heading for each draft, the wording there and what happened on the way. */
export function renderLineageMarkdown(lineage: Lineage): string {
  const filter = filterSentence(lineage.filter);
  const head = [
    `# History of ${escapeMarkdown(lineage.address)}`,
    ...(filter === null ? [] : [filter]),
    ...measureLines(lineage),
  ];
  return `${[...head, ...stepsOf(lineage).map(printStep)].join("\n\n")}\n`;
}

function printStep(step: ThreadStep): string {
  const date = step.draft.date === null ? "" : ` · ${step.draft.date.replace("T", " ")}`;
  const more = [
    ...(step.figures === null ? [] : [step.figures]),
    ...(step.dropped.length === 0 ? [] : [`Dropped: ${step.dropped.join(", ")}`]),
    ...(step.branches.length === 0 ? [] : [`Beside: ${step.branches.join(", ")}`]),
  ].map(escapeMarkdown);
  const absence = step.absence === null ? [] : [`*${step.absence}*`];
  return [
    `## ${escapeMarkdown(step.draft.label)}${date}`,
    ...absence,
    ...step.paragraphs.map(printParagraph),
    ...more,
  ].join("\n\n");
}

function measureLines(lineage: Lineage): readonly string[] {
  const lines = measuresInWords(lineage).map(
    ({ name, value, rule }) => `- ${escapeMarkdown(`${name}: ${value} (${rule})`)}`,
  );
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function printParagraph(paragraph: ThreadParagraph): string {
  const was = paragraph.cameFrom.length === 0 ? "" : ` (was ${paragraph.cameFrom.map(escapeMarkdown).join(", ")})`;
  const remarks = `*${[
    ...paragraph.remarks,
    ...paragraph.statuses,
    ...(paragraph.place.length === 0 ? [] : [`in ${paragraph.place.join(" / ")}`]),
  ]
    .map(escapeMarkdown)
    .join(" · ")}*`;
  return `**${escapeMarkdown(paragraph.name)}${was}** ${redlineInMarkdown(paragraph.runs)}\n\n${remarks}`;
}
