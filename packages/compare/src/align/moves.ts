import { alternativesAmong } from "./alternatives.ts";
import { countBelow } from "../count-below.ts";
import type { PairInNumbers } from "./draft-in-numbers.ts";
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
 * none of its links is in that run, when a part of it is not and came from a container that does not correspond to the one
 * it went to, or when a part of it left an article that lives on. Links that stay in their container weigh more in the run,
 * and a group weighs once. Groups that moved and have nothing that kept its place between them on either side, in the same
 * order, are one block.
 */
export function findMoves(pair: PairInNumbers, groups: readonly Group[], containers: Containers): Moved {
  const { belonging } = containers;
  const links = groups
    .flatMap((group) => (group.links.length === 0 ? [] : linksOf(pair, group)))
    .sort((one, other) => one.after - other.after || one.before - other.before);
  const belongings = Float64Array.from(links, belonging);
  const run = heaviestIncreasingRun(
    Int32Array.from(links, (link) => link.before),
    Float64Array.from(
      links,
      (link, at) => (weightOf(pair, link.before, link.after) * (2 + (belongings[at] ?? 0))) / link.group.links.length,
    ),
  );
  const ordered = new Set<Group>();
  const inPlace = new Set<Group>();
  const torn = new Set<Group>();
  for (const [at, link] of links.entries()) {
    ordered.add(link.group);
    if (run.chosen[at]) inPlace.add(link.group);
    const isElsewhere = (): boolean => (belongings[at] ?? 0) <= CERTAINLY_ELSEWHERE && !isOption(pair, link);
    if (hasLeftItsArticle(pair, link, containers) || (!run.chosen[at] && isElsewhere())) torn.add(link.group);
  }
  const moved = groups.filter((group) => ordered.has(group) && (!inPlace.has(group) || torn.has(group)));
  return { isMoved: new Set(moved), blocks: blocksOf(ordered, moved) };
}

interface LinkOfGroup extends Link {
  readonly group: Group;
}

function linksOf(pair: PairInNumbers, group: Group): readonly LinkOfGroup[] {
  return group.links.filter((link) => !isNoted(pair, link)).map(({ before, after }) => ({ before, after, group }));
}

/** What is known about what contains whom. */
export interface Containers {
  /** How far the containers of the two correspond, from -1 to 1. */
  readonly belonging: (link: Link) => number;
  /** The partner of each paragraph of `before`; -1 for nobody. */
  readonly partner: Int32Array;
}

/** Whether the article that it stood in lives on without it: it has moved, even to a new article that follows. */
function hasLeftItsArticle(pair: PairInNumbers, { before, after }: Link, { partner }: Containers): boolean {
  const from = pair.before.article[before] ?? -1;
  const to = pair.after.article[after] ?? -1;
  if (from < 0 || to < 0 || from === before || to === after) return false;
  const successor = partner[from] ?? -1;
  return successor >= 0 && successor !== to;
}

/** An option that was folded into the text beside it has not moved. */
function isOption(pair: PairInNumbers, { before, after, group }: LinkOfGroup): boolean {
  const others = [
    ...alternativesAmong(pair.before, before, group.before),
    ...alternativesAmong(pair.after, after, group.after),
  ];
  return others.length > 0;
}

/** Below this the containers of two paragraphs do not correspond: what they contain went elsewhere. */
const CERTAINLY_ELSEWHERE = -0.4;

/** A paragraph counts by itself and by its words, so that of two neighbours that changed places the shorter one moved. */
function weightOf(pair: PairInNumbers, before: number, after: number): number {
  return 1 + Math.min(pair.before.weight[before] ?? 0, pair.after.weight[after] ?? 0) / 100;
}

/** A text that became a footnote, or came of one, has not moved: notes are kept apart from the text that they belong to. */
function isNoted(pair: PairInNumbers, { before, after }: Link): boolean {
  return (pair.before.paragraphs[before]?.kind === "note") !== (pair.after.paragraphs[after]?.kind === "note");
}

/** Moved groups with nothing that kept its place between them on either side, in the same order, moved together. */
function blocksOf(ordered: ReadonlySet<Group>, moved: readonly Group[]): readonly (readonly Group[])[] {
  const isMoved = new Set(moved);
  const staying = [...ordered].filter((group) => !isMoved.has(group));
  const stayingBefore = staying.map((group) => group.before[0] ?? 0).toSorted((one, other) => one - other);
  const stayingAfter = staying.map((group) => group.after[0] ?? 0).toSorted((one, other) => one - other);
  const inOrder = moved.toSorted((one, other) => (one.after[0] ?? 0) - (other.after[0] ?? 0));
  const blocks: Group[][] = [];
  for (const group of inOrder) {
    const last = blocks.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      (last.before[0] ?? 0) < (group.before[0] ?? 0) &&
      countBelow(stayingBefore, last.before[0] ?? 0) === countBelow(stayingBefore, group.before[0] ?? 0) &&
      countBelow(stayingAfter, last.after[0] ?? 0) === countBelow(stayingAfter, group.after[0] ?? 0);
    if (follows) blocks.at(-1)?.push(group);
    else blocks.push([group]);
  }
  return blocks;
}
