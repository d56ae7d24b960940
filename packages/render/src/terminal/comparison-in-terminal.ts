import type { Comparison } from "@travaux/model";
import { columnsOf } from "../text/display-columns.ts";
import { counted, grouped } from "../text/in-words.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { kindSigns, summaryInWords } from "../view/change-words.ts";
import { rowsOf, unchangedInWords } from "../view/comparison-rows.ts";
import type { ComparisonRow, PairRow } from "../view/comparison-rows.ts";
import { filterSentenceOf } from "../view/filtered-pair.ts";
import { mastheadsInWords } from "../view/masthead-words.ts";
import type { WhyOptions } from "../view/why.ts";
import type { Passage } from "../view/passage.ts";
import { printBlock } from "./margin-block.ts";
import type { Page } from "./margin-block.ts";
import { keyToMarks, keyToMovedMarks } from "./paint.ts";
import { redlineRuns } from "./redline-runs.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/**
 * A comparison for reading in a terminal: both names and a summary in words, then what changed, each paragraph with
 * its labels in the margin ("44 ← 38"), a sign and what happened to it in words, and with `why` what speaks for the pair. Ends with a line break.
 */
export function renderComparison(comparison: Comparison, options: TerminalOptions & WhyOptions): string {
  const rows = rowsOf(comparison, options.all, options.drafts);
  const page = pageFor(rows, options);
  const blocks = rows.map((row) => printRow(row, page, options));
  return `${[...printHead(comparison, options), ...blocks.flatMap(spaced)].join("\n")}\n`;
}

function printHead(comparison: Comparison, options: TerminalOptions): readonly string[] {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const names = `${showControls(comparison.before.name)} → ${showControls(comparison.after.name)}`;
  const sizes = `${counted(comparison.before.paragraphs.length, "paragraph")}, then ${grouped(comparison.after.paragraphs.length)}`;
  const runs = comparison.pairs.flatMap((pair) => pair.redline.flatMap((entry) => entry.runs));
  const key = runs.some((run) => run.move !== undefined) ? `${keyToMarks} ${keyToMovedMarks}` : keyToMarks;
  const filter = filterSentenceOf(comparison);
  const mastheads = mastheadsInWords(comparison.before.masthead, comparison.after.masthead);
  const hasMarks = !options.colour && runs.some((run) => run.kind !== "kept");
  return [
    ...printBlock({ margin: [], indent: 0, text: [strong(names)] }, page),
    ...printBlock({ margin: [], indent: 0, text: [plain(`${sizes}: ${summaryInWords(comparison.summary)}`)] }, page),
    ...mastheads.flatMap(({ name, words }) =>
      printBlock({ margin: [], indent: 0, text: [quiet(`${name}: ${words}`)] }, page),
    ),
    ...(filter === null ? [] : printBlock({ margin: [], indent: 0, text: [plain(filter)] }, page)),
    ...(hasMarks ? printBlock({ margin: [], indent: 0, text: [quiet(key)] }, page) : []),
  ];
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

function printRow(row: ComparisonRow, page: Page, options: TerminalOptions & WhyOptions): readonly string[] {
  switch (row.kind) {
    case "heading": {
      const heading = row.label === "" ? row.text : `${row.label}  ${row.text}`;
      return printBlock({ margin: [], indent: 0, text: [strong(showControls(heading))] }, page);
    }
    case "unchanged":
      return printBlock({ margin: [], indent: 0, text: [quiet(`⋯ ${unchangedInWords(row)}`)] }, page);
    case "moved-away":
      return printBlock({ margin: [quiet("↕ ")], indent: 0, text: [quiet(row.sentence)] }, page);
    case "pair":
      return printPair(row, page, options);
  }
}

function printPair(row: PairRow, page: Page, options: TerminalOptions & WhyOptions): readonly string[] {
  const remarks = row.remarks.join(" · ");
  const passages = row.passages.map((passage) => printPassage(passage, row, page, options));
  const note = remarks === "" ? [] : printBlock({ margin: [], indent: 0, text: [quiet(remarks)] }, page);
  const doubt =
    row.doubt === null
      ? []
      : printBlock({ margin: [], indent: 0, text: [{ text: `? ${row.doubt}`, style: "warning" }] }, page);
  return [...passages.flat(), ...note, ...doubt, ...(options.why === true ? printWhy(row, page) : [])];
}

function printWhy({ reasons, commands }: PairRow, page: Page): readonly string[] {
  const lines = [...reasons.map(({ sign, text }) => `${sign} ${text}`), ...commands.map((command) => `  ${command}`)];
  return lines.flatMap((line) => printBlock({ margin: [], indent: 0, text: [quiet(line)] }, page));
}

function printPassage(passage: Passage, row: PairRow, page: Page, options: TerminalOptions): readonly string[] {
  const runs = redlineRuns(passage.runs, options);
  const isQuiet = row.pair.kind === "same" && !row.pair.moved;
  const text = passage.isHeading ? runs.map((run) => (run.style === "plain" ? strong(run.text) : run)) : runs;
  const sign = passage.isDropped ? kindSigns.deleted : kindSigns[row.pair.kind];
  const label = marginLabel(passage);
  const margin: StyledRun[] = [plain(`${sign} `), isQuiet ? quiet(label) : strong(label)];
  return printBlock({ margin, indent: indentOf(passage), text }, page);
}

/** "44", or "44 ← 38" when the label is another than before; a dropped paragraph has the label it had. */
function marginLabel(passage: Passage): string {
  if (passage.isDropped) return passage.before;
  if (passage.before === "" || passage.before === passage.after) return passage.after;
  return passage.after === "" ? `← ${passage.before}` : `${passage.after} ← ${passage.before}`;
}

function indentOf(passage: Passage): number {
  return passage.isHeading ? 0 : Math.max(0, passage.level - 1) * 2;
}

const SIGN_COLUMNS = 2;
const GAP_COLUMNS = 2;
/** Wider labels have a line of their own, so that one long label does not narrow the whole text. */
const WIDEST_MARGIN = 17;

function pageFor(rows: readonly ComparisonRow[], options: TerminalOptions): Page {
  const labels = rows.flatMap((row) => (row.kind === "pair" ? row.passages.map(marginLabel) : []));
  const widest = labels.map(columnsOf).filter((columns) => columns + SIGN_COLUMNS + GAP_COLUMNS <= WIDEST_MARGIN);
  const margin = SIGN_COLUMNS + widest.reduce((most, columns) => Math.max(most, columns), 2) + GAP_COLUMNS;
  return { margin, width: widthOf(options), colour: options.colour };
}
