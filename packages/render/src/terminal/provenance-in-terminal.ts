import { canonicalLabel } from "@travaux/model";
import type { Provenance, ProvenanceRun } from "@travaux/model";
import { columnsOf } from "../text/display-columns.ts";
import { counted, percentage } from "../text/in-words.ts";
import { plain, quiet, strong } from "../text/styled-run.ts";
import { showControls } from "../text/visible-characters.ts";
import { sharesOf } from "../view/provenance-shares.ts";
import { printBlock } from "./margin-block.ts";
import type { Page } from "./margin-block.ts";
import { widthOf } from "./terminal-options.ts";
import type { TerminalOptions } from "./terminal-options.ts";

/** Which draft brought each word of a paragraph: its words from top to bottom, the draft they came with in the margin. */
export function renderProvenance(provenance: Provenance, options: TerminalOptions): string {
  const page = pageFor(provenance, options);
  const shares = sharesOf(provenance).map(
    ({ draft, words, share }) => `${showControls(draft)} ${counted(words, "word")} (${percentage(share)})`,
  );
  const lines = [
    ...printBlock({ margin: [], indent: 0, text: [strong(showControls(provenance.address))] }, { ...page, margin: 0 }),
    ...printBlock({ margin: [], indent: 0, text: [quiet(shares.join(", "))] }, { ...page, margin: 0 }),
    "",
    ...provenance.runs.flatMap((run, index) => printRun(run, provenance.runs[index - 1], page)),
  ];
  return `${lines.join("\n")}\n`;
}

function printRun(run: ProvenanceRun, previous: ProvenanceRun | undefined, page: Page): readonly string[] {
  const source = sourceOf(run);
  const isSame = previous !== undefined && sourceOf(previous) === source;
  const text = showControls(run.text.trim());
  return text === "" ? [] : printBlock({ margin: isSame ? [] : [quiet(source)], indent: 0, text: [plain(text)] }, page);
}

/** "zero 38"; with "again" for words that were gone in between. */
function sourceOf(run: ProvenanceRun): string {
  const label = run.from.label === null ? "" : ` ${canonicalLabel(run.from.label) ?? run.from.label}`;
  return showControls(`${run.since}${label}${run.reintroduced ? " (again)" : ""}`);
}

const GAP_COLUMNS = 3;
const WIDEST_MARGIN = 28;

function pageFor(provenance: Provenance, options: TerminalOptions): Page {
  const widths = provenance.runs.map((run) => columnsOf(sourceOf(run)) + GAP_COLUMNS);
  const margin = widths.filter((columns) => columns <= WIDEST_MARGIN).reduce((most, each) => Math.max(most, each), 8);
  return { margin, width: widthOf(options), colour: options.colour };
}
