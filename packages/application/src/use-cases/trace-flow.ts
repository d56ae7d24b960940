import { traceFlow as trace } from "@travaux/compare";
import type { Flow } from "@travaux/model";
import { success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { locateInSeries } from "../series/locate-in-series.ts";
import { openShelf } from "../series/open-shelf.ts";
import { relatedDrafts } from "../series/related-drafts.ts";
import { recallSeries } from "../series/remembered-series.ts";
import type { Outcome } from "../travaux-error.ts";

export interface TraceFlowRequest extends NegotiationRequest {
  /** Any paragraph of a section, to see that section's paragraphs: "44@rev-3". Left out: the whole, by sections. */
  readonly address?: string | undefined;
}

/** All drafts that share the latest one's history, or a paragraph's, side by side with what went where. */
export async function traceFlow(
  { archive }: Pick<OpenPorts, "archive">,
  { negotiation, address }: TraceFlowRequest,
): Promise<Outcome<Flow>> {
  if (address !== undefined) {
    const located = await locateInSeries(archive, { negotiation, address });
    return located.ok ? success(trace(located.value.series, located.value.place)) : located;
  }
  const shelf = await openShelf(archive, negotiation);
  if (!shelf.ok) return shelf;
  if (shelf.value.drafts.length === 0) return success(trace({ drafts: [], alignments: [], gapLinks: [] }));
  const latest = findDraft(shelf.value, undefined);
  if (!latest.ok) return latest;
  const loaded = await recallSeries(archive, shelf.value, relatedDrafts(shelf.value.drafts, latest.value.id));
  return loaded.ok ? success(trace(loaded.value.series)) : loaded;
}
