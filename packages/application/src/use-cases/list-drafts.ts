import type { DraftList } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { listShelf } from "../series/list-shelf.ts";
import { openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";

/** A negotiation's rounds and drafts, each draft with its measures and what it changed. */
export async function listDrafts(
  { archive }: Pick<OpenPorts, "archive">,
  request: NegotiationRequest,
): Promise<Outcome<DraftList>> {
  const shelf = await openShelf(archive, request.negotiation);
  return shelf.ok ? listShelf(archive, shelf.value) : shelf;
}
