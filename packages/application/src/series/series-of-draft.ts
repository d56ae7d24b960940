import type { Archive } from "@travaux/archive";
import type { Series } from "@travaux/compare";
import type { Draft } from "@travaux/model";
import { success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
import type { DraftRequest } from "../requests.ts";
import type { Outcome } from "../travaux-error.ts";
import { openShelf } from "./open-shelf.ts";
import { relatedDrafts } from "./related-drafts.ts";
import { recallSeries } from "./remembered-series.ts";

/** A draft that was asked for, among those that share its history. */
export interface DraftInSeries {
  readonly shelf: Shelf;
  readonly draft: Draft;
  readonly series: Series;
}

/** Finds a draft by its name, and loads the series that it stands in. */
export async function seriesOfDraft(archive: Archive, request: DraftRequest): Promise<Outcome<DraftInSeries>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, request.draft);
  if (!draft.ok) return draft;
  const related = relatedDrafts(shelf.value.drafts, draft.value.id);
  const loaded = await recallSeries(archive, shelf.value, related);
  if (!loaded.ok) return loaded;
  return success({ shelf: shelf.value, draft: draft.value, series: loaded.value.series });
}
