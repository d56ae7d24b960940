import type { ConcordanceCell } from "@travaux/model";

const kinds: Readonly<Record<NonNullable<ConcordanceCell["kind"]>, string | null>> = {
  same: null,
  revised: "reworded",
  split: "split",
  merged: "merged",
  recast: "recast",
  inserted: null,
  deleted: null,
};

/** What a cell says beside the number: how the passage came there. Nothing when it came as it was. */
export function cellNotes(cell: ConcordanceCell): readonly string[] {
  const kind = cell.kind === null ? null : kinds[cell.kind];
  return [...(kind === null ? [] : [kind]), ...(cell.moved ? ["moved"] : []), ...(cell.restored ? ["restored"] : [])];
}
