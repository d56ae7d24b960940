import { markRestored } from "@travaux/compare";
import type { Alignment, DraftId, LineageLink } from "@travaux/model";

/** Marks the pairs whose passage was dropped from an earlier draft and stands in `after` again. */
export function restoredAlignment(alignment: Alignment, gapLinks: readonly LineageLink[], after: DraftId): Alignment {
  return markRestored(
    alignment,
    gapLinks.filter((link) => link.after.draft === after),
  );
}
