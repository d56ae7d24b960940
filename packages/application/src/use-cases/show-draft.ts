import type { DraftReport } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import { reportMended, reportSection } from "../report-draft.ts";
import type { DraftRequest } from "../requests.ts";
import { openNamedDraft } from "../series/open-shelf.ts";
import { earlierOf, withOwnFindings } from "../series/check-within.ts";
import { withWorkNames } from "../series/with-work-names.ts";
import { standingMends } from "../series/standing-mends.ts";
import type { Outcome } from "../travaux-error.ts";

export interface ShowDraftRequest extends DraftRequest {
  /** An address without a draft: only that paragraph and what stands under it. */
  readonly label?: string | undefined;
  /** Names each paragraph as its passage is named through all drafts of the series (`wId`), for formats that tell of works. */
  readonly withWorkNames?: boolean | undefined;
}

/** Says what was understood of a draft that is kept. */
export async function showDraft(
  { archive }: Pick<OpenPorts, "archive">,
  request: ShowDraftRequest,
): Promise<Outcome<DraftReport>> {
  const opened = await openNamedDraft(archive, request);
  if (!opened.ok) return opened;
  const { shelf, open } = opened.value;
  const { mends } = standingMends(await archive.listDecisions(shelf.negotiation.name), open.draft.id);
  const earlier = await earlierOf(archive, shelf, open.draft);
  if (!earlier.ok) return earlier;
  const shown = withOwnFindings(reportMended(open.text, mends), earlier.value);
  const named =
    request.withWorkNames === true
      ? await withWorkNames(archive, shelf, { draft: open.draft, report: shown })
      : success(shown);
  if (!named.ok) return named;
  const report = named.value;
  if (request.label === undefined) return success(report);
  return reportSection(report, request.label, open.draft.id);
}
