import { changeClasses, type ChangeFilter, type ComparedPair } from "@travaux/model";
import { filteredPair } from "@travaux/render/filtering";

/** Reads which classes are not marked from an address ("punctuation,case"); what is no class is left out. */
export function parseChangeFilter(text: string): ChangeFilter | undefined {
  const named = text.split(",");
  const classes = changeClasses.filter((each) => named.includes(each));
  return classes.length === 0 ? undefined : { kind: "without", classes };
}

/** The inverse of `parseChangeFilter`, always in the same order; empty when all classes are marked. */
export function printChangeFilter(filter: ChangeFilter | undefined): string {
  if (filter === undefined) return "";
  return changeClasses.filter((each) => filter.classes.includes(each) === (filter.kind === "without")).join(",");
}

/**
 * A pair as it is shown with a filter: what it leaves out stands in its later wording, and a pair that has no other
 * changes is like one that did not change.
 */
export function shownPair(pair: ComparedPair, filter: ChangeFilter | undefined): ComparedPair {
  if (filter === undefined) return pair;
  const shown = filteredPair(pair, filter);
  const isQuiet = pair.changes.length > 0 && shown.changes.length === 0;
  return shown.kind === "revised" && isQuiet ? { ...shown, kind: "same" } : shown;
}
