import type { ChangeClass, ComparisonSummary, PairKind } from "@travaux/model";
import { counted, listed } from "../text/in-words.ts";

/** What each kind of pair is called where one paragraph is meant. */
export const kindWords = {
  same: "unchanged",
  revised: "revised",
  split: "split",
  merged: "merged",
  recast: "recast",
  inserted: "new",
  deleted: "dropped",
} as const satisfies Record<PairKind, string>;

/** The sign of each kind: readable without colour, and one column wide. */
export const kindSigns = {
  same: " ",
  revised: "~",
  split: "<",
  merged: ">",
  recast: "%",
  inserted: "+",
  deleted: "-",
} as const satisfies Record<PairKind, string>;

/** What each class of change is called. */
export const changeWords = {
  wording: "wording",
  brackets: "brackets",
  punctuation: "punctuation",
  case: "capitals",
  spelling: "spelling",
  numbering: "numbering",
  reference: "reference",
  "renumbered-reference": "reference that followed",
  number: "number",
  "legal-force": "legal force",
  formatting: "formatting",
} as const satisfies Record<ChangeClass, string>;

const CHANGED_KINDS = ["revised", "inserted", "deleted", "split", "merged", "recast"] as const;

/** True when nothing but numbers of paragraphs changed. */
function hasSameWords(summary: ComparisonSummary): boolean {
  return CHANGED_KINDS.every((kind) => summary[kind] === 0) && summary.moves === 0;
}

/** The summary as a sentence: "12 revised, 3 new and 1 dropped; 2 blocks moved; 41 unchanged; 20 renumbered." */
export function summaryInWords(summary: ComparisonSummary): string {
  const renumbered = summary.renumbered > 0 ? `${summary.renumbered} renumbered` : "";
  if (hasSameWords(summary)) {
    return renumbered === "" ? "The same words in the same order." : `The same words in the same order; ${renumbered}.`;
  }
  const kinds = CHANGED_KINDS.filter((kind) => summary[kind] > 0).map((kind) => `${summary[kind]} ${kindWords[kind]}`);
  const moved = summary.moves > 0 ? `${counted(summary.moves, "block")} moved` : "";
  const unchanged = summary.same > 0 ? `${summary.same} unchanged` : "";
  const parts = [listed(kinds), moved, unchanged, renumbered];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}
