import type { DraftListEntry } from "@travaux/model";

/**
 * The drafts that share a history with one, itself among them, in order: joined to it by what each continues, in either
 * direction. A translation with a chain of its own is not among them.
 */
export function relatedDrafts(drafts: readonly DraftListEntry[], to: string): readonly DraftListEntry[] {
  const reached = new Set([to]);
  // A set grows while it is walked: each draft is visited once.
  for (const id of reached) {
    for (const { id: other, basedOn } of drafts) {
      if (other === id) for (const basis of basedOn) reached.add(basis);
      else if (basedOn.includes(id)) reached.add(other);
    }
  }
  return drafts.filter(({ id }) => reached.has(id));
}
