import type { Concordance, ConcordanceCell, ConcordanceRow } from "@travaux/model";
import { counted } from "../text/in-words.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import type { StyledRun } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { kindSigns } from "../view/change-words.ts";
import { labelsInCell } from "../view/concordance-cells.ts";
import { onlyStepOf, publishedTable, sideOfOrder } from "../view/concordance-tables.ts";
import type { NamedStep } from "../view/concordance-tables.ts";
import { concordanceFilterInWords } from "../view/concordance-words.ts";
import { printBlock } from "./margin-block.ts";
import { printTable } from "./table.ts";
import type { Column } from "./table.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

const KEY = "~ revised   + new   x dropped   < split   > merged   % recast   ^ moved   * restored";

/** Where each paragraph went: a row for each thread, a column for each draft, signs for what happened on the way. */
export function renderConcordance(concordance: Concordance, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const step = onlyStepOf(concordance);
  if (step !== null) return renderStep(concordance, step, options);
  const titles: readonly Column[] = [
    ...concordance.drafts.map((draft): Column => ({ title: showControls(draft.label), align: "start" })),
    { title: "Begins", align: "start" },
  ];
  const rows = concordance.rows.map((row) => cellsOf(row, concordance));
  const lines = [
    ...printBlock({ margin: [], indent: 0, text: [strong(counted(concordance.rows.length, "thread"))] }, page),
    ...filterBlock(concordance, page),
    ...printBlock({ margin: [], indent: 0, text: [quiet(KEY)] }, page),
    "",
    ...printTable(titles, rows, page),
  ];
  return `${lines.join("\n")}\n`;
}

/** Two drafts as secretariats publish them, in the order of the one that was asked for. */
function renderStep(concordance: Concordance, step: NamedStep, options: TerminalOptions): string {
  const page = { margin: 0, width: widthOf(options), colour: options.colour };
  const { titles, rows } = publishedTable(concordance, step, sideOfOrder(concordance, step));
  const columns = titles.map((title): Column => ({ title, align: "start" }));
  const cells = rows.map((row) => row.map((text, at) => (at < 2 ? [plain(text)] : [quiet(text)])));
  const count = counted(rows.length, "line");
  const lines = [
    ...printBlock({ margin: [], indent: 0, text: [strong(count)] }, page),
    ...filterBlock(concordance, page),
    "",
    ...printTable(columns, cells, page),
  ];
  return `${lines.join("\n")}\n`;
}

function filterBlock(concordance: Concordance, page: Parameters<typeof printBlock>[1]): readonly string[] {
  const words = concordanceFilterInWords(concordance);
  return words === "" ? [] : printBlock({ margin: [], indent: 0, text: [plain(words)] }, page);
}

function cellsOf(row: ConcordanceRow, concordance: Concordance): readonly (readonly StyledRun[])[] {
  const cells = concordance.drafts.map(({ id }) => row.cells.find((cell) => cell.draft === id));
  const first = cells.findIndex((cell) => cell !== undefined && cell.paragraphs.length > 0);
  const labels = cells.map((cell, index) => (cell === undefined ? [] : cellRuns(cell, index > first)));
  return [...labels, [quiet(showControls(row.heading))]];
}

function cellRuns(cell: ConcordanceCell, isAfterFirst: boolean): readonly StyledRun[] {
  if (cell.paragraphs.length === 0) return isAfterFirst ? [quiet("x")] : [];
  const signs = `${cell.kind === null ? "" : kindSigns[cell.kind].trim()}${cell.moved ? "^" : ""}${cell.restored ? "*" : ""}`;
  return [quiet(signs === "" ? "" : `${signs} `), plain(labelsInCell(cell))].filter((run) => run.text !== "");
}
