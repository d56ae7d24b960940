import type { DraftReport } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import { reportMended, reportSection } from "../report-draft.ts";
import type { DraftRequest } from "../requests.ts";
import { openNamedDraft } from "../series/open-shelf.ts";
import { earlierOf, withOwnFindings } from "../series/check-within.ts";
import { standingMends } from "../series/standing-mends.ts";
import type { Outcome } from "../travaux-error.ts";

export interface ShowDraftRequest extends DraftRequest {
  /** An address without a draft: only that paragraph and what stands under it. */
  readonly label?: string | undefined;
}

/** Says what was understood of a draft that is kept. */
export async function showDraft(
  { archive }: Pick<OpenPorts, "archive">,
  request: ShowDraftRequest,
): Promise<Outcome<DraftReport>> {
  const named = await openNamedDraft(archive, request);
  if (!named.ok) return named;
  const { shelf, open } = named.value;
  const { mends } = standingMends(await archive.listDecisions(shelf.negotiation.name), open.draft.id);
  const earlier = await earlierOf(archive, shelf, open.draft);
  if (!earlier.ok) return earlier;
  const report = withOwnFindings(reportMended(open.text, mends), earlier.value);
  if (request.label === undefined) return success(report);
  return reportSection(report, request.label, open.draft.id);
}
