import type { Comparison } from "@travaux/model";
import { classesInWords } from "@travaux/render";
import { countOf } from "../ui/counts.ts";
import { isWanted } from "./change-kind.ts";
import type { Row } from "./rows.ts";

/** What a comparison found, in one sentence, and which changes are not marked: "41 of 180 passages changed." */
export function comparisonSentence(comparison: Comparison, rows: readonly Row[]): string {
  const found = foundSentence(comparison, rows);
  const { filter } = comparison;
  return filter === undefined ? found : `${found} Changes of ${classesInWords(filter)} are not marked.`;
}

function foundSentence(comparison: Comparison, rows: readonly Row[]): string {
  const pairs = rows.filter((row) => row.kind === "pair");
  const changed = pairs.filter((row) => isWanted(row.changes, new Set())).length;
  const renumbered = countOf(comparison.summary.renumbered, "number", "numbers");
  if (comparison.filter !== undefined)
    return `${countOf(changed, "passage", "passages")} of ${pairs.length} changed in what is marked; the rest is folded.`;
  if (changed > 0) return `${countOf(changed, "passage", "passages")} of ${pairs.length} changed; the rest is folded.`;
  return comparison.summary.renumbered === 0
    ? "The two drafts have the same words under the same numbers."
    : `The two drafts have the same words; ${renumbered} changed.`;
}
