import type { ParagraphId, SynopsisMove } from "@travaux/model";
import { countBelow } from "../count-below.ts";
import { movesOnTheWay } from "./moved-on-the-way.ts";
import type { SeriesDraft, SeriesIndex } from "./series.ts";
import type { Thread } from "./thread.ts";

/** What moved, by its thread. */
export type SynopsisMoves = ReadonlyMap<Thread, SynopsisMove>;

/** A column and what it is held against. */
interface Held {
  readonly basis: SeriesDraft;
  readonly column: SeriesDraft;
}

/** A passage that both have, with the places at which it begins. */
interface Linked {
  readonly thread: Thread;
  readonly before: number;
  readonly after: number;
  readonly times: number;
}

/**
 * What stands at another place in a column than in what it is held against.
 *
 * Moved is what a step between the two drafts moved, as the concordance has it: so two drafts that follow each other show
 * the moves of their comparison. What moved more than once and came back among what stayed has not moved.
 */
export function movesInto(index: SeriesIndex, threads: readonly Thread[], { basis, column }: Held): SynopsisMoves {
  const linked = threads.flatMap((thread) => linkedIn(index, thread, { basis, column }));
  const staying = linked.filter(({ times }) => times === 0);
  const stayingBefore = staying.map(({ before }) => before).toSorted((one, other) => one - other);
  const stayingAfter = staying.map(({ after }) => after).toSorted((one, other) => one - other);
  const directions = new Map<Thread, SynopsisMove["direction"]>();
  for (const { thread, before, after, times } of linked) {
    const by = countBelow(stayingAfter, after) - countBelow(stayingBefore, before);
    if (by === 0 ? times === 1 : times > 0) directions.set(thread, by === 0 ? undefined : by < 0 ? "up" : "down");
  }
  const places = placesOf(linked, directions, column);
  return new Map(
    [...directions].map(([thread, direction]) => [
      thread,
      { ...(direction === undefined ? {} : { direction }), behind: places.get(thread) ?? null },
    ]),
  );
}

function linkedIn(index: SeriesIndex, thread: Thread, { basis, column }: Held): readonly Linked[] {
  const [before, after] = [basis, column].map(({ heading }) => firstRank(index, thread, heading.id));
  if (before === undefined || after === undefined || before < 0 || after < 0) return [];
  const isForward = index.orderOf(basis.heading.id) < index.orderOf(column.heading.id);
  const [from, to] = isForward ? [basis, column] : [column, basis];
  return [{ thread, before, after, times: movesOnTheWay(index, thread, { from: from.heading.id, to: to.heading.id }) }];
}

/** The place of a passage's first paragraph in a draft; -1 where the draft does not have it. */
function firstRank(index: SeriesIndex, { places }: Thread, draft: string): number {
  const ranks = places.filter((place) => place.draft === draft).map((place) => index.rankOf(place));
  return ranks.length === 0 ? -1 : Math.min(...ranks);
}

/**
 * Behind which paragraph of the column each of them stands: the nearest before it that neither moved nor came in behind
 * something that did, for that one is shown where the other stood.
 */
function placesOf(
  linked: readonly Linked[],
  moved: ReadonlyMap<Thread, unknown>,
  { paragraphs }: SeriesDraft,
): ReadonlyMap<Thread, ParagraphId | null> {
  const beginsAt = new Map(linked.map((one) => [one.after, one] as const));
  const places = new Map<Thread, ParagraphId | null>();
  let anchor: ParagraphId | null = null;
  let isBehindMoved = false;
  for (const [rank, { id }] of paragraphs.entries()) {
    const own = beginsAt.get(rank);
    if (own !== undefined && moved.has(own.thread)) {
      places.set(own.thread, anchor);
      isBehindMoved = true;
    } else if (own !== undefined || !isBehindMoved) {
      anchor = id;
      isBehindMoved = false;
    }
  }
  return places;
}
