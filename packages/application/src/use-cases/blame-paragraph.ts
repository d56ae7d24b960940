import { traceProvenance } from "@travaux/compare";
import type { Provenance } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { ParagraphRequest } from "../requests.ts";
import { locateInSeries } from "../series/locate-in-series.ts";
import type { Outcome } from "../travaux-error.ts";

/** Says of each word of a paragraph which draft brought it. */
export async function blameParagraph(
  { archive }: Pick<OpenPorts, "archive">,
  request: ParagraphRequest,
): Promise<Outcome<Provenance>> {
  const located = await locateInSeries(archive, request);
  if (!located.ok) return located;
  const { series, place, address } = located.value;
  return success(traceProvenance(series, place, address));
}
