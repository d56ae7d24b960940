import type { Decision, DraftMends, DraftReport, DraftText, LegendEntry, Mends, PlacedMend } from "@travaux/model";
import { failure, success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import { placeAddressed } from "../naming/place-addressed.ts";
import type { AddressedMend } from "../naming/place-addressed.ts";
import type { OpenPorts } from "../ports.ts";
import { reportMended } from "../report-draft.ts";
import type { DraftRequest } from "../requests.ts";
import { decideMends, revoke } from "./decide-mends.ts";
import { openNamedDraft } from "./open-shelf.ts";
import type { OpenDraft } from "./open-shelf.ts";
import { readOriginalAgain } from "./read-again.ts";
import { bareMends, standingMends } from "./standing-mends.ts";
import type { Outcome } from "../travaux-error.ts";

/** More that is said of a draft that is kept. */
export interface MendingRequest extends DraftRequest {
  /** What else is to be mended, in order: after what is mended already. */
  readonly mends?: readonly (PlacedMend | AddressedMend)[] | undefined;
  /** What else marks mean; of a mark that has a meaning already it is the new one. */
  readonly legend?: readonly LegendEntry[] | undefined;
  /** What is taken back of what was said before, by uuid. */
  readonly revoke?: readonly string[] | undefined;
}

/** A draft as it is read with more said about it. */
export interface MendedReading {
  readonly shelf: Shelf;
  readonly open: OpenDraft;
  readonly text: DraftText;
  readonly stands: DraftMends;
  readonly decisions: readonly Decision[];
  readonly seenDecisions: number;
}

/** Reads a kept draft again with what stands and what is said now; nothing is kept. A new mend without a place is refused. */
export async function readMended(
  ports: OpenPorts,
  request: MendingRequest,
  author: string,
): Promise<Outcome<MendedReading>> {
  const { archive, journal } = ports;
  const named = await openNamedDraft(archive, request);
  if (!named.ok) return named;
  const { shelf, open } = named.value;
  const draft = open.draft.id;
  const said = placeAll(open, request);
  if (!said.ok) return said;
  const before = await archive.listDecisions(shelf.negotiation.name);
  const standing = standingMends(before, draft);
  const known = new Set([...standing.mends, ...standing.legend].map(({ uuid }) => uuid));
  const revoked = [...new Set(request.revoke)];
  const stranger = revoked.find((uuid) => !known.has(uuid));
  if (stranger !== undefined) return failure({ kind: "no-such-mend", uuid: stranger, draft });
  const revocations = revoke(journal, author, revoked);
  const decisions = [...revocations, ...decideMends(journal, { draft, author, said: said.value, standing })];
  const read = async (what: readonly Decision[]): Promise<Outcome<DraftText>> => {
    const stands = bareMends(standingMends([...before, ...what], draft));
    return readOriginalAgain(ports, { negotiation: shelf.negotiation.name, open }, stands);
  };
  const text = await read(decisions);
  if (!text.ok) return text;
  // What older mends lose by a revocation is reported; to tell it from what is lost of the new ones takes another reading.
  const isMixed = revoked.length > 0 && decisions.length > revoked.length;
  const former = isMixed ? await read(revocations) : success(open.text);
  if (!former.ok) return former;
  const lost = decisions.length > revoked.length ? newlyLost(former.value, text.value) : null;
  if (lost !== null) return failure({ kind: "lost-mend", detail: lost });
  const stands = standingMends([...before, ...decisions], draft);
  return success({ shelf, open, text: text.value, stands, decisions, seenDecisions: before.length });
}

function placeAll({ draft, paragraphs }: OpenDraft, request: MendingRequest): Outcome<Mends> {
  const mends: PlacedMend[] = [];
  for (const mend of request.mends ?? []) {
    const placed = "address" in mend ? placeAddressed(draft, paragraphs, mend) : success(mend);
    if (!placed.ok) return placed;
    mends.push(placed.value);
  }
  return success({ mends, legend: request.legend ?? [] });
}

/** The sentence about a mend that found no place and is not one of those that found none before. */
function newlyLost(before: DraftText, after: DraftText): string | null {
  const known = new Set(before.findings.map(({ message }) => message));
  return after.findings.find(({ code, message }) => code === "mend-lost" && !known.has(message))?.message ?? null;
}

/** A draft that was mended, in the contract's shape. */
export function reportOf({ text, stands }: MendedReading): DraftReport {
  return reportMended(text, stands.mends);
}
