import type { Alignment, AlignmentCorrection, MadeBy, Paragraph } from "@travaux/model";
import { corrected } from "./corrections.ts";
import { numberDrafts } from "./draft-in-numbers.ts";
import { describePairs } from "./describe-pairs.ts";
import { Edges } from "./edges.ts";
import { groupLinks } from "./groups.ts";
import type { Group } from "./groups.ts";
import { inAfterOrder } from "./in-after-order.ts";
import type { Link } from "./link.ts";
import { matchParagraphs } from "./match.ts";
import { findMoves } from "./moves.ts";
import { findTransfers } from "./transfers.ts";
import { unlinkWeakMoves } from "./weak-moves.ts";
import { regroup } from "./regroup.ts";
import { Context } from "./surroundings.ts";
import { weights } from "./weights.ts";

/** Who made an alignment. The version goes up whenever equal drafts may get another answer. */
export const alignedBy: MadeBy = { algorithm: "structure-and-words", version: 4 };

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
    matching.ofBefore.forEach((after, before) => {
      if (after >= 0) links.push({ before, after });
    });
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
  const inOrder = inAfterOrder(groups, moved, pair.before.count);
  const ids = (group: readonly Group[], side: "before" | "after"): readonly string[] =>
    group
      .flatMap((member) => member[side])
      .toSorted((one, other) => one - other)
      .map((at) => pair[side].paragraphs[at]?.id ?? "");
  return {
    pairs: describePairs(findings, inOrder, moved),
    moves: moved.blocks.map((block) => ({ before: ids(block, "before"), after: ids(block, "after") })),
    madeBy: alignedBy,
  };
}
