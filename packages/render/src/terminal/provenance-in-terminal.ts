import type { Provenance } from "@travaux/model";
import { columnsOf } from "../text/display-columns.ts";
import { counted, percentage } from "../text/in-words.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { provenanceRows } from "../view/provenance-rows.ts";
import type { ProvenanceRow } from "../view/provenance-rows.ts";
import { sharesOf } from "../view/provenance-shares.ts";
import { printBlock } from "./margin-block.ts";
import type { Page } from "./margin-block.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** Which draft brought each word of a paragraph: its words from top to bottom, the draft they came with in the margin. */
export function renderProvenance(provenance: Provenance, options: TerminalOptions): string {
  const rows = provenanceRows(provenance);
  const page = pageFor(rows, options);
  const shares = sharesOf(provenance).map(
    ({ draft, words, share }) => `${showControls(draft)} ${counted(words, "word")} (${percentage(share)})`,
  );
  const lines = [
    ...printBlock({ margin: [], indent: 0, text: [strong(showControls(provenance.address))] }, { ...page, margin: 0 }),
    ...printBlock({ margin: [], indent: 0, text: [quiet(shares.join(", "))] }, { ...page, margin: 0 }),
    "",
    ...rows.flatMap((row) => printRow(row, page)),
  ];
  return `${lines.join("\n")}\n`;
}

function printRow(row: ProvenanceRow, page: Page): readonly string[] {
  return printBlock({ margin: [quiet(sourceOf(row))], indent: 0, text: [plain(showControls(row.text.trim()))] }, page);
}

/** "38@zero", "38@zero (again)": addresses that can be asked about. */
function sourceOf(row: ProvenanceRow): string {
  return showControls(row.label === "" ? row.since : `${row.label}@${row.since}`);
}

const GAP_COLUMNS = 3;
const WIDEST_MARGIN = 28;

function pageFor(rows: readonly ProvenanceRow[], options: TerminalOptions): Page {
  const widths = rows.map((row) => columnsOf(sourceOf(row)) + GAP_COLUMNS);
  const margin = widths.filter((columns) => columns <= WIDEST_MARGIN).reduce((most, each) => Math.max(most, each), 8);
  return { margin, width: widthOf(options), colour: options.colour };
}
