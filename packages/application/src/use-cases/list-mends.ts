import type { DraftMends } from "@travaux/model";
import { success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import type { DraftRequest } from "../requests.ts";
import { openShelf } from "../series/open-shelf.ts";
import { standingMends } from "../series/standing-mends.ts";
import type { Outcome } from "../travaux-error.ts";

/** What people mended of a draft and said of its marks, and who did. */
export async function listMends(
  { archive }: Pick<OpenPorts, "archive">,
  request: DraftRequest,
): Promise<Outcome<DraftMends>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, request.draft);
  if (!draft.ok) return draft;
  return success(standingMends(await archive.listDecisions(shelf.value.negotiation.name), draft.value.id));
}
