import { failure, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts, OriginalFile } from "../ports.ts";
import type { DraftRequest } from "../requests.ts";
import { openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";

/** The file that a draft was read from, byte for byte, under the name that it came with. */
export async function fetchOriginal(
  { archive }: Pick<OpenPorts, "archive">,
  request: DraftRequest,
): Promise<Outcome<OriginalFile>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, request.draft);
  if (!draft.ok) return draft;
  const { name, sha256 } = draft.value.source;
  const bytes = await archive.original(sha256, shelf.value.negotiation.name);
  return bytes === null ? failure({ kind: "missing", what: "original", name }) : success({ name, bytes });
}
