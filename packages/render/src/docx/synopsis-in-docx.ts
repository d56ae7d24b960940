import type { Synopsis } from "@travaux/model";
import { languageByScript } from "../html/draft-language.ts";
import { directionOf } from "../text/direction.ts";
import { synopsisColumns, synopsisLegend, synopsisLines } from "../view/synopsis-lines.ts";
import type { SynopsisCellLines, SynopsisLine } from "../view/synopsis-lines.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { widthBetweenMargins } from "./page-size.ts";
import { shownTable } from "./shown-table.ts";
import type { ShownCell } from "./shown-table.ts";
import { shownLine, shownRedline, shownRun } from "./shown-words.ts";
import { w } from "./word-element.ts";
import { wordFile } from "./word-file.ts";

/**
 * Several drafts in columns as a Word table on wide pages, what belongs together in one row: the viewer's synopsis on paper.
 * What differs is underlined and struck out, and is none of the document's tracked changes: accepting them would say nothing.
 */
export function renderSynopsisDocx(synopsis: Synopsis): Uint8Array {
  const titles = synopsisColumns(synopsis);
  const rows = synopsis.rows.map((row) => synopsisLines(row, synopsis.against).map(shownCell));
  const texts = synopsis.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  const language = languageByScript(texts);
  const title = synopsis.drafts.map(({ label }) => label).join(" · ");
  const legend = synopsisLegend(synopsis.against);
  return wordFile({
    title,
    head: title,
    language,
    body: [
      shownLine("Title", title, shownRun(title)),
      shownLine("TableText", legend, shownRun(legend, "Quiet")),
      shownTable(titles, rows, { width: widthBetweenMargins(true), isFromRight: directionOf(language) === "rtl" }),
      // Word wants a paragraph behind a table.
      w("p"),
    ],
    footnotes: [],
    comments: [],
    isWide: true,
  });
}

function shownCell({ is, lines }: SynopsisCellLines): ShownCell {
  return is === "gone" ? [shownLine("TableText", "", shownRun("—", "Quiet"))] : lines.map(shownParagraph);
}

function shownParagraph({ label, isHeading, runs }: SynopsisLine): XmlElement {
  const number = label === "" ? [] : [shownRun(`${label} `, "Strong")];
  const isPlain = runs.every(({ kind }) => kind === "kept");
  const words = isHeading && isPlain ? runs.map(({ text }) => shownRun(text, "Strong")) : shownRedline(runs);
  const text = runs.map((run) => run.text).join("");
  return shownLine("TableText", text, ...number, ...words);
}
