import type { Draft, DraftId } from "@travaux/model";

/**
 * The drafts that share a history with this one: joined to it by chains of `basedOn`, in either direction, itself
 * included, in the order of the series. A translation with a chain of its own is not among them.
 */
export function relatedDrafts(drafts: readonly Draft[], to: DraftId): readonly Draft[] {
  const neighbours = new Map<DraftId, DraftId[]>();
  for (const draft of drafts) {
    for (const basis of draft.basedOn) {
      neighbours.set(draft.id, [...(neighbours.get(draft.id) ?? []), basis]);
      neighbours.set(basis, [...(neighbours.get(basis) ?? []), draft.id]);
    }
  }
  const reached = new Set<DraftId>([to]);
  // A set grows while it is walked: each draft is visited once.
  for (const id of reached) for (const neighbour of neighbours.get(id) ?? []) reached.add(neighbour);
  return drafts.filter((draft) => reached.has(draft.id));
}

/** True when one draft descends from the other by a chain of `basedOn`; no draft is its own ancestor. */
export function isAncestor(drafts: readonly Draft[], ancestor: DraftId, of: DraftId): boolean {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const reached = new Set<DraftId>(byId.get(of)?.basedOn);
  // A set grows while it is walked: each draft is visited once.
  for (const id of reached) for (const basis of byId.get(id)?.basedOn ?? []) reached.add(basis);
  return reached.has(ancestor);
}
