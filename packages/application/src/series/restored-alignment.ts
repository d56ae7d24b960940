import type { KeptGapLink } from "@travaux/archive";
import { markRestored } from "@travaux/compare";
import type { Alignment, DraftId } from "@travaux/model";

/** Marks the pairs whose passage was dropped from an earlier draft and stands in `after` again. */
export function restoredAlignment(alignment: Alignment, gapLinks: readonly KeptGapLink[], after: DraftId): Alignment {
  return markRestored(
    alignment,
    gapLinks.filter((link) => link.after.draft === after),
  );
}
