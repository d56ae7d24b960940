import type { ChangeClass, ComparedPair } from "@travaux/model";
import { t } from "../language/t.ts";

/**
 * The kinds of change that a reader can ask for, in the order in which they are offered. A pair may be of several:
 * moved, reworded and bracketed at once.
 */
export const changeKinds = [
  "reworded",
  "brackets",
  "force",
  "new",
  "restored",
  "dropped",
  "moved",
  "divided",
  "slight",
  "renumbered",
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** What a kind is called on its button. */
export function kindName(kind: ChangeKind): string {
  return t(`kind.${kind}.name`);
}

/** What a kind takes in. */
export function kindMeans(kind: ChangeKind): string {
  return t(`kind.${kind}.means`);
}

const reworded: readonly ChangeClass[] = ["wording", "number", "reference", "legal-force"];
const slight: readonly ChangeClass[] = [
  "punctuation",
  "case",
  "spelling",
  "formatting",
  "numbering",
  "renumbered-reference",
];

/** What of a pair says how it changed. */
export type ChangedPair = Pick<ComparedPair, "kind" | "changes" | "moved" | "renumbered" | "restored">;

/**
 * The kinds of change of one pair; empty when nothing changed.
 *
 * A new number alone is "renumbered"; beside any other change it is not a kind, only a note in the margin. "slight"
 * stands alone too: it says that there is nothing more than that.
 */
export function changeKindsOf(pair: ChangedPair): ReadonlySet<ChangeKind> {
  const kinds = new Set<ChangeKind>();
  if (pair.kind === "inserted") kinds.add(pair.restored ? "restored" : "new");
  if (pair.kind === "deleted") kinds.add("dropped");
  if (pair.kind === "split" || pair.kind === "merged" || pair.kind === "recast") kinds.add("divided");
  if (pair.moved) kinds.add("moved");
  if (pair.kind === "revised" || kinds.has("divided")) for (const kind of kindsOfWords(pair)) kinds.add(kind);
  if (kinds.size === 0 && pair.renumbered) kinds.add("renumbered");
  return kinds;
}

function kindsOfWords({ kind, changes }: ChangedPair): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (changes.includes("brackets")) kinds.push("brackets");
  if (changes.includes("legal-force")) kinds.push("force");
  // What was split or merged says so; that some of its words changed on the way is no news.
  if (kind !== "revised") return kinds;
  if (changes.some((change) => reworded.includes(change))) kinds.push("reworded");
  if (kinds.length === 0) kinds.push(changes.some((change) => slight.includes(change)) ? "slight" : "reworded");
  return kinds;
}

/** True when a row with these kinds is to be shown. With nothing asked for, all changes are, but not mere renumbering. */
export function isWanted(kinds: ReadonlySet<ChangeKind>, wanted: ReadonlySet<ChangeKind>): boolean {
  if (wanted.size === 0) return kinds.size > 0 && !(kinds.size === 1 && kinds.has("renumbered"));
  return changeKinds.some((kind) => wanted.has(kind) && kinds.has(kind));
}

/** Reads kinds from an address ("reworded,new"); what is no kind is left out. */
export function parseChangeKinds(text: string): ReadonlySet<ChangeKind> {
  const named = text.split(",");
  return new Set(changeKinds.filter((kind) => named.includes(kind)));
}

/** The inverse of `parseChangeKinds`, always in the same order. */
export function printChangeKinds(kinds: ReadonlySet<ChangeKind>): string {
  return changeKinds.filter((kind) => kinds.has(kind)).join(",");
}
