import type { ComparisonSummary } from "@travaux/model";
import type { ChangeKind } from "../redline/change-kind.ts";
import { countOf } from "../ui/counts.ts";

/** One thing that a draft did to the one before it, in words, and the kind of change under which to look at it. */
export interface ChangeCount {
  readonly kind: ChangeKind;
  readonly words: string;
}

/** What a summary counts, in the order in which a reader asks; what did not happen is left out. */
export function changeCountsOf(summary: ComparisonSummary): readonly ChangeCount[] {
  const divided = summary.split + summary.merged + summary.recast;
  const counts: readonly (readonly [number, ChangeKind, string])[] = [
    [summary.revised, "reworded", `${summary.revised} reworded`],
    [summary.inserted, "new", `${summary.inserted} new`],
    [summary.deleted, "dropped", `${summary.deleted} dropped`],
    [divided, "divided", `${divided} split or merged`],
    [summary.moves, "moved", countOf(summary.moves, "passage moved", "passages moved")],
  ];
  return counts.filter(([count]) => count > 0).map(([, kind, words]) => ({ kind, words }));
}
