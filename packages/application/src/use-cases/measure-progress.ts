import { measureProgress as measure } from "@travaux/compare";
import type { Progress } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { DraftRequest } from "../requests.ts";
import { seriesOfDraft } from "../series/series-of-draft.ts";
import type { Outcome } from "../travaux-error.ts";

/** How far the text of a draft (the latest unless named) has come, over all drafts that share its history and all rounds. */
export async function measureProgress(
  { archive }: Pick<OpenPorts, "archive">,
  request: DraftRequest,
): Promise<Outcome<Progress>> {
  const found = await seriesOfDraft(archive, request);
  if (!found.ok) return found;
  const { shelf, series } = found.value;
  return success(measure(series, await archive.listRounds(shelf.negotiation.name)));
}
