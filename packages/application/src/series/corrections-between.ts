import type { AlignmentCorrection, Anchor, Decision, Paragraph, ParagraphId } from "@travaux/model";
import { standingDecisions } from "@travaux/model";
import type { OpenDraft } from "./open-shelf.ts";

/** What people said about the links between two drafts. */
export interface Corrections {
  /** What stands today, in the direction that was asked for. */
  readonly standing: readonly AlignmentCorrection[];
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

function correctionOf({ says }: Decision, before: OpenDraft, after: OpenDraft): readonly AlignmentCorrection[] {
  if (says.kind !== "pin" && says.kind !== "forbid") return [];
  const isForward = says.before.draft === before.draft.id;
  const beforeId = findAnchor(isForward ? says.before : says.after, before.paragraphs);
  const afterId = findAnchor(isForward ? says.after : says.before, after.paragraphs);
  return beforeId === null || afterId === null ? [] : [{ says: says.kind, before: beforeId, after: afterId }];
}

function findAnchor(anchor: Anchor, paragraphs: readonly Paragraph[]): ParagraphId | null {
  const byId = paragraphs.find((paragraph) => paragraph.id === anchor.paragraph);
  if (byId !== undefined) return byId.id;
  const byPlace = paragraphs.find(
    ({ origin, text }) =>
      origin.part === anchor.origin.part && origin.at === anchor.origin.at && text.includes(anchor.quotation),
  );
  return byPlace?.id ?? null;
}
