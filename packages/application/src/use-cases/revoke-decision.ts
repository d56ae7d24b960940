import type { DecisionList, ListedDecision } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { revoke } from "../series/decide-mends.ts";
import { openDecisions } from "../series/open-decisions.ts";
import { openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";
import { mendDraft } from "./mend-draft.ts";

export interface RevokeDecisionRequest extends NegotiationRequest {
  /** The number that the list gives it, its uuid, or as much of the beginning of that as names it alone. */
  readonly decision: string;
  /** Who takes it back. */
  readonly author?: string | undefined;
}

/**
 * Takes a decision back: from then on it is as if it had not been made, and stays in the journal as that. A mend is taken
 * back with all that follows from it: its draft is read again. Gives the decision, alone in a list.
 */
export async function revokeDecision(ports: OpenPorts, request: RevokeDecisionRequest): Promise<Outcome<DecisionList>> {
  const { archive, journal } = ports;
  const author = request.author?.trim() ?? "";
  if (author === "") return failure({ kind: "no-author" });
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const { name } = shelf.value.negotiation;
  const list = async () => openDecisions(archive, shelf.value, await archive.listDecisions(name));
  const found = findDecision(await list(), request.decision);
  if (!found.ok) return found;
  const { uuid, says, endedBy } = found.value;
  if (endedBy !== undefined) return failure({ kind: "decision-ended", number: found.value.number, by: endedBy });
  if (says.kind === "mended-structure" || says.kind === "legend") {
    const mended = await mendDraft(ports, { negotiation: name, draft: says.draft, revoke: [uuid], author });
    if (!mended.ok) return mended;
  } else {
    for (const decision of revoke(journal, author, [uuid])) {
      const kept = await archive.decide(name, decision);
      if (!kept.ok) return kept;
    }
  }
  const decisions = (await list()).filter((each) => each.uuid === uuid);
  return success({ format: "travaux.decisions/1", negotiation: name, decisions });
}

/** Fewer characters of a uuid are as likely a slip as a name. */
const LEAST_BEGINNING = 4;

function findDecision(decisions: readonly ListedDecision[], asked: string): Outcome<ListedDecision> {
  const wanted = asked.trim().toLowerCase();
  const byNumber = decisions.find(({ number, uuid }) => `${number}` === wanted || uuid.toLowerCase() === wanted);
  if (byNumber !== undefined) return success(byNumber);
  const byBeginning =
    wanted.length < LEAST_BEGINNING ? [] : decisions.filter(({ uuid }) => uuid.toLowerCase().startsWith(wanted));
  const [only, ...others] = byBeginning;
  if (only === undefined) return failure({ kind: "no-such-decision", decision: asked });
  if (others.length === 0) return success(only);
  return failure({ kind: "ambiguous-decision", decision: asked, numbers: byBeginning.map(({ number }) => number) });
}
