import type { RevisionKind } from "@travaux/model";
import type { InlineRevision } from "./inline-piece.ts";

/** Which of its two texts a file with tracked changes gives. */
export type RevisionChoice = "accept" | "reject";

/** Whether the words that a change lies on are in the text that is read; a change of their looks leaves them there. */
export function staysIn(kind: RevisionKind, choice: RevisionChoice): boolean {
  if (kind === "formatting") return true;
  const isAdded = kind === "insert" || kind === "move-to";
  return choice === "accept" ? isAdded : !isAdded;
}

/** Whether two stretches were changed at once, by one person. */
export function isSameRevision(one: InlineRevision, other: InlineRevision): boolean {
  return one.kind === other.kind && one.author === other.author && one.date === other.date && one.move === other.move;
}
