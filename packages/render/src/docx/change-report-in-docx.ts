import type { ChangeReport } from "@travaux/model";
import type { XmlElement } from "../xml/xml-element.ts";
import { changeReportWords } from "../view/change-report-words.ts";
import type { EntryInWords, SectionInWords } from "../view/change-report-words.ts";
import { widthBetweenMargins } from "./page-size.ts";
import { shownTable } from "./shown-table.ts";
import { shownLine, shownRun } from "./shown-words.ts";
import { w } from "./word-element.ts";
import { wordFile } from "./word-file.ts";

/** How wide the figures' names, their counts and their rules are beside each other. */
const FIGURE_COLUMNS = [3, 1, 8] as const;

/**
 * A change report as a Word file: section by section what became of each paragraph, then the figures with their rules. It
 * says what the report in Markdown and HTML says, and has no tracked changes.
 */
export function renderChangeReportDocx(report: ChangeReport): Uint8Array {
  const { title, mastheads, figures, sections } = changeReportWords(report);
  const rows = figures.map((figure) =>
    [figure.name, figure.count, figure.rule].map((words) => [shownLine("TableText", words, shownRun(words))]),
  );
  return wordFile({
    title,
    head: title,
    // The words of the report are English, whatever the language of the drafts that it quotes.
    language: "en",
    body: [
      heading("Title", title),
      ...mastheads.map(({ name, words }) => shownLine("Plain1", words, shownRun(`${name}: ${words}`, "Quiet"))),
      ...(sections.length === 0 ? [shownLine("Plain1", "", shownRun("Nothing changed."))] : []),
      ...sections.flatMap(shownSection),
      heading("Heading1", "What is counted"),
      shownTable(["Figure", "Count", "What is counted"], rows, {
        width: widthBetweenMargins(false),
        shares: FIGURE_COLUMNS,
      }),
      // Word wants a paragraph behind a table.
      w("p"),
    ],
    footnotes: [],
    comments: [],
  });
}

function heading(style: string, words: string): XmlElement {
  return shownLine(style, words, shownRun(words));
}

function shownSection({ title, entries, rest }: SectionInWords): readonly XmlElement[] {
  return [
    heading("Heading2", title),
    ...entries.flatMap(shownEntry),
    ...(rest === "" ? [] : [shownLine("Plain1", "", shownRun(rest, "Quiet"))]),
  ];
}

function shownEntry({ cited, what, places }: EntryInWords): readonly XmlElement[] {
  return [
    listItem(1, cited, shownRun(cited, "Strong"), shownRun(` ${what}`)),
    ...places.map((place) => listItem(2, place, shownRun(place))),
  ];
}

/** An item of a list: its sign is text, as labels are in all our documents. */
function listItem(level: number, words: string, ...runs: readonly XmlElement[]): XmlElement {
  return shownLine(`Listed${level}`, words, w("r", {}, w("t", {}, level === 1 ? "•" : "–"), w("tab")), ...runs);
}
