import type { RedlineRun } from "@travaux/model";

/** How much of the text before a change is read to tell what it is. */
const NEARBY = 60;

/** What is read before the run at a place: the end of the kept words and the new ones. */
export function textBefore(runs: readonly RedlineRun[], place: number): string {
  let text = "";
  for (let at = place - 1; at >= 0 && text.length < NEARBY; at--) {
    const run = runs[at];
    if (run !== undefined && run.kind !== "deleted") text = run.text + text;
  }
  return text.slice(-NEARBY);
}
