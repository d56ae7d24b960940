import { tabulateConcordance as tabulate } from "@travaux/compare";
import type { Concordance } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";

import { openShelf } from "../series/open-shelf.ts";
import { relatedDrafts } from "../series/related-drafts.ts";
import { recallSeries } from "../series/remembered-series.ts";
import type { Outcome } from "../travaux-error.ts";

export interface TabulateConcordanceRequest extends NegotiationRequest {
  /** Ids or labels; both left out means the whole series. One left out: the first or the latest draft. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Where each paragraph went: one row a thread, one column a draft. */
export async function tabulateConcordance(
  { archive }: Pick<OpenPorts, "archive">,
  request: TabulateConcordanceRequest,
): Promise<Outcome<Concordance>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const after = findDraft(shelf.value, request.after);
  if (!after.ok) return after;
  const related = relatedDrafts(shelf.value.drafts, after.value.id);
  const before = request.before === undefined ? null : findDraft(shelf.value, request.before);
  if (before !== null && !before.ok) return before;
  const first = before?.value ?? related[0] ?? after.value;
  if (!related.some((draft) => draft.id === first.id)) {
    return failure({ kind: "unrelated-drafts", before: first.id, after: after.value.id });
  }
  const loaded = await recallSeries(archive, shelf.value, related);
  if (!loaded.ok) return loaded;
  const isWhole = request.before === undefined && request.after === undefined;
  const between = isWhole ? undefined : { before: first.id, after: after.value.id };
  return success(tabulate(loaded.value.series, between));
}
