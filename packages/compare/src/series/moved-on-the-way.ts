import type { DraftId } from "@travaux/model";
import type { SeriesIndex } from "./series.ts";
import type { Thread } from "./thread.ts";

/** Two drafts, the earlier first; null for the beginning of the series. */
export interface Way {
  readonly from: DraftId | null;
  readonly to: DraftId;
}

/** How often a passage moved between two drafts: what moved twice may stand where it stood. */
export function movesOnTheWay(index: SeriesIndex, thread: Thread, { from, to }: Way): number {
  const start = from === null ? -1 : index.orderOf(from);
  const end = index.orderOf(to);
  const moved = thread.links.filter(
    (link) => link.moved && index.orderOf(link.before.draft) >= start && index.orderOf(link.after.draft) <= end,
  );
  // Of a passage that was split each part has a link, and all moved in one step.
  return new Set(moved.map(({ after }) => after.draft)).size;
}
