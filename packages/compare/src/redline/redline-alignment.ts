import type { AlignmentPair, Paragraph, Redline } from "@travaux/model";
import { Lexicon } from "@travaux/words";
import { FollowedReferences } from "./followed-references.ts";
import type { LegalForces } from "./legal-force.ts";
import { redlinePairs } from "./redline-pair.ts";

/**
 * The redlines of all pairs of an alignment, in its order: with the phrases that moved from one pair to another, and with
 * the references that only followed a renumbering told from others.
 *
 * An alignment that names paragraphs that the drafts do not have is a bug of the caller and throws.
 */
export function redlineAlignment(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  pairs: readonly AlignmentPair[],
  forces?: LegalForces,
): readonly Redline[] {
  const ofBefore = new Map(before.map((paragraph) => [paragraph.id, paragraph]));
  const ofAfter = new Map(after.map((paragraph) => [paragraph.id, paragraph]));
  const references = new FollowedReferences(before, after, pairs);
  const members = pairs.map(
    (pair) => [paragraphsOf(pair.before, ofBefore), paragraphsOf(pair.after, ofAfter)] as const,
  );
  return redlinePairs(members, new Lexicon(), forces).map((redline) => references.mark(redline));
}

function paragraphsOf(ids: readonly string[], known: ReadonlyMap<string, Paragraph>): readonly Paragraph[] {
  return ids.map((id) => {
    const paragraph = known.get(id);
    if (paragraph === undefined) throw new Error(`the alignment names a paragraph that the draft does not have: ${id}`);
    return paragraph;
  });
}
