import { synopsisCellStates } from "@travaux/model";
import type {
  RedlineEntry,
  RedlineRun,
  Synopsis,
  SynopsisBasis,
  SynopsisCell,
  SynopsisCellState,
  SynopsisRow,
} from "@travaux/model";
import { settleBlanks } from "./settle-blanks.ts";

/** A paragraph in a cell of a synopsis: its label, and its words with what differs from what they are held against. */
export interface SynopsisLine {
  /** As printed; empty for none, and for words that went. */
  readonly label: string;
  readonly isHeading: boolean;
  readonly runs: readonly RedlineRun[];
}

export interface SynopsisCellLines {
  readonly is: SynopsisCellState;
  readonly lines: readonly SynopsisLine[];
}

/** How the columns are called: "Rev 1, 2031-03-26". */
export function synopsisColumns({ drafts }: Synopsis): readonly string[] {
  return drafts.map(({ label, date }) => (date === null ? label : `${label}, ${date.slice(0, 10)}`));
}

/** How a synopsis is to be read. */
export function synopsisLegend(against: SynopsisBasis): string {
  const other = against === "first" ? "the first column" : "the column before";
  return `Beside ${other}: words that came are underlined, words that went struck out; “—” stands where a draft no longer has the passage.`;
}

/** The cells of a row as lines. */
export function synopsisLines(row: SynopsisRow, against: SynopsisBasis): readonly SynopsisCellLines[] {
  const states = synopsisCellStates(row, against);
  return row.cells.map((cell, at) => {
    const is = states[at] ?? "absent";
    return { is, lines: linesOf(cell, is) };
  });
}

function linesOf({ paragraphs, redline = [] }: SynopsisCell, is: SynopsisCellState): readonly SynopsisLine[] {
  const own = paragraphs.map(({ id, kind, label, text }): SynopsisLine => {
    const marked = runsInto(redline, id);
    const plain: RedlineRun = is === "new" ? { kind: "inserted", text, changes: [] } : { kind: "kept", text };
    return {
      label: label ?? "",
      isHeading: kind === "heading" || kind === "title",
      runs: marked.length === 0 ? [plain] : settleBlanks(marked),
    };
  });
  const gone = settleBlanks(runsInto(redline, null));
  return gone.length === 0 ? own : [...own, { label: "", isHeading: false, runs: gone }];
}

/** The runs that end up in a paragraph, or in none. */
function runsInto(redline: readonly RedlineEntry[], after: string | null): readonly RedlineRun[] {
  return redline.filter((entry) => entry.after === after).flatMap(({ runs }) => runs);
}
