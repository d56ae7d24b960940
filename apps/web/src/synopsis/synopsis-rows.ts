import { synopsisCellStates } from "@travaux/model";
import type { Synopsis, SynopsisCell, SynopsisCellState, SynopsisRow } from "@travaux/model";

/** A row with its name, and with what is to be said of each of its cells. */
export interface NamedRow {
  /** Names the row in addresses and in the page. */
  readonly key: string;
  readonly cells: readonly NamedCell[];
  readonly isHeading: boolean;
  /** Whether any column differs from what it is held against. */
  readonly differs: boolean;
}

export interface NamedCell extends SynopsisCell {
  readonly draft: string;
  readonly is: SynopsisCellState;
}

/** One thing after the other on the page: a row, or several that do not differ, folded into a line. */
export type SynopsisItem =
  | { readonly kind: "row"; readonly key: string; readonly row: NamedRow }
  | { readonly kind: "fold"; readonly key: string; readonly rows: readonly NamedRow[] };

/** Rows that are named between two places where the work may be interrupted. */
const STEP_ROWS = 200;
/** Fewer rows than this are not worth a line of their own; more would be too much to draw at once. */
const FEWEST_FOLDED = 2;
const MOST_FOLDED = 40;

/** Makes the items of a synopsis step by step: a long one must not hold up the page. */
export function* synopsisSteps(synopsis: Synopsis, isUnfolded: boolean): Generator<void, readonly SynopsisItem[]> {
  const items: SynopsisItem[] = [];
  let alike: NamedRow[] = [];
  const fold = (): void => {
    const [first] = alike;
    if (first !== undefined && alike.length >= FEWEST_FOLDED && !isUnfolded)
      items.push({ kind: "fold", key: `fold-${first.key}`, rows: alike });
    else items.push(...alike.map((row): SynopsisItem => ({ kind: "row", key: row.key, row })));
    alike = [];
  };
  for (const [at, row] of synopsis.rows.entries()) {
    const named = namedRow(row, synopsis);
    if (named.differs || named.isHeading) {
      fold();
      items.push({ kind: "row", key: named.key, row: named });
    } else alike.push(named);
    if (alike.length === MOST_FOLDED) fold();
    if (at % STEP_ROWS === STEP_ROWS - 1) yield;
  }
  fold();
  return items;
}

function namedRow(row: SynopsisRow, { drafts, against }: Synopsis): NamedRow {
  const states = synopsisCellStates(row, against);
  const own = row.cells.map((cell, at): NamedCell => ({
    ...cell,
    draft: drafts[at]?.id ?? "",
    is: states[at] ?? "absent",
  }));
  const first = own.find(({ paragraphs }) => paragraphs.length > 0);
  return {
    key: `${first?.draft ?? ""}:${first?.paragraphs[0]?.id ?? ""}`,
    cells: own,
    isHeading: first?.paragraphs[0]?.kind === "heading",
    differs: own.some(({ is }) => is === "changed" || is === "new" || is === "gone"),
  };
}
