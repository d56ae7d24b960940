import type { RedlineRun } from "@travaux/model";
import { partsWord } from "../text/parts-word.ts";

/**
 * A redline without changes that are white space alone, for people: what went is left out, what came is text. Between
 * two letters or digits such a change makes words of one word, or one of two, and stays.
 */
export function settleBlanks(runs: readonly RedlineRun[]): readonly RedlineRun[] {
  return runs.flatMap((run, index): readonly RedlineRun[] => {
    const isBlank = run.kind !== "kept" && run.text !== "" && run.text.trim() === "";
    if (!isBlank || runs.length === 1 || partsWord(runs[index - 1], runs[index + 1])) return [run];
    return run.kind === "inserted" ? [{ kind: "kept", text: run.text }] : [];
  });
}
