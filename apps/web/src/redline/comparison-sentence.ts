import type { ChangeFilter, Comparison, ComparisonSummary } from "@travaux/model";
import { classesInWords } from "@travaux/render";
import { countOf } from "../ui/counts.ts";
import { isWanted } from "./change-kind.ts";
import type { Row } from "./rows.ts";

/** What a comparison found, in one sentence, and which changes are not marked: "41 of 180 passages changed." */
export function comparisonSentence(
  { summary }: Comparison,
  rows: readonly Row[],
  filter: ChangeFilter | undefined,
): string {
  const found = foundSentence(summary, rows, filter !== undefined);
  return filter === undefined ? found : `${found} Changes of ${classesInWords(filter)} are not marked.`;
}

function foundSentence(summary: ComparisonSummary, rows: readonly Row[], isFiltered: boolean): string {
  const pairs = rows.filter((row) => row.kind === "pair");
  const changed = pairs.filter((row) => isWanted(row.changes, new Set())).length;
  const renumbered = countOf(summary.renumbered, "number", "numbers");
  if (isFiltered)
    return `${countOf(changed, "passage", "passages")} of ${pairs.length} changed in what is marked; the rest is folded.`;
  if (changed > 0) return `${countOf(changed, "passage", "passages")} of ${pairs.length} changed; the rest is folded.`;
  return summary.renumbered === 0
    ? "The two drafts have the same words under the same numbers."
    : `The two drafts have the same words; ${renumbered} changed.`;
}
