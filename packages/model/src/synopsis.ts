import type { DraftHeading } from "./lineage.ts";
import type { Paragraph, ParagraphId } from "./paragraph.ts";
import type { Redline } from "./redline.ts";

/** What each column is held against: the first one, or the one before it. */
export const synopsisBases = ["first", "before"] as const;
export type SynopsisBasis = (typeof synopsisBases)[number];

/**
 * The contract's `travaux.synopsis/1`: several drafts in columns, and what belongs together in one row. Rows stand in the
 * order of the first draft; what that one does not have stands behind what it followed in the nearest other draft.
 */
export interface Synopsis {
  readonly format: "travaux.synopsis/1";
  /** One for each column. */
  readonly drafts: readonly DraftHeading[];
  readonly against: SynopsisBasis;
  /** The place of the first of `rows` among all of them, from 0, and how many there are. */
  readonly from: number;
  readonly of: number;
  readonly rows: readonly SynopsisRow[];
}

/** One thread: a cell for each column. */
export interface SynopsisRow {
  readonly cells: readonly SynopsisCell[];
}

/** What stands in a draft of a thread; no paragraphs where the draft does not have it. */
export interface SynopsisCell {
  readonly paragraphs: readonly SynopsisParagraph[];
  /** How the words differ from what the column is held against. Absent where they do not, and where either is empty. */
  readonly redline?: Redline;
  /** Where it stands in its draft, when that is another place than in what the column is held against. */
  readonly moved?: SynopsisMove;
}

/** Where a passage went, beside what kept its place in both drafts. */
export interface SynopsisMove {
  /** Absent where it kept its order, and left the article that it stood in. */
  readonly direction?: "up" | "down";
  /** The paragraph of its own draft behind which it stands now, alone or with what moved together; null: before all others. */
  readonly behind: ParagraphId | null;
}

export interface SynopsisParagraph extends Pick<
  Paragraph,
  "id" | "kind" | "label" | "canonical" | "level" | "text" | "brackets"
> {
  /** Canonical address in its draft, null when it has none. */
  readonly address: string | null;
}

/** What a cell is beside what its column is held against; the first column is held against nothing. */
export type SynopsisCellState = "base" | "same" | "changed" | "new" | "gone" | "absent";

/** The state of each cell of a row. */
export function synopsisCellStates({ cells }: SynopsisRow, against: SynopsisBasis): readonly SynopsisCellState[] {
  return cells.map((cell, at) => {
    if (at === 0) return "base";
    const isThere = cell.paragraphs.length > 0;
    const wasThere = (cells[against === "first" ? 0 : at - 1]?.paragraphs.length ?? 0) > 0;
    if (!isThere) return wasThere ? "gone" : "absent";
    if (!wasThere) return "new";
    return cell.redline === undefined ? "same" : "changed";
  });
}
