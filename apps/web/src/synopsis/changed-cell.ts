import type {
  ChangeFilter,
  PairKind,
  SynopsisBasis,
  SynopsisCell,
  SynopsisCellState,
  SynopsisParagraph,
  SynopsisRow,
} from "@travaux/model";
import { filteredRedline } from "@travaux/render/filtering";
import { changeKindsOf } from "../redline/change-kind.ts";
import type { TaggedRow } from "../redline/row-words.ts";

interface Held {
  readonly at: number;
  readonly is: SynopsisCellState;
  readonly against: SynopsisBasis;
  readonly filter: ChangeFilter | undefined;
}

/** A cell of a row as a pair of a comparison: what its column is held against, and its own. */
export function changedCell(
  { cells }: SynopsisRow,
  { at, is, against, filter }: Held,
): SynopsisCell & TaggedRow & { readonly is: SynopsisCellState } {
  const cell = cells[at] ?? { paragraphs: [] };
  const before = at === 0 ? cell.paragraphs : (cells[against === "first" ? 0 : at - 1]?.paragraphs ?? []);
  const after = cell.paragraphs;
  const redline = filteredRedline(cell.redline ?? [], filter);
  const classes = [...new Set(redline.flatMap(({ runs }) => runs.flatMap((run) => run.changes ?? [])))];
  const isReworded = redline.some(({ runs }) => runs.some((run) => run.kind !== "kept"));
  const pair = {
    kind: kindOf(before.length, after.length, isReworded),
    changes: classes,
    moved: cell.moved !== undefined,
    renumbered: before.length > 0 && after.length > 0 && labelsOf(before) !== labelsOf(after),
    restored: against === "before" && cells.slice(0, at).some(({ paragraphs }) => paragraphs.length > 0),
    pinned: false,
    redline,
  };
  const hasChanges = at > 0 && is !== "absent";
  return {
    ...cell,
    ...(cell.redline === undefined ? {} : { redline }),
    is: is === "changed" && !isReworded ? "same" : is,
    changes: hasChanges ? changeKindsOf(pair) : new Set(),
    pair,
    before,
    after,
  };
}

/** By how many paragraphs there are on either side, and whether the words differ in what is marked. */
function kindOf(before: number, after: number, isReworded: boolean): PairKind {
  if (before === 0) return "inserted";
  if (after === 0) return "deleted";
  if (before > 1) return after > 1 ? "recast" : "merged";
  if (after > 1) return "split";
  return isReworded ? "revised" : "same";
}

function labelsOf(paragraphs: readonly SynopsisParagraph[]): string {
  return paragraphs.map(({ canonical }) => canonical ?? "").join("\n");
}
