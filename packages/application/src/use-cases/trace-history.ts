import { traceLineage } from "@travaux/compare";
import type { Lineage } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { ParagraphRequest } from "../requests.ts";
import { withOwnPins } from "../series/own-pins.ts";
import { locateInSeries } from "../series/locate-in-series.ts";
import type { Outcome } from "../travaux-error.ts";

/** Follows one paragraph through all drafts that share its history. */
export async function traceHistory(
  { archive }: Pick<OpenPorts, "archive">,
  request: ParagraphRequest,
): Promise<Outcome<Lineage>> {
  const located = await locateInSeries(archive, request);
  if (!located.ok) return located;
  const { negotiation, open, series, place, address } = located.value;
  const decisions = await archive.listDecisions(negotiation);
  return success(withOwnPins(traceLineage(series, place, address), decisions, open));
}
