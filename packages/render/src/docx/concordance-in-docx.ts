import type { Concordance, ConcordanceCell, DraftId, Paragraph, ParagraphId } from "@travaux/model";
import { languageByScript } from "../html/draft-language.ts";
import { directionOf } from "../text/direction.ts";
import { widthBetweenMargins } from "./page-size.ts";
import { shownTable } from "./shown-table.ts";
import type { ShownCell } from "./shown-table.ts";
import { shownLine, shownRun } from "./shown-words.ts";
import { w } from "./word-element.ts";
import { wordFile } from "./word-file.ts";

/** The paragraphs of the drafts of a concordance. */
export type DraftTexts = ReadonlyMap<DraftId, readonly Paragraph[]>;

/**
 * A concordance as a Word table with the texts of its paragraphs: a column for each draft, a row for each paragraph through all
 * of them, with what happened on the way. Rows are those of the concordance, in its order, and narrowed as it is.
 */
export function renderConcordanceDocx(concordance: Concordance, texts: DraftTexts): Uint8Array {
  const { drafts, rows } = concordance;
  const known = new Map(
    [...texts].map(([draft, paragraphs]) => [draft, new Map(paragraphs.map((each) => [each.id, each]))] as const),
  );
  const titles = drafts.map(({ label, date }) => (date === null ? label : `${label}, ${date.slice(0, 10)}`));
  const cells = rows.map((row) => row.cells.map((cell) => shownCell(cell, known.get(cell.draft))));
  const language = languageByScript(texts.get(drafts.at(-1)?.id ?? "") ?? []);
  const table = shownTable(titles, cells, {
    width: widthBetweenMargins(true),
    isFromRight: directionOf(language) === "rtl",
  });
  const title = drafts.map(({ label }) => label).join(" · ");
  return wordFile({
    title,
    head: title,
    language,
    // Word wants a paragraph behind a table.
    body: [table, w("p")],
    footnotes: [],
    comments: [],
    isWide: true,
  });
}

function shownCell(cell: ConcordanceCell, known: ReadonlyMap<ParagraphId, Paragraph> | undefined): ShownCell {
  const lines = cell.paragraphs.map(({ id, label, begins }) => {
    const paragraph = known?.get(id);
    const text = paragraph?.text ?? begins;
    const number = label === null ? [] : [shownRun(`${label} `, "Strong")];
    const isTitle = paragraph?.kind === "heading" || paragraph?.kind === "title";
    return shownLine("TableText", text, ...number, shownRun(text, isTitle ? "Strong" : undefined));
  });
  const happened = cell.happened.filter((event) => event !== "unchanged").join(", ");
  return happened === "" ? lines : [...lines, shownLine("TableText", "", shownRun(happened, "Quiet"))];
}
