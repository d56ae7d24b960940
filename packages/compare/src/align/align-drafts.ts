import type { Alignment, AlignmentCorrection, AlignmentPair, MadeBy, Paragraph } from "@travaux/model";
import { corrected } from "./corrections.ts";
import { numberDrafts } from "./draft-in-numbers.ts";
import { Edges } from "./edges.ts";
import { groupLinks } from "./groups.ts";
import type { Group } from "./groups.ts";
import type { Link } from "./link.ts";
import { matchParagraphs, weights } from "./match.ts";
import { findMoves } from "./moves.ts";
import { findTransfers } from "./transfers.ts";
import { unlinkWeakMoves } from "./weak-moves.ts";
import { describePairs } from "./describe-pairs.ts";
import { regroup } from "./regroup.ts";
import { Context } from "./surroundings.ts";

/** Who made an alignment. The version goes up whenever equal drafts may get another answer. */
export const alignedBy: MadeBy = { algorithm: "structure-and-words", version: 3 };

/**
 * Pairs the paragraphs of two drafts of one text, and groups what was split, merged or recast.
 *
 * Every paragraph of either draft is in exactly one pair; pairs stand in `after` order, deleted ones where they stood.
 * Labels are evidence, never proof. Corrections are honoured: what is pinned is linked, what is forbidden is not.
 * Deterministic, and the same from either side: exchanging the drafts exchanges inserted and deleted, split and merged,
 * ties aside. Near-linear in the words of both drafts. The method is told in docs/alignment.md.
 */
export function alignDrafts(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  corrections: readonly AlignmentCorrection[] = [],
): Alignment {
  const pair = numberDrafts(before, after);
  const edges = new Edges(pair);
  const fixed = corrected(pair, corrections);
  for (const link of fixed.pinned) edges.add(link.before, link.after);
  const matched = matchParagraphs(pair, edges, fixed);
  const { matching } = matched;
  const context = new Context(pair, matching);
  const containers = {
    belonging: (link: Link): number => context.of(link.before, link.after).container,
    partner: matching.ofBefore,
  };
  const group = (): readonly Group[] => {
    const links = [
      ...fixed.pinned,
      ...regroup(pair, edges, matching, fixed),
      ...findTransfers(pair, edges, matching, fixed),
    ];
    for (const [one, other] of matching.ofBefore.entries()) if (other >= 0) links.push({ before: one, after: other });
    return groupLinks(pair.before.count, pair.after.count, links);
  };
  let groups = group();
  let moved = findMoves(pair, groups, containers);
  if (unlinkWeakMoves({ pair, edges, fixed }, moved, matching)) {
    groups = group();
    moved = findMoves(pair, groups, containers);
  }
  const findings = {
    pair,
    edges,
    scores: matched.scores,
    threshold: weights.threshold,
    matching,
    context,
    fixed,
  };
  const pairs = describePairs(findings, groups, moved);
  const ids = (group: readonly Group[], side: "before" | "after"): readonly string[] =>
    group
      .flatMap((member) => member[side])
      .toSorted((one, other) => one - other)
      .map((at) => pair[side].paragraphs[at]?.id ?? "");
  return {
    pairs: inAfterOrder(pairs, before, after),
    moves: moved.blocks.map((block) => ({ before: ids(block, "before"), after: ids(block, "after") })),
    madeBy: alignedBy,
  };
}

/** Deleted pairs stand behind the pair of the nearest paragraph before them that is not deleted. */
function inAfterOrder(
  pairs: readonly AlignmentPair[],
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): readonly AlignmentPair[] {
  const placeAfter = new Map(after.map((paragraph, at) => [paragraph.id, at]));
  const pairOfBefore = new Map(pairs.flatMap((pair) => pair.before.map((id) => [id, pair] as const)));
  const key = new Map<AlignmentPair, number>();
  for (const pair of pairs) {
    if (pair.after.length > 0) key.set(pair, placeAfter.get(pair.after[0] ?? "") ?? 0);
  }
  let last = -1;
  for (const paragraph of before) {
    const pair = pairOfBefore.get(paragraph.id);
    if (pair === undefined) continue;
    if (pair.kind === "deleted") key.set(pair, last + 0.5);
    else if (!pair.moved) last = Math.max(last, ...pair.after.map((id) => placeAfter.get(id) ?? 0));
  }
  const placeBefore = new Map(before.map((paragraph, at) => [paragraph.id, at]));
  const tie = (pair: AlignmentPair): number => placeBefore.get(pair.before[0] ?? "") ?? 0;
  return pairs.toSorted((one, other) => (key.get(one) ?? 0) - (key.get(other) ?? 0) || tie(one) - tie(other));
}
