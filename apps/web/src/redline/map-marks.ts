import { type ChangeKind, isWanted } from "./change-kind.ts";
import type { Block } from "./blocks.ts";
import type { WalkedRow } from "./stretches.ts";

/** What the map shows of a change: what came in, what went, what stands elsewhere, and words that are others. */
export type MapSign = "came" | "went" | "moved" | "changed";

/** A change on the map: in which block, how far down in it (0–1), and what it is. */
export interface MapMark {
  readonly block: number;
  readonly at: number;
  readonly sign: MapSign;
}

/** The changes that are wanted, by where they stand among all that is shown. */
export function mapMarks(blocks: readonly Block<WalkedRow>[], wanted: ReadonlySet<ChangeKind>): readonly MapMark[] {
  return blocks.flatMap(({ pieces, changes }, block): readonly MapMark[] => {
    if (changes === 0) return [];
    const rows = pieces.flatMap((piece) => piece.rows);
    return rows.flatMap((row, place): readonly MapMark[] =>
      row.kind === "pair" && isWanted(row.changes, wanted)
        ? [{ block, at: place / rows.length, sign: signOf(row.changes) }]
        : [],
    );
  });
}

function signOf(changes: ReadonlySet<ChangeKind>): MapSign {
  if (changes.has("new") || changes.has("restored")) return "came";
  if (changes.has("dropped")) return "went";
  return changes.has("moved") ? "moved" : "changed";
}
