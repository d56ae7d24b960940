import type { DraftReport, Paragraph } from "@travaux/model";
import { columnsOf } from "../text/display-columns.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { contentsInWords, findingsInWords, formatWords } from "../view/draft-words.ts";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import { runsOfParagraph } from "../view/paragraph-runs.ts";
import { printFindings } from "./findings-in-terminal.ts";
import { printBlock } from "./margin-block.ts";
import type { Page } from "./margin-block.ts";
import { markedRuns } from "./paint.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/**
 * What was understood of a draft, for reading in a terminal: its particulars, its paragraphs with their addresses in
 * the margin, brackets and tracked changes in place, and the findings at the end.
 */
export function renderDraftReport(report: DraftReport, options: TerminalOptions): string {
  const names = nameParagraphs(report.paragraphs, report.addresses);
  const page = pageFor(names, options);
  const paragraphs = report.paragraphs.flatMap((paragraph) => printParagraph(paragraph, names, page, options));
  const findings = report.findings.length === 0 ? [] : ["", ...printFindings(report, options)];
  return `${[...printHead(report, options), ...paragraphs, ...findings].join("\n")}\n`;
}

function printHead(report: DraftReport, options: TerminalOptions): readonly string[] {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const { name, format, sha256 } = report.source;
  const language = report.language === "und" ? "language not known" : `language ${showControls(report.language)}`;
  const title = report.title === "" ? [] : [[strong(showControls(report.title))]];
  const lines: readonly (readonly StyledRun[])[] = [
    ...title,
    [quiet(`${showControls(name)} · ${formatWords[format]} · ${language} · sha256 ${sha256.slice(0, 12)}`)],
    [plain(`${contentsInWords(report)} Findings: ${findingsInWords(report)}.`)],
  ];
  return lines.flatMap((text) => printBlock({ margin: [], indent: 0, text }, page));
}

function printParagraph(
  paragraph: Paragraph,
  names: ParagraphNames,
  page: Page,
  options: TerminalOptions,
): readonly string[] {
  const isHeading = paragraph.kind === "heading" || paragraph.kind === "title";
  const runs = runsOfParagraph(paragraph, names).map((run) =>
    isHeading && run.style === "plain" ? strong(run.text) : run,
  );
  const text = markedRuns(runs, options.colour);
  const indent = isHeading ? 0 : Math.max(0, paragraph.level - 1) * 2;
  const block = printBlock({ margin: [strong(names.label(paragraph.id))], indent, text }, page);
  const notes = attributionsOf(paragraph).flatMap((note) =>
    printBlock({ margin: [], indent, text: [quiet(note)] }, page),
  );
  return ["", ...block, ...notes];
}

/** "— EU, Norway propose “should”", one for each printed name of who wants which words; margin comments alike. */
function attributionsOf(paragraph: Paragraph): readonly string[] {
  const attributions = paragraph.attributions.map((attribution) => {
    const words = paragraph.text.slice(attribution.from, attribution.to);
    return `— ${attribution.actors.map(showControls).join(", ")} ${attribution.verb} “${showControls(words)}”`;
  });
  const comments = paragraph.comments.map(
    (comment) => `— ${showControls(comment.author)}: ${showControls(comment.text)}`,
  );
  return [...attributions, ...comments];
}

const GAP_COLUMNS = 2;
const WIDEST_MARGIN = 16;

function pageFor(names: ParagraphNames, options: TerminalOptions): Page {
  const widths = names.paragraphs.map(({ id }) => columnsOf(names.label(id)) + GAP_COLUMNS);
  const margin = widths.filter((columns) => columns <= WIDEST_MARGIN).reduce((most, each) => Math.max(most, each), 4);
  return { margin, width: widthOf(options), colour: options.colour };
}
