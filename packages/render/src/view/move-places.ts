import type { ComparedPair, Comparison, Move } from "@travaux/model";
import { nameBlock } from "./paragraph-names.ts";
import type { Sides } from "./passage.ts";

/** A move as it is told at one of its ends. */
export interface MovePlace {
  /** At the old place: "38 to 40 moved down to 44 to 46". At the new one: "moved down from after 37". */
  readonly sentence: string;
}

/** Where the moves of a comparison are told. */
export interface MovesByPlace {
  /** Blocks that stood behind the pair of this index and are elsewhere now; -1 for the start of the draft. */
  leaving(pairIndex: number): readonly MovePlace[];
  /** The block that this pair belongs to, null when it did not move. */
  arriving(pair: ComparedPair): MovePlace | null;
}

/** Finds the two ends of each move among the pairs. */
export function movesByPlace(comparison: Comparison, sides: Sides): MovesByPlace {
  // In a part of a draft neither the old place nor the rest of the block is to be seen: it moved, and no more can be said.
  if (sides.before.isPart) return { leaving: () => [], arriving: () => null };
  const pairOfBefore = new Map(
    comparison.pairs.flatMap((pair, index) => pair.before.map((id) => [id, index] as const)),
  );
  const leaving = new Map<number, MovePlace[]>();
  const arriving = new Map<string, MovePlace>();
  for (const move of comparison.moves) {
    const anchor = anchorOf(move, comparison, sides, pairOfBefore);
    const arrival = pairOfBefore.get(move.before[0] ?? "") ?? -1;
    const direction = anchor.pairIndex >= arrival ? "up" : "down";
    const what = nameBlock(sides.before, move.before);
    const place = `${what} moved ${direction} to ${nameBlock(sides.after, move.after)}`;
    leaving.set(anchor.pairIndex, [...(leaving.get(anchor.pairIndex) ?? []), { sentence: place }]);
    const from = anchor.neighbour === null ? "from the start" : `from after ${sides.before.name(anchor.neighbour)}`;
    for (const id of move.after) arriving.set(id, { sentence: `moved ${direction} ${from}` });
  }
  return {
    leaving: (pairIndex) => leaving.get(pairIndex) ?? [],
    arriving: (pair) => pair.after.map((id) => arriving.get(id)).find((place) => place !== undefined) ?? null,
  };
}

/** The last paragraph before the block that kept its place, and the index of its pair. */
function anchorOf(
  move: Move,
  comparison: Comparison,
  sides: Sides,
  pairOfBefore: ReadonlyMap<string, number>,
): { readonly pairIndex: number; readonly neighbour: string | null } {
  const start = sides.before.position(move.before[0] ?? "");
  const earlier = sides.before.paragraphs.slice(0, Math.max(0, start)).toReversed();
  const neighbour = earlier[0]?.id ?? null;
  const settled = earlier.find(({ id }) => comparison.pairs[pairOfBefore.get(id) ?? -1]?.moved === false);
  return { pairIndex: settled === undefined ? -1 : (pairOfBefore.get(settled.id) ?? -1), neighbour };
}
