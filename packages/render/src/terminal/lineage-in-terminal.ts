import type { Lineage } from "@travaux/model";
import { columnsOf } from "../text/display-columns.ts";
import { counted } from "../text/in-words.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { filterSentence } from "../view/filtered-pair.ts";
import { measuresInWords } from "../view/lineage-measures.ts";
import { stepsOf } from "../view/lineage-steps.ts";
import type { ThreadParagraph, ThreadStep } from "../view/lineage-steps.ts";
import { printBlock } from "./margin-block.ts";
import type { Page } from "./margin-block.ts";
import { redlineRuns } from "./redline-runs.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/**
 * A paragraph's history for reading in a terminal: one step for each draft, in the order of the drafts, with the label
 * it had there, what happened on the way, and the wording where it changed (with `all`, everywhere).
 */
export function renderLineage(lineage: Lineage, options: TerminalOptions): string {
  const steps = stepsOf(lineage);
  const page = pageFor(steps, options);
  const present = steps.filter((step) => step.absence === null).length;
  const filter = filterSentence(lineage.filter);
  const head = `in ${present} of ${counted(steps.length, "draft")}`;
  const lines = [
    ...printBlock(
      { margin: [], indent: 0, text: [strong(showControls(lineage.address)), plain(`, ${head}`)] },
      { ...page, margin: 0 },
    ),
    ...(filter === null ? [] : printBlock({ margin: [], indent: 0, text: [plain(filter)] }, { ...page, margin: 0 })),
    ...measuresInWords(lineage).flatMap(({ name, value, rule }) =>
      printBlock(
        { margin: [], indent: 0, text: [plain(`${name}: ${value} `), quiet(`(${rule})`)] },
        { ...page, margin: 0 },
      ),
    ),
    ...steps.flatMap((step) => ["", ...printStep(step, page, options)]),
  ];
  return `${lines.join("\n")}\n`;
}

function printStep(step: ThreadStep, page: Page, options: TerminalOptions): readonly string[] {
  const date = step.draft.date === null ? [] : [quiet(` · ${step.draft.date.replace("T", " ")}`)];
  const absence = step.absence === null ? [] : [quiet(` · ${step.absence}`)];
  const heading = [strong(showControls(step.draft.label)), ...date, ...absence];
  const title = printBlock({ margin: [], indent: 0, text: heading }, { ...page, margin: 0 });
  const more = [
    ...(step.figures === null ? [] : [step.figures]),
    ...(step.dropped.length === 0 ? [] : [`dropped: ${step.dropped.join(", ")}`]),
    ...(step.branches.length === 0 ? [] : [`beside: ${step.branches.join(", ")}`]),
  ];
  return [
    ...title,
    ...step.paragraphs.flatMap((paragraph) => printParagraph(paragraph, page, options)),
    ...more.flatMap((text) => printBlock({ margin: [], indent: 0, text: [quiet(text)] }, page)),
  ];
}

function printParagraph(paragraph: ThreadParagraph, page: Page, options: TerminalOptions): readonly string[] {
  const remarks = quiet([...paragraph.remarks, ...paragraph.statuses, ...placeInWords(paragraph.place)].join(" · "));
  const margin: readonly StyledRun[] = [plain("  "), strong(marginLabel(paragraph))];
  const first = printBlock({ margin, indent: 0, text: [remarks] }, page);
  if (paragraph.isUnchanged && !options.all) return first;
  return [
    ...first,
    ...printBlock({ margin: [], indent: 0, text: redlineRuns(paragraph.runs, withContext(paragraph, options)) }, page),
  ];
}

/** A wording without a redline is shown whole: there is nothing else that tells what it says. */
function withContext(paragraph: ThreadParagraph, options: TerminalOptions): TerminalOptions {
  return paragraph.runs.every((run) => run.kind === "kept") ? { ...options, all: true } : options;
}

function placeInWords(place: readonly string[]): readonly string[] {
  return place.length === 0 ? [] : [`in ${place.join(" / ")}`];
}

function marginLabel(paragraph: ThreadParagraph): string {
  return paragraph.cameFrom.length === 0 ? paragraph.name : `${paragraph.name} ← ${paragraph.cameFrom.join(", ")}`;
}

const INDENT_AND_GAP = 4;
const WIDEST_MARGIN = 24;

function pageFor(steps: readonly ThreadStep[], options: TerminalOptions): Page {
  const labels = steps.flatMap((step) =>
    step.paragraphs.map((paragraph) => columnsOf(marginLabel(paragraph)) + INDENT_AND_GAP),
  );
  const margin = labels.filter((columns) => columns <= WIDEST_MARGIN).reduce((most, each) => Math.max(most, each), 6);
  return { margin, width: widthOf(options), colour: options.colour };
}
