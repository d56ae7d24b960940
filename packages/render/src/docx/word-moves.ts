import type { Stretch } from "./cut-drafts.ts";

/** The two ends of everything that Word can show as moved, by number from 1. */
export interface WordMoves {
  /** Of a stretch that stands at two places. */
  ofStretch(stretch: Stretch): number | undefined;
  /** Of a phrase inside stretches that kept their places, by the redline's name for it. */
  ofPhrase(name: string | undefined): number | undefined;
}

/**
 * Numbers what moved. Stretches that follow each other on both sides, only ends of paragraphs between them, are one move:
 * a section that moved as it is has one number.
 *
 * @param before all stretches of lines, in the order of the earlier draft; those of the later one in its order
 * @param isAway true of a stretch of both drafts that has not kept its place
 */
export function numberMoves(
  before: readonly Stretch[],
  after: readonly Stretch[],
  isAway: (stretch: Stretch) => boolean,
): WordMoves {
  const places = new Map(before.map((stretch, place) => [stretch, place]));
  const numbers = new Map<Stretch, number>();
  let last: Stretch | null = null;
  let count = 0;
  for (const stretch of after) {
    if (!isAway(stretch) || !hasSomethingToMove(stretch)) {
      last = null;
      continue;
    }
    const follows = last !== null && places.get(stretch) === (places.get(last) ?? -1) + 1;
    if (!follows) count += 1;
    numbers.set(stretch, count);
    last = stretch;
  }
  const phrases = new Map<string, number>();
  for (const name of phrasesWithTwoEnds([...before, ...after], numbers)) phrases.set(name, (count += 1));
  return {
    ofStretch: (stretch) => numbers.get(stretch),
    ofPhrase: (name) => (name === undefined ? undefined : phrases.get(name)),
  };
}

function hasSomethingToMove({ runs }: Stretch): boolean {
  return runs.some(({ kind, text }) => kind === "kept" && text.trim() !== "");
}

/** A phrase inside what moved as a whole is not shown as a move of its own: Word's moves do not nest. */
function phrasesWithTwoEnds(stretches: readonly Stretch[], moved: ReadonlyMap<Stretch, number>): ReadonlySet<string> {
  const ends = { deleted: new Set<string>(), inserted: new Set<string>(), nested: new Set<string>() };
  for (const stretch of stretches) {
    for (const { kind, move } of stretch.runs) {
      if (move === undefined || kind === "kept") continue;
      ends[kind].add(move);
      if (moved.has(stretch)) ends.nested.add(move);
    }
  }
  return new Set([...ends.inserted].filter((name) => ends.deleted.has(name) && !ends.nested.has(name)));
}
