import type { ChangeFilter, Comparison, ComparisonSummary } from "@travaux/model";
import { listed } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { isWanted } from "./change-kind.ts";
import type { Row } from "./rows.ts";

/** What a comparison found, in one sentence, and which changes are not marked: "41 of 180 passages changed." */
export function comparisonSentence(
  { summary }: Comparison,
  rows: readonly Row[],
  filter: ChangeFilter | undefined,
): string {
  const found = foundSentence(summary, rows, filter !== undefined);
  return filter === undefined
    ? found
    : t("compare.notMarked", { found, classes: listed(filter.classes.map((change) => t(`change.${change}`))) });
}

function foundSentence(summary: ComparisonSummary, rows: readonly Row[], isFiltered: boolean): string {
  const pairs = rows.filter((row) => row.kind === "pair");
  const changed = pairs.filter((row) => isWanted(row.changes, new Set())).length;
  if (isFiltered) return t("compare.changedInMarked", { count: changed, total: pairs.length });
  if (changed > 0) return t("compare.changed", { count: changed, total: pairs.length });
  return summary.renumbered === 0 ? t("compare.same") : t("compare.numbersChanged", { count: summary.renumbered });
}
