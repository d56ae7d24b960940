import type { Archive } from "@travaux/archive";
import type { Draft, DraftReport } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import { reportMended, reportSection } from "../report-draft.ts";
import type { DraftRequest } from "../requests.ts";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
import { earlierOf, withOwnFindings } from "../series/check-within.ts";
import { Memory } from "../series/memory.ts";
import { openDraft, openShelf } from "../series/open-shelf.ts";
import { withWorkNames } from "../series/with-work-names.ts";
import { standingMends } from "../series/standing-mends.ts";
import type { Outcome } from "../travaux-error.ts";

export interface ShowDraftRequest extends DraftRequest {
  /** An address without a draft: only that paragraph and what stands under it. */
  readonly label?: string | undefined;
  /** Names each paragraph as its passage is named through all drafts of the series (`wId`), for formats that tell of works. */
  readonly withWorkNames?: boolean | undefined;
}

/** As many as a person turns over; the references and terms of a long one take longer to look through than to read it. */
const remembered = new Memory<DraftReport>(3);

/** Says what was understood of a draft that is kept. What was said last is remembered until the archive changes. */
export async function showDraft(
  { archive }: Pick<OpenPorts, "archive">,
  request: ShowDraftRequest,
): Promise<Outcome<DraftReport>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, request.draft);
  if (!draft.ok) return draft;
  const shelved = shelf.value.drafts.map(({ id, source }) => [id, source.sha256]);
  const key = JSON.stringify([shelf.value.negotiation.name, shelved, draft.value.id]);
  const known = await remembered.recall(archive, key, async () => reportKept(archive, shelf.value, draft.value));
  if (!known.ok) return known;
  const named =
    request.withWorkNames === true
      ? await withWorkNames(archive, shelf.value, { draft: draft.value, report: known.value })
      : known;
  if (!named.ok || request.label === undefined) return named;
  return reportSection(named.value, request.label, draft.value.id);
}

async function reportKept(archive: Archive, shelf: Shelf, draft: Draft): Promise<Outcome<DraftReport>> {
  const open = await openDraft(archive, shelf, draft);
  if (!open.ok) return open;
  const { mends } = standingMends(await archive.listDecisions(shelf.negotiation.name), draft.id);
  const earlier = await earlierOf(archive, shelf, draft);
  return earlier.ok ? success(withOwnFindings(reportMended(open.value.text, mends), earlier.value)) : earlier;
}
