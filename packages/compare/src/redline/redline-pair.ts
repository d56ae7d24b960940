import type { Paragraph, Redline } from "@travaux/model";
import { Lexicon } from "@travaux/words";
import { ownLegalForces } from "./legal-force.ts";
import type { LegalForces } from "./legal-force.ts";
import { markPair } from "./mark-pair.ts";
import { findMovedPhrases } from "./moved-phrases.ts";
import { spellPair } from "./spell-pair.ts";

/**
 * The redline between the paragraphs of one pair.
 *
 * Kept and inserted runs, joined over the entries, spell the `after` paragraphs in the order given, each whole and once;
 * kept and deleted runs the `before` paragraphs. White space that differs is a change of its own. A phrase that moved
 * within the pair is one deleted and one inserted run of the same `move`.
 *
 * @param lexicon one for all pairs of a comparison saves time; it does not change the answer.
 */
export function redlinePair(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  lexicon: Lexicon = new Lexicon(),
): Redline {
  return redlinePairs([[before, after]], lexicon)[0] ?? [];
}

/** The paragraphs of a pair on either side. */
export type PairMembers = readonly [before: readonly Paragraph[], after: readonly Paragraph[]];

/** The redlines of all pairs of two drafts, each as `redlinePair`, and with the phrases that moved from one to another. */
export function redlinePairs(
  pairs: readonly PairMembers[],
  lexicon: Lexicon,
  forces: LegalForces = ownLegalForces,
): readonly Redline[] {
  const unchanged = pairs.map(redlineUnchanged);
  const marked = pairs.flatMap((members, at) => (unchanged[at] === null ? [markPair(...members, lexicon)] : []));
  const rest = pairs.flatMap(([, after], at) => (unchanged[at] === null ? [] : after));
  const ends = findMovedPhrases(marked, lexicon, rest);
  let changed = 0;
  return unchanged.map((redline) => {
    if (redline !== null) return redline;
    const [pair, endsOfPair] = [marked[changed], ends[changed]];
    changed += 1;
    return pair === undefined || endsOfPair === undefined ? [] : spellPair(pair, endsOfPair, forces);
  });
}

/** The redline of a pair of one paragraph on each side with the same text; null for any other. */
function redlineUnchanged([before, after]: PairMembers): Redline | null {
  const [one] = before;
  const [other] = after;
  if (one === undefined || other === undefined || before.length + after.length !== 2 || one.text !== other.text)
    return null;
  return [{ before: one.id, after: other.id, runs: one.text === "" ? [] : [{ kind: "kept", text: one.text }] }];
}
