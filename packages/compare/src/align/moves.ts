import { areAlternatives } from "./alternatives.ts";
import type { DraftInNumbers, PairInNumbers } from "./draft-in-numbers.ts";
import type { Group } from "./groups.ts";
import { heaviestIncreasingRun } from "./heaviest-run.ts";
import type { Link } from "./link.ts";

/** Which groups moved, and the blocks that they moved in. */
export interface Moved {
  readonly isMoved: ReadonlySet<Group>;
  /** Groups of each block, in `after` order. */
  readonly blocks: readonly (readonly Group[])[];
}

/**
 * Tells what left its place from what only stands elsewhere because something else came or went.
 *
 * What keeps its place is the heaviest run of links whose `before` places never fall, in `after` order; a group moved when
 * none of its links is in that run, or when a part of it is not and came from a container that does not correspond to the
 * one it went to (`corresponds` says which do). Groups that moved and are neighbours on both sides, in the same order, are one block.
 */
export function findMoves(pair: PairInNumbers, groups: readonly Group[], corresponds: (link: Link) => boolean): Moved {
  const links = groups
    .flatMap((group) => group.links.map((link) => ({ ...link, group })))
    .sort((one, other) => one.after - other.after || one.before - other.before);
  const run = heaviestIncreasingRun(
    links.map((link) => link.before),
    links.map((link) => weightOf(pair, link.before, link.after)),
  );
  const inPlace = new Set(links.filter((_, at) => run.chosen[at]).map((link) => link.group));
  const torn = new Set(
    links
      .filter((link, at) => !run.chosen[at] && !isOption(pair, link) && !corresponds(link))
      .map((link) => link.group),
  );
  const moved = groups.filter((group) => group.links.length > 0 && (!inPlace.has(group) || torn.has(group)));
  return { isMoved: new Set(moved), blocks: blocksOf(groups, moved) };
}

/** An option that was folded into the text beside it has not moved. */
function isOption(pair: PairInNumbers, { before, after, group }: Link & { readonly group: Group }): boolean {
  const isAmong = (side: DraftInNumbers, member: number, others: readonly number[]): boolean => {
    const one = side.paragraphs[member];
    return others.some((at) => {
      const other = side.paragraphs[at];
      return one !== undefined && other !== undefined && areAlternatives(one, other);
    });
  };
  return isAmong(pair.before, before, group.before) || isAmong(pair.after, after, group.after);
}

/** A paragraph counts by itself and by its words, so that of two neighbours that changed places the shorter one moved. */
function weightOf(pair: PairInNumbers, before: number, after: number): number {
  return 1 + Math.min(pair.before.weight[before] ?? 0, pair.after.weight[after] ?? 0) / 100;
}

function blocksOf(groups: readonly Group[], moved: readonly Group[]): readonly (readonly Group[])[] {
  const linked = groups.filter((group) => group.links.length > 0);
  const rankBefore = rankBy(linked, (group) => group.before[0] ?? 0);
  const rankAfter = rankBy(linked, (group) => group.after[0] ?? 0);
  const inOrder = moved.toSorted((one, other) => (rankAfter.get(one) ?? 0) - (rankAfter.get(other) ?? 0));
  const blocks: Group[][] = [];
  for (const group of inOrder) {
    const last = blocks.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      rankAfter.get(group) === (rankAfter.get(last) ?? 0) + 1 &&
      rankBefore.get(group) === (rankBefore.get(last) ?? 0) + 1;
    if (follows) blocks.at(-1)?.push(group);
    else blocks.push([group]);
  }
  return blocks;
}

function rankBy(groups: readonly Group[], placeOf: (group: Group) => number): ReadonlyMap<Group, number> {
  const sorted = groups.toSorted((one, other) => placeOf(one) - placeOf(other));
  return new Map(sorted.map((group, rank) => [group, rank]));
}
