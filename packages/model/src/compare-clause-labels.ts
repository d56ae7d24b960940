import type { ClauseLabel, LabelOrdinal, LabelSuffix } from "./clause-label.ts";

/**
 * Orders labels of one container by rank, not as text: pre n < n < n alt < n bis < n ter < n+1, and n < n(a) < n(b).
 *
 * Labels of different containers are ordered by the container's name, so that the order is total. Returns a negative
 * number, 0 or a positive number.
 */
export function compareClauseLabels(one: ClauseLabel, other: ClauseLabel): number {
  const containers = (one.container ?? "").localeCompare(other.container ?? "", "en");
  if (containers !== 0) return containers;
  return (
    compareLists(one.numbers.map(rankOfOrdinal), other.numbers.map(rankOfOrdinal)) ||
    compareLists(one.suffixes.map(rankOfSuffix), other.suffixes.map(rankOfSuffix)) ||
    compareLists(one.subs.flatMap(ranksOfSub), other.subs.flatMap(ranksOfSub))
  );
}

function rankOfOrdinal(ordinal: LabelOrdinal): number {
  return ordinal.value;
}

/** Two ranks a sub-label, its own and its first suffix's, so that lists stay in step. */
function ranksOfSub(sub: LabelOrdinal): readonly number[] {
  const suffix = sub.suffixes?.[0];
  return [sub.value, suffix === undefined ? 0 : rankOfSuffix(suffix)];
}

/** `pre` stands before the plain label (0), the alternatives of n right behind n, and `bis` and on behind those. */
function rankOfSuffix(suffix: LabelSuffix): number {
  if (suffix.kind === "pre") return -1;
  return suffix.kind === "alt" ? suffix.rank / 1000 : suffix.rank;
}

/** Compares position by position; the end of a list counts as 0. */
function compareLists(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
