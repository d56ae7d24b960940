import { isClassShown } from "@travaux/model";
import type { ChangeFilter, RedlineRun } from "@travaux/model";

/**
 * A redline in which the changes that a reader does not want to see are shown quietly, in their later wording: what they
 * brought in stands as if it had been there, what they struck out is left out. A change of several classes is shown when
 * any of them is. Kept and inserted runs still spell the later text; the earlier one can't be read from it.
 *
 * @param wording "before" where the earlier text is spelled on its own: then hidden changes stand in their earlier wording
 */
export function filteredRuns(
  runs: readonly RedlineRun[],
  filter: ChangeFilter | undefined,
  wording: "before" | "after" = "after",
): readonly RedlineRun[] {
  if (filter === undefined) return runs;
  const leftOut = wording === "after" ? "deleted" : "inserted";
  const shown: RedlineRun[] = [];
  for (const run of runs) {
    const isShown = run.kind === "kept" || (run.changes ?? []).some((change) => isClassShown(filter, change));
    if (!isShown && run.kind === leftOut) continue;
    const last = shown.at(-1);
    if (isShown && run.kind !== "kept") shown.push(run);
    // Kept words that a hidden change parted are one run again, so that folding counts them together.
    else if (last?.kind === "kept") shown[shown.length - 1] = { kind: "kept", text: last.text + run.text };
    else shown.push({ kind: "kept", text: run.text });
  }
  return shown;
}
