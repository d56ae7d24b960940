import type { DecisionList } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { openDecisions } from "../series/open-decisions.ts";
import { openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";

/** What people decided in a negotiation, who did and when: all of it, with what stands, what does not and what is lost. */
export async function listDecisions(
  { archive }: Pick<OpenPorts, "archive">,
  request: NegotiationRequest,
): Promise<Outcome<DecisionList>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const { name } = shelf.value.negotiation;
  const decisions = await openDecisions(archive, shelf.value, await archive.listDecisions(name));
  return success({ format: "travaux.decisions/1", negotiation: name, decisions });
}
