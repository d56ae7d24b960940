import { measureProgress as measure } from "@travaux/compare";
import type { Progress } from "@travaux/model";
import { success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import type { DraftRequest } from "../requests.ts";
import { openShelf } from "../series/open-shelf.ts";
import { relatedDrafts } from "../series/related-drafts.ts";
import { recallSeries } from "../series/remembered-series.ts";
import type { Outcome } from "../travaux-error.ts";

/** How far the text of a draft (the latest unless named) has come, over all drafts that share its history and all rounds. */
export async function measureProgress(
  { archive }: Pick<OpenPorts, "archive">,
  request: DraftRequest,
): Promise<Outcome<Progress>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, request.draft);
  if (!draft.ok) return draft;
  const related = relatedDrafts(shelf.value.drafts, draft.value.id);
  const loaded = await recallSeries(archive, shelf.value, related);
  if (!loaded.ok) return loaded;
  const rounds = await archive.listRounds(shelf.value.negotiation.name);
  return success(measure(loaded.value.series, rounds));
}
