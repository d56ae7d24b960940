import type { Alignment, ChangeClass, ComparedPair, Comparison, DraftSide, Redline } from "@travaux/model";
import { alignDrafts } from "./align/align-drafts.ts";
import { summarise } from "./measures.ts";
import type { LegalForceTable } from "./redline/legal-force-table.ts";
import { LegalForces } from "./redline/legal-force.ts";
import { redlineAlignment } from "./redline/redline-alignment.ts";

export interface ComparisonOptions {
  /** Words of legal force in place of `legalForceTable`. */
  readonly legalForce?: LegalForceTable;
}

/**
 * Compares two drafts: who goes with whom, and what changed inside each pair.
 *
 * Aligns unless an alignment of exactly these two drafts is given; one that names paragraphs that the drafts do not have
 * is a bug of the caller and throws.
 */
export function compareDrafts(
  before: DraftSide,
  after: DraftSide,
  alignment: Alignment = alignDrafts(before.paragraphs, after.paragraphs),
  options: ComparisonOptions = {},
): Comparison {
  const forces = options.legalForce === undefined ? undefined : new LegalForces(options.legalForce);
  const redlines = redlineAlignment(before.paragraphs, after.paragraphs, alignment.pairs, forces);
  const pairs = alignment.pairs.map((pair, at): ComparedPair => {
    const redline = redlines[at] ?? [];
    return { ...pair, redline, changes: changesOf(redline) };
  });
  return {
    format: "travaux.comparison/1",
    before,
    after,
    pairs,
    moves: alignment.moves,
    summary: summarise(pairs, alignment.moves),
    madeBy: alignment.madeBy,
  };
}

/** The union of the classes over the runs, in the order of their first appearance. */
export function changesOf(redline: Redline): readonly ChangeClass[] {
  return [...new Set(redline.flatMap((entry) => entry.runs.flatMap((run) => run.changes ?? [])))];
}
