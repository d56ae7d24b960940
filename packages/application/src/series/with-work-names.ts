import type { Archive } from "@travaux/archive";
import { workNames } from "@travaux/compare";
import type { Draft, DraftReport } from "@travaux/model";
import { success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome } from "../travaux-error.ts";
import { relatedDrafts } from "./related-drafts.ts";
import { recallSeries } from "./remembered-series.ts";

/** A report with the names that its paragraphs have through all drafts of the series. */
export async function withWorkNames(
  archive: Archive,
  shelf: Shelf,
  { draft, report }: { readonly draft: Draft; readonly report: DraftReport },
): Promise<Outcome<DraftReport>> {
  const loaded = await recallSeries(archive, shelf, relatedDrafts(shelf.drafts, draft.id));
  if (!loaded.ok) return loaded;
  const names = workNames(loaded.value.series, draft.id);
  const paragraphs = report.paragraphs.map((paragraph) => {
    const wId = names.get(paragraph.id);
    return wId === undefined ? paragraph : { ...paragraph, wId };
  });
  return success({ ...report, paragraphs });
}
