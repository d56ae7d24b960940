import type { Decision, Draft } from "@travaux/model";
import { standingDecisions } from "@travaux/model";

/** Drafts as people corrected them, in the same order: of several words on one particular the last that stands counts. */
export function correctedDrafts(drafts: readonly Draft[], journal: readonly Decision[]): readonly Draft[] {
  const corrections = standingDecisions(journal).flatMap(({ says }) => (says.kind === "corrected-draft" ? [says] : []));
  if (corrections.length === 0) return drafts;
  return drafts.map((draft) =>
    corrections
      .filter((each) => each.draft === draft.id)
      .reduce<Draft>((corrected, { says }) => ({ ...corrected, [says.field]: says.value }), draft),
  );
}
