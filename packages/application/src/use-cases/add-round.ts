import type { Round } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { findNegotiation } from "../naming/find-negotiation.ts";
import type { OpenPorts } from "../ports.ts";
import { readDay } from "../read-dated.ts";
import type { NegotiationRequest } from "../requests.ts";
import type { Outcome } from "../travaux-error.ts";

export interface AddRoundRequest extends NegotiationRequest {
  readonly label: string;
  /** First and last day, "2031-06-04". */
  readonly from: string;
  readonly to: string;
  /** The next free one unless given. */
  readonly number?: number | undefined;
}

/**
 * Puts a round into the calendar. A round of that label and these days that is there already is given back; the same
 * number with other particulars is a `conflict`.
 */
export async function addRound(
  { archive }: Pick<OpenPorts, "archive">,
  request: AddRoundRequest,
): Promise<Outcome<Round>> {
  const from = readDay(request.from);
  if (!from.ok) return from;
  const to = readDay(request.to);
  if (!to.ok) return to;
  if (to.value < from.value) return failure({ kind: "backward-round", from: from.value, to: to.value });
  const label = request.label.trim();
  if (label === "") return failure({ kind: "empty-label" });
  const negotiation = await findNegotiation(archive, request.negotiation);
  if (!negotiation.ok) return negotiation;
  const rounds = await archive.listRounds(negotiation.value.name);
  const twin = rounds.find((round) => round.label === label && round.from === from.value && round.to === to.value);
  if (twin !== undefined && (request.number ?? twin.number) === twin.number) return success(twin);
  const next = Math.max(0, ...rounds.map((round) => round.number)) + 1;
  const round = { number: request.number ?? next, label, from: from.value, to: to.value };
  const kept = await archive.keep({ negotiation: negotiation.value, rounds: [round], drafts: [], statements: [] });
  return kept.ok ? success(round) : kept;
}
