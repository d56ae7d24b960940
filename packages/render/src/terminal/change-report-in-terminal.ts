import type { ChangeReport } from "@travaux/model";
import { plain, quiet, strong } from "../text/styled-run.ts";
import { changeReportWords } from "../view/change-report-words.ts";
import type { EntryInWords, SectionInWords } from "../view/change-report-words.ts";
import { printBlock } from "./margin-block.ts";
import type { MarginBlock, Page } from "./margin-block.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

const ENTRY_INDENT = 2;
const PLACE_INDENT = 4;

/** A change report for the terminal: the figures, section by section what changed, and the rules at the end. */
export function renderChangeReport(report: ChangeReport, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const { title, mastheads, figures, sections } = changeReportWords(report);
  const print = (block: Omit<MarginBlock, "margin">): readonly string[] => printBlock({ margin: [], ...block }, page);
  const lines = [
    ...print({ indent: 0, text: [strong(title)] }),
    ...mastheads.flatMap(({ name, words }) => print({ indent: 0, text: [quiet(`${name}: ${words}`)] })),
    ...print({ indent: 0, text: [plain(figures.map(({ name, count }) => `${name} ${count}`).join(" · "))] }),
    ...(sections.length === 0 ? ["", "Nothing changed."] : []),
    ...sections.flatMap((section) => printSection(section, page)),
    "",
    ...figures.flatMap(({ name, rule }) => print({ indent: 0, text: [quiet(`${name}: ${rule}`)] })),
  ];
  return `${lines.join("\n")}\n`;
}

function printSection({ title, entries, rest }: SectionInWords, page: Page): readonly string[] {
  return [
    "",
    ...printBlock({ margin: [], indent: 0, text: [strong(title)] }, page),
    ...entries.flatMap((entry) => printEntry(entry, page)),
    ...(rest === "" ? [] : printBlock({ margin: [], indent: ENTRY_INDENT, text: [quiet(rest)] }, page)),
  ];
}

function printEntry({ cited, what, places }: EntryInWords, page: Page): readonly string[] {
  return [
    ...printBlock({ margin: [], indent: ENTRY_INDENT, text: [strong(cited), plain(` ${what}`)] }, page),
    ...places.flatMap((place) => printBlock({ margin: [], indent: PLACE_INDENT, text: [plain(place)] }, page)),
  ];
}
