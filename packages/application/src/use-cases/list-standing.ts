import { standingOf } from "@travaux/compare";
import type { Standing } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { DraftRequest } from "../requests.ts";
import { seriesOfDraft } from "../series/series-of-draft.ts";
import type { Outcome } from "../travaux-error.ts";

/** Where each paragraph of a draft (the latest unless named) stands: the paragraphs behind the figures of its progress. */
export async function listStanding(
  { archive }: Pick<OpenPorts, "archive">,
  request: DraftRequest,
): Promise<Outcome<Standing>> {
  const found = await seriesOfDraft(archive, request);
  if (!found.ok) return found;
  const { draft, series } = found.value;
  const own = series.drafts.find(({ heading }) => heading.id === draft.id);
  if (own === undefined) throw new Error("a draft is related to itself");
  return success(standingOf(series, own));
}
