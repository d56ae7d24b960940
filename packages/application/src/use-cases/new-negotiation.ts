import type { Negotiation } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { isNegotiationName } from "../naming/negotiation-name.ts";
import type { OpenPorts } from "../ports.ts";
import { isZone } from "../read-dated.ts";
import type { Outcome } from "../travaux-error.ts";

export interface NewNegotiationRequest {
  /** Lower-case letters, digits and hyphens; unique in the archive. */
  readonly name: string;
  readonly title: string;
  /** IANA time zone in which its days are read; UTC unless told. */
  readonly zone?: string | undefined;
}

/** Starts a negotiation. The same again changes nothing; the same name with another title or zone is a `conflict`. */
export async function newNegotiation(
  { archive }: Pick<OpenPorts, "archive">,
  request: NewNegotiationRequest,
): Promise<Outcome<Negotiation>> {
  const { name, zone = "UTC" } = request;
  if (!isNegotiationName(name)) return failure({ kind: "bad-name", name });
  if (!isZone(zone)) return failure({ kind: "bad-zone", zone });
  const title = request.title.trim();
  const negotiation = { name, title: title === "" ? name : title, zone };
  const kept = await archive.keep({ negotiation, rounds: [], drafts: [], statements: [] });
  return kept.ok ? success(negotiation) : kept;
}
