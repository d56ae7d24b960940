import { markRestored } from "@travaux/compare";
import type { Alignment, DraftId, LineageLink } from "@travaux/model";

/** Marks the pairs whose passage was dropped from an earlier draft and stands in `after` again. */
export function restoredAlignment(alignment: Alignment, gapLinks: readonly LineageLink[], after: DraftId): Alignment {
  // What was never gone is not restored, although a person linked it with an earlier draft as well.
  const wereGone = new Set(alignment.pairs.flatMap((pair) => (pair.before.length === 0 ? [...pair.after] : [])));
  return markRestored(
    alignment,
    gapLinks.filter((link) => link.after.draft === after && wereGone.has(link.after.paragraph)),
  );
}
