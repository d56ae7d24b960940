import { traceDraftProvenance } from "@travaux/compare";
import type { DraftProvenance } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { DraftRequest, PartRequest } from "../requests.ts";
import { seriesOfDraft } from "../series/series-of-draft.ts";
import type { Outcome } from "../travaux-error.ts";

export type BlameDraftRequest = DraftRequest & PartRequest;

/** Says of each word of a draft which draft brought it, some hundred paragraphs to an answer. */
export async function blameDraft(
  { archive }: Pick<OpenPorts, "archive">,
  { from, limit, ...request }: BlameDraftRequest,
): Promise<Outcome<DraftProvenance>> {
  const found = await seriesOfDraft(archive, request);
  if (!found.ok) return found;
  const { series, draft } = found.value;
  return success(traceDraftProvenance(series, draft.id, { from, limit }));
}
