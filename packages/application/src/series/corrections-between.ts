import type { AlignmentCorrection, Decision, SaidBy } from "@travaux/model";
import { findAnchor, standingDecisions } from "@travaux/model";
import type { OpenDraft } from "./open-shelf.ts";

/** A correction that stands, and who said so. */
export interface StandingCorrection extends AlignmentCorrection {
  readonly by: SaidBy;
}

/** What people said about the links between two drafts. */
export interface Corrections {
  /** What stands today, in the direction that was asked for and in the order in which it was said. */
  readonly standing: readonly StandingCorrection[];
  /** True when anybody ever said something, revoked or not: what is kept may be older than their word. */
  readonly wereMade: boolean;
}

/**
 * The pins and forbidden links between two drafts, whichever of them a decision calls `before`.
 *
 * A decision finds its paragraph by id, else by the place in the original together with the quoted words; one that
 * finds neither is left out here and listed as lost by the use case that lists decisions.
 */
export function correctionsBetween(decisions: readonly Decision[], before: OpenDraft, after: OpenDraft): Corrections {
  const concerning = decisions.filter((decision) => concerns(decision, before, after));
  const standing = standingDecisions(decisions)
    .filter((decision) => concerns(decision, before, after))
    .flatMap((decision) => correctionOf(decision, before, after));
  return { standing, wereMade: concerning.length > 0 };
}

function concerns({ says }: Decision, before: OpenDraft, after: OpenDraft): boolean {
  if (says.kind !== "pin" && says.kind !== "forbid") return false;
  const drafts = [says.before.draft, says.after.draft];
  return drafts.includes(before.draft.id) && drafts.includes(after.draft.id);
}

function correctionOf(
  { says, uuid, author, at }: Decision,
  before: OpenDraft,
  after: OpenDraft,
): readonly StandingCorrection[] {
  if (says.kind !== "pin" && says.kind !== "forbid") return [];
  const isForward = says.before.draft === before.draft.id;
  const beforeId = findAnchor(isForward ? says.before : says.after, before.paragraphs);
  const afterId = findAnchor(isForward ? says.after : says.before, after.paragraphs);
  if (beforeId === null || afterId === null) return [];
  return [{ says: says.kind, before: beforeId, after: afterId, by: { uuid, author, at } }];
}
