import type { Archive } from "@travaux/archive";
import { openPassageBook } from "@travaux/compare";
import type { PassageBook, Series } from "@travaux/compare";
import type { DraftId } from "@travaux/model";
import { success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import { relatedDrafts } from "../series/related-drafts.ts";
import { recallSeries } from "../series/remembered-series.ts";
import type { Outcome } from "../travaux-error.ts";

/** Passages by the draft that is asked about. */
export type PassagesByDraft = ReadonlyMap<DraftId, PassageBook>;

/** A series is remembered while nothing changes, and so is what was found out about it. */
const books = new WeakMap<Series, PassageBook>();

/** The passages of all drafts of a negotiation: a book for each set of drafts that share a history. */
export async function passagesOf(archive: Archive, shelf: Shelf): Promise<Outcome<PassagesByDraft>> {
  const byDraft = new Map<DraftId, PassageBook>();
  for (const draft of shelf.drafts.toReversed()) {
    if (byDraft.has(draft.id)) continue;
    const related = relatedDrafts(shelf.drafts, draft.id);
    const loaded = await recallSeries(archive, shelf, related);
    if (!loaded.ok) return loaded;
    const { series } = loaded.value;
    const book = books.get(series) ?? openPassageBook(series);
    books.set(series, book);
    for (const { id } of related) byDraft.set(id, book);
  }
  return success(byDraft);
}
