import { isClassShown } from "@travaux/model";
import type { ChangeFilter, ComparedPair, Comparison, Redline } from "@travaux/model";
import { counted, listed } from "../text/in-words.ts";
import { changeWords } from "./change-words.ts";
import { filteredRuns } from "./filtered-runs.ts";

/** True when there is nothing to say about a pair but perhaps a new number. */
export function isUnchanged(pair: ComparedPair): boolean {
  return pair.kind === "same" && !pair.moved && !pair.restored && pair.doubt === undefined && pair.changes.length === 0;
}

/**
 * True when a pair has changes and a filter leaves none of them to see.
 *
 * "Only these classes" leaves out whatever has none of them, moved and new paragraphs too. "All but these" leaves out
 * what was nothing but reworded, and in these classes alone: that a paragraph moved, came, went or was split is no class.
 */
export function isLeftOut(pair: ComparedPair, filter: ChangeFilter | undefined): boolean {
  if (filter === undefined || isUnchanged(pair)) return false;
  if (pair.changes.some((change) => isClassShown(filter, change))) return false;
  if (filter.kind === "only") return true;
  return (
    (pair.kind === "revised" || pair.kind === "same") &&
    pair.changes.length > 0 &&
    !pair.moved &&
    !pair.restored &&
    !pair.pinned
  );
}

/** A pair with the changes that a filter shows; the others stand in their later wording. */
export function filteredPair(pair: ComparedPair, filter: ChangeFilter | undefined): ComparedPair {
  if (filter === undefined) return pair;
  return {
    ...pair,
    changes: pair.changes.filter((change) => isClassShown(filter, change)),
    redline: filteredRedline(pair.redline, filter),
  };
}

/** A redline with the changes that a filter shows. */
export function filteredRedline(redline: Redline, filter: ChangeFilter | undefined): Redline {
  return (
    redline
      .map((entry) => ({ ...entry, runs: filteredRuns(entry.runs, filter) }))
      // What a paragraph lost whole has no later wording.
      .filter((entry, index) => entry.runs.length > 0 || redline[index]?.runs.length === 0)
  );
}

/** "punctuation, capitals and spelling". */
export function classesInWords({ classes }: ChangeFilter): string {
  return listed(classes.map((each) => changeWords[each]));
}

/** Which changes are shown, as a sentence for the head of an answer; null when all are. */
export function filterSentence(filter: ChangeFilter | undefined): string | null {
  if (filter === undefined) return null;
  const classes = classesInWords(filter);
  return filter.kind === "only"
    ? `Shown are only changes of ${classes}; all others stand in their later wording.`
    : `Changes of ${classes} are not shown: they stand in their later wording.`;
}

/** The same of a comparison, with how many pairs it leaves nothing to see of. */
export function filterSentenceOf({ filter, pairs }: Comparison): string | null {
  const sentence = filterSentence(filter);
  const leftOut = pairs.filter((pair) => isLeftOut(pair, filter)).length;
  if (sentence === null || leftOut === 0) return sentence;
  return `${sentence} ${counted(leftOut, "paragraph or group has", "paragraphs or groups have")} no others.`;
}
