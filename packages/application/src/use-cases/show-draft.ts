import type { DraftReport } from "@travaux/model";
import { success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import { openReport, reportSection } from "../report-draft.ts";
import type { NegotiationRequest } from "../requests.ts";
import { openDraft, openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";

export interface ShowDraftRequest extends NegotiationRequest {
  /** Id or label; the latest when left out. */
  readonly draft?: string | undefined;
  /** An address without a draft: only that paragraph and what stands under it. */
  readonly label?: string | undefined;
}

/** Says what was understood of a draft that is kept. */
export async function showDraft(
  { archive }: Pick<OpenPorts, "archive">,
  request: ShowDraftRequest,
): Promise<Outcome<DraftReport>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, request.draft);
  if (!draft.ok) return draft;
  const open = await openDraft(archive, shelf.value, draft.value);
  if (!open.ok) return open;
  const report = openReport(open.value.text);
  if (request.label === undefined) return success(report);
  return reportSection(report, request.label, draft.value.id);
}
