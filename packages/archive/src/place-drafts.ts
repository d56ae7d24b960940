import type { Draft, DraftId } from "@travaux/model";

/**
 * The order of a series after a batch was added to it: the ids of all drafts, earliest first.
 *
 * `kept` are the drafts that are there, in their order, which does not change among them; `batch` all drafts of the
 * batch, in the order in which a person listed them, those that are there already included. A draft stands after the
 * drafts that it continues and after the one listed before it. Beyond that its date decides: a draft that turns up late
 * takes its place among those that are there; one without a date goes to the end.
 */
export function placeDrafts(kept: readonly Draft[], batch: readonly Draft[]): readonly DraftId[] {
  const order = [...kept];
  let listedBefore: DraftId | null = null;
  batch.forEach((draft, index) => {
    if (!order.some((placed) => placed.id === draft.id)) {
      const listedLater = new Set(batch.slice(index + 1).map((later) => later.id));
      order.splice(placeFor(draft, { order, listedBefore, listedLater }), 0, draft);
    }
    listedBefore = draft.id;
  });
  return order.map((draft) => draft.id);
}

interface Surroundings {
  readonly order: readonly Draft[];
  readonly listedBefore: DraftId | null;
  readonly listedLater: ReadonlySet<DraftId>;
}

function placeFor(draft: Draft, { order, listedBefore, listedLater }: Surroundings): number {
  const behind = new Set(listedBefore === null ? draft.basedOn : [...draft.basedOn, listedBefore]);
  let place = order.findLastIndex((placed) => behind.has(placed.id)) + 1;
  for (;;) {
    const next = order[place];
    if (next === undefined || listedLater.has(next.id) || isLater(next, draft)) return place;
    place += 1;
  }
}

/** ISO days and minutes compare as text; a day without a time counts from its beginning. */
function isLater(one: Draft, other: Draft): boolean {
  return one.date !== null && other.date !== null && one.date.on > other.date.on;
}
