import type { ComparisonSummary } from "@travaux/model";
import { t } from "../language/t.ts";
import { type ChangeKind, printChangeKinds } from "../redline/change-kind.ts";

/** One thing that a draft did to the one before it, in words, and the kinds of change under which to look at it. */
export interface ChangeCount {
  /** Kinds joined by commas, as addresses have them. */
  readonly kinds: string;
  readonly words: string;
}

/** What a summary counts, in the order in which a reader asks; what did not happen is left out. */
export function changeCountsOf(summary: ComparisonSummary): readonly ChangeCount[] {
  const divided = summary.split + summary.merged + summary.recast;
  const counts: readonly (readonly [number, readonly ChangeKind[], string])[] = [
    [summary.revised, ["reworded", "brackets", "slight"], `${summary.revised} revised`],
    [summary.inserted, ["new", "restored"], `${summary.inserted} new`],
    [summary.deleted, ["dropped"], `${summary.deleted} dropped`],
    [divided, ["divided"], `${divided} split or merged`],
    [summary.moves, ["moved"], t("overview.moved", { count: summary.moves })],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([, kinds, words]) => ({ kinds: printChangeKinds(new Set(kinds)), words }));
}
