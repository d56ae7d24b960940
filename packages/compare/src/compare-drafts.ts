import type { Alignment, ChangeClass, ComparedPair, Comparison, DraftSide, Paragraph, Redline } from "@travaux/model";
import { Lexicon } from "@travaux/words";
import { alignDrafts } from "./align/align-drafts.ts";
import { summarise } from "./measures.ts";
import { FollowedReferences } from "./redline/followed-references.ts";
import type { LegalForceTable } from "./redline/legal-force-table.ts";
import { LegalForces } from "./redline/legal-force.ts";
import { redlinePairs } from "./redline/redline-pair.ts";

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
  const ofBefore = new Map(before.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const ofAfter = new Map(after.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const lexicon = new Lexicon();
  const references = new FollowedReferences(before.paragraphs, after.paragraphs, alignment.pairs);
  const redlines = redlinePairs(
    alignment.pairs.map((pair) => [paragraphsOf(pair.before, ofBefore), paragraphsOf(pair.after, ofAfter)]),
    lexicon,
    options.legalForce === undefined ? undefined : new LegalForces(options.legalForce),
  );
  const pairs = alignment.pairs.map((pair, at): ComparedPair => {
    const redline = references.mark(redlines[at] ?? []);
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

function paragraphsOf(ids: readonly string[], known: ReadonlyMap<string, Paragraph>): readonly Paragraph[] {
  return ids.map((id) => {
    const paragraph = known.get(id);
    if (paragraph === undefined) throw new Error(`the alignment names a paragraph that the draft does not have: ${id}`);
    return paragraph;
  });
}

/** The union of the classes over the runs, in the order of their first appearance. */
function changesOf(redline: Redline): readonly ChangeClass[] {
  return [...new Set(redline.flatMap((entry) => entry.runs.flatMap((run) => run.changes ?? [])))];
}
