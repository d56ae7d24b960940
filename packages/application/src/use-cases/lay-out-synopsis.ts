import { layOutSynopsis as layOut } from "@travaux/compare";
import type { Draft, Synopsis, SynopsisBasis } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest, PartRequest } from "../requests.ts";
import { seriesOfDraft } from "../series/series-of-draft.ts";
import type { Outcome } from "../travaux-error.ts";

export interface LayOutSynopsisRequest extends NegotiationRequest, PartRequest {
  /** The columns, by id or label; the first is the base. One that is named twice is one column. */
  readonly drafts: readonly [string, ...string[]];
  /** What each column is held against; the first one unless told. */
  readonly against?: SynopsisBasis | undefined;
}

/** Several drafts in columns with what belongs together opposite each other, some hundred rows to an answer. */
export async function layOutSynopsis(
  { archive }: Pick<OpenPorts, "archive">,
  { negotiation, drafts: names, against = "first", from, limit }: LayOutSynopsisRequest,
): Promise<Outcome<Synopsis>> {
  const found = await seriesOfDraft(archive, { negotiation, draft: names[0] });
  if (!found.ok) return found;
  const { shelf, draft: base, series } = found.value;
  const columns = new Set<Draft["id"]>([base.id]);
  for (const name of names.slice(1)) {
    const draft = findDraft(shelf, name);
    if (!draft.ok) return draft;
    const { id } = draft.value;
    if (!series.drafts.some(({ heading }) => heading.id === id))
      return failure({ kind: "unrelated-drafts", before: base.id, after: id });
    columns.add(id);
  }
  return success(layOut(series, { columns: [...columns], against, from, limit }));
}
