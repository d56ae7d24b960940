import type { BundledDraft, DraftId } from "@travaux/model";

/** Two series in one order, or the two drafts that stand the one way here and the other way there. */
export type MergedOrder =
  | { readonly kind: "merged"; readonly order: readonly DraftId[] }
  | { readonly kind: "contradiction"; readonly drafts: readonly [DraftId, DraftId] };

/**
 * One order for all drafts of two series that keeps the order of each. Where neither says which of two comes first, the
 * date does, undated ones last, and then the id: so it does not matter which of the two series is asked first.
 */
export function mergeOrders(ours: readonly BundledDraft[], theirs: readonly BundledDraft[]): MergedOrder {
  const drafts = new Map([...theirs, ...ours].map((draft) => [draft.id, draft]));
  const behind = new Map<DraftId, Set<DraftId>>([...drafts.keys()].map((id) => [id, new Set()]));
  for (const series of [ours, theirs])
    for (const [index, { id }] of series.entries()) {
      const before = series[index - 1];
      if (before !== undefined) behind.get(id)?.add(before.id);
    }
  const order: DraftId[] = [];
  const waiting = new Set([...drafts.values()].toSorted(compareDrafts).map(({ id }) => id));
  while (waiting.size > 0) {
    const next = [...waiting].find((id) => [...(behind.get(id) ?? [])].every((before) => !waiting.has(before)));
    if (next === undefined) return { kind: "contradiction", drafts: exchanged(ours, theirs) };
    waiting.delete(next);
    order.push(next);
  }
  return { kind: "merged", order };
}

/** ISO days and minutes compare as text; what has no date stands behind everything that has one. */
function compareDrafts(one: BundledDraft, other: BundledDraft): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  return first < second ? -1 : Number(first > second);
}

function keyOf({ date, id }: BundledDraft): string {
  return `${date?.on ?? "none"} ${id}`;
}

/** The first two that both series have, next to each other here and the other way round there. */
function exchanged(ours: readonly BundledDraft[], theirs: readonly BundledDraft[]): readonly [DraftId, DraftId] {
  const places = new Map(theirs.map(({ id }, place) => [id, place]));
  const common = ours.map(({ id }) => id).filter((id) => places.has(id));
  for (const [index, id] of common.entries()) {
    const next = common[index + 1];
    if (next !== undefined && (places.get(next) ?? 0) < (places.get(id) ?? 0)) return [id, next];
  }
  throw new Error("two series without common drafts in another order cannot contradict each other");
}
