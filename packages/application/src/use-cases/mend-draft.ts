import type { DraftReport } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import { keepAgainstSeries } from "../series/keep-against-series.ts";
import { planReadAgain } from "../series/read-again.ts";
import { readMended, reportOf } from "../series/read-mended.ts";
import type { MendingRequest } from "../series/read-mended.ts";
import type { Outcome } from "../travaux-error.ts";

export interface MendDraftRequest extends MendingRequest {
  /** Who decides. */
  readonly author?: string | undefined;
}

/**
 * Mends a draft that is kept: it is read again from its original with all that stands, and kept so together with the
 * decisions, in one transaction. A mend that finds no place is refused; what an older mend loses by a revocation is a finding.
 */
export async function mendDraft(ports: OpenPorts, request: MendDraftRequest): Promise<Outcome<DraftReport>> {
  const author = request.author?.trim() ?? "";
  if (author === "") return failure({ kind: "no-author" });
  return keepAgainstSeries(async () => {
    const read = await readMended(ports, request, author);
    if (!read.ok) return read;
    const { shelf, open, text, decisions, seenDecisions } = read.value;
    if (decisions.length === 0) return success(reportOf(read.value));
    const again = { draft: open.draft, text, decisions, seenDecisions };
    const plan = await planReadAgain(ports.archive, shelf, again);
    if (!plan.ok) return plan;
    const kept = await ports.archive.replaceText(shelf.negotiation.name, plan.value);
    return kept.ok ? success(reportOf(read.value)) : kept;
  });
}
