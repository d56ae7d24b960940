import { traceLineage } from "@travaux/compare";
import type { Lineage } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { ParagraphRequest } from "../requests.ts";
import { locateInSeries } from "../series/locate-in-series.ts";
import type { Outcome } from "../travaux-error.ts";

/** Follows one paragraph through all drafts that share its history. */
export async function traceHistory(
  { archive }: Pick<OpenPorts, "archive">,
  request: ParagraphRequest,
): Promise<Outcome<Lineage>> {
  const located = await locateInSeries(archive, request);
  if (!located.ok) return located;
  const { series, place, address } = located.value;
  return success(traceLineage(series, place, address));
}
