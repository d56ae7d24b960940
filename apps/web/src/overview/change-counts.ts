import type { ComparisonSummary } from "@travaux/model";
import type { MessageId } from "../language/language-in-use.ts";
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
  const counts: readonly (readonly [number, readonly ChangeKind[], MessageId])[] = [
    [summary.revised, ["reworded", "brackets", "slight"], "overview.revised"],
    [summary.inserted, ["new", "restored"], "overview.new"],
    [summary.deleted, ["dropped"], "overview.dropped"],
    [divided, ["divided"], "overview.divided"],
    [summary.moves, ["moved"], "overview.moved"],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, kinds, id]) => ({ kinds: printChangeKinds(new Set(kinds)), words: t(id, { count }) }));
}
