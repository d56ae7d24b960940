import type { Archive, KeptAlignment } from "@travaux/archive";
import { alignDrafts, alignedBy } from "@travaux/compare";
import type { Alignment, Decision, MadeBy } from "@travaux/model";
import { correctionsBetween } from "./corrections-between.ts";
import type { OpenDraft } from "./open-shelf.ts";
import { signCorrections } from "./sign-corrections.ts";

/** What the archive knows about how drafts go together: what was computed, and what people said. */
export interface AlignmentRecord {
  readonly kept: readonly KeptAlignment[];
  readonly decisions: readonly Decision[];
}

/** An alignment, and whether the archive lacks it: it was never kept, or by an older version of the method. */
export interface AlignmentInForce {
  readonly alignment: Alignment;
  readonly isToBeKept: boolean;
}

/** Reads the record of a negotiation. */
export async function readAlignmentRecord(archive: Archive, negotiation: string): Promise<AlignmentRecord> {
  const [kept, decisions] = await Promise.all([
    archive.listAlignments(negotiation),
    archive.listDecisions(negotiation),
  ]);
  return { kept, decisions };
}

/**
 * How two drafts go together, as things stand: what was kept when the present version of the method made it and nobody
 * ever corrected a link between the two; computed with the standing corrections otherwise.
 */
export function alignmentInForce(record: AlignmentRecord, before: OpenDraft, after: OpenDraft): AlignmentInForce {
  const corrections = correctionsBetween(record.decisions, before, after);
  if (corrections.wereMade) {
    const alignment = alignDrafts(before.paragraphs, after.paragraphs, corrections.standing);
    return { alignment: signCorrections(alignment, corrections.standing, { before, after }), isToBeKept: false };
  }
  const kept = record.kept.find((each) => each.before === before.draft.id && each.after === after.draft.id);
  if (kept !== undefined && isOfPresentMethod(kept.alignment.madeBy)) {
    return { alignment: kept.alignment, isToBeKept: false };
  }
  const isOneStep = after.draft.basedOn.includes(before.draft.id);
  return { alignment: alignDrafts(before.paragraphs, after.paragraphs), isToBeKept: isOneStep };
}

function isOfPresentMethod(madeBy: MadeBy): boolean {
  return madeBy.algorithm === alignedBy.algorithm && madeBy.version === alignedBy.version;
}
