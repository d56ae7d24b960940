import type { DraftReport, Paragraph } from "@travaux/model";
import { columnsOf } from "../text/display-columns.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { contentsInWords, findingsInWords, formatWords, personsInWords } from "../view/draft-words.ts";
import { findingsByParagraph } from "../view/finding-places.ts";
import type { PlacedFinding } from "../view/finding-places.ts";
import { mastheadInWords } from "../view/masthead-words.ts";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import { runsOfParagraph } from "../view/paragraph-runs.ts";
import { findingSign, printFindings, wordsOfFinding } from "./findings-in-terminal.ts";
import { printBlock } from "./margin-block.ts";
import type { Page } from "./margin-block.ts";
import { markedRuns } from "./paint.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/**
 * What was understood of a draft, for checking at a glance in a terminal: its particulars and what was noticed about the
 * whole; then its paragraphs, addresses in the margin, nested by indents, headings with a "#" for each level, brackets
 * and tracked changes in place, and under each what was noticed there.
 */
export function renderDraftReport(report: DraftReport, options: TerminalOptions): string {
  const names = nameParagraphs(report.paragraphs, report.addresses);
  const page = pageFor(names, options);
  const placed = findingsByParagraph(report);
  const whole = printFindings(placed.whole, options);
  const paragraphs = report.paragraphs.flatMap((paragraph) => [
    ...printParagraph(paragraph, names, page, options),
    ...placed.of(paragraph.id).flatMap((finding) => printFinding(finding, page)),
  ]);
  return `${[...printHead(report, options), ...whole, ...paragraphs].join("\n")}\n`;
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
    ...(report.masthead === undefined ? [] : [[quiet(`Masthead: ${mastheadInWords(report.masthead)}`)]]),
    ...personsInWords(report).map((sentence) => [plain(showControls(sentence))]),
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
  const text = [...kindSign(paragraph), ...markedRuns(runs, options.colour)];
  const indent = isHeading ? 0 : Math.max(0, paragraph.level - 1) * 2;
  const block = printBlock({ margin: [strong(names.label(paragraph.id))], indent, text }, page);
  const notes = attributionsOf(paragraph).flatMap((note) =>
    printBlock({ margin: [], indent, text: [quiet(note)] }, page),
  );
  return ["", ...block, ...notes];
}

/** What tells kinds apart that have no label to tell them by. */
function kindSign({ kind, level, label }: Paragraph): readonly StyledRun[] {
  if (kind === "title" || kind === "heading") return [quiet(`${"#".repeat(kind === "title" ? 1 : level + 1)} `)];
  return kind === "item" && label === null ? [quiet("• ")] : [];
}

/** A finding under its paragraph, its sign in the margin beside the text. */
function printFinding(placed: PlacedFinding, page: Page): readonly string[] {
  const sign = findingSign(placed.finding);
  const margin = [plain(" ".repeat(page.margin - 2)), sign];
  return printBlock({ margin, indent: 0, text: wordsOfFinding({ ...placed, place: null }) }, page);
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
