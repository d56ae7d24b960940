import { tabulateConcordance as tabulate } from "@travaux/compare";
import type { Concordance, ConcordanceEvent, ConcordanceFilter, Draft, DraftId } from "@travaux/model";
import { failure, filterConcordance, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
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
  /** The draft whose order the rows keep; the last one unless told. */
  readonly by?: string | undefined;
  /** Only rows to which any of this happened. */
  readonly happened?: readonly ConcordanceEvent[] | undefined;
  /** Only what stands in this provision or under this heading, in any draft. */
  readonly section?: string | undefined;
  /** Only what this draft has or lost; with `happened`, only what happened there. */
  readonly draft?: string | undefined;
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
  const shown = isWhole ? related : [first, after.value];
  const by = shownDraft(shelf.value, shown, request.by);
  if (!by.ok) return by;
  const draft = shownDraft(shelf.value, shown, request.draft);
  if (!draft.ok) return draft;
  const { happened, section } = request;
  const table = tabulate(loaded.value.series, {
    ...(between === undefined ? {} : { between }),
    ...(by.value === null ? {} : { by: by.value }),
  });
  const filter: ConcordanceFilter = {
    ...(happened === undefined || happened.length === 0 ? {} : { happened }),
    ...(section === undefined || section.trim() === "" ? {} : { section: section.trim() }),
    ...(draft.value === null ? {} : { draft: draft.value }),
  };
  return success(filterConcordance(table, filter));
}

/** A draft of the table by its name; null when none is named. */
function shownDraft(shelf: Shelf, shown: readonly Draft[], name: string | undefined): Outcome<DraftId | null> {
  if (name === undefined) return success(null);
  const found = findDraft(shelf, name);
  if (!found.ok) return found;
  const { id } = found.value;
  if (shown.some((draft) => draft.id === id)) return success(id);
  return failure({ kind: "draft-not-shown", draft: id, shown: shown.map((draft) => draft.id) });
}
