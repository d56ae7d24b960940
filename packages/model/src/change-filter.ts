import type { ChangeClass } from "./redline.ts";

/** Every class of change, in the order in which people are offered them. */
export const changeClasses = [
  "wording",
  "number",
  "legal-force",
  "brackets",
  "reference",
  "renumbered-reference",
  "punctuation",
  "case",
  "spelling",
  "numbering",
  "formatting",
] as const satisfies readonly ChangeClass[];

/** Which classes of change a reader wants to see: these alone, or all but these. */
export interface ChangeFilter {
  readonly kind: "only" | "without";
  /** In the order of `changeClasses`; not empty. */
  readonly classes: readonly ChangeClass[];
}

/**
 * What "substance only" leaves out. A reference that names something else is substance, one that only followed a new
 * number is not; and a comma can be the deal, so the filter is for a first reading and not for the last.
 */
export const substanceOnly: ChangeFilter = {
  kind: "without",
  classes: ["renumbered-reference", "punctuation", "case", "spelling", "numbering", "formatting"],
};

/** True when changes of this class are to be seen. */
export function isClassShown(filter: ChangeFilter | undefined, change: ChangeClass): boolean {
  if (filter === undefined) return true;
  return filter.classes.includes(change) === (filter.kind === "only");
}
