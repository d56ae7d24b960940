import { standingOf } from "@travaux/compare";
import type { Standing } from "@travaux/model";
import { success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import type { DraftRequest } from "../requests.ts";
import { openShelf } from "../series/open-shelf.ts";
import { relatedDrafts } from "../series/related-drafts.ts";
import { recallSeries } from "../series/remembered-series.ts";
import type { Outcome } from "../travaux-error.ts";

/** Where each paragraph of a draft (the latest unless named) stands: the paragraphs behind the figures of its progress. */
export async function listStanding(
  { archive }: Pick<OpenPorts, "archive">,
  request: DraftRequest,
): Promise<Outcome<Standing>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, request.draft);
  if (!draft.ok) return draft;
  const { id } = draft.value;
  const loaded = await recallSeries(archive, shelf.value, relatedDrafts(shelf.value.drafts, id));
  if (!loaded.ok) return loaded;
  const { series } = loaded.value;
  const found = series.drafts.find(({ heading }) => heading.id === id);
  if (found === undefined) throw new Error("a draft is related to itself");
  return success(standingOf(series, found));
}
