import { failure, sameContent, success } from "@travaux/model";
import type { Decision, Result } from "@travaux/model";
import type { ArchiveError } from "../archive-error.ts";
import { readNegotiation } from "./read-state.ts";
import type { Connection } from "./read-state.ts";
import { decisionOf, rowOfDecision } from "./rows-of-nouns.ts";

/** Adds a decision at the end of the journal. What stands there is never changed: the same again is no news. */
export async function keepDecision(
  on: Connection,
  name: string,
  decision: Decision,
): Promise<Result<null, ArchiveError>> {
  const kept = await readNegotiation(on, name);
  if (kept === null) return failure({ kind: "missing", what: "negotiation", name });
  return insertDecision(on, kept.id, decision);
}

/** The same for several, in their order, in a negotiation that is known to be there. */
export async function insertDecisions(
  on: Connection,
  negotiation: number,
  decisions: readonly Decision[],
): Promise<Result<null, ArchiveError>> {
  for (const decision of decisions) {
    const inserted = await insertDecision(on, negotiation, decision);
    if (!inserted.ok) return inserted;
  }
  return success(null);
}

async function insertDecision(
  on: Connection,
  negotiation: number,
  decision: Decision,
): Promise<Result<null, ArchiveError>> {
  const there = await on
    .selectFrom("decisions")
    .selectAll()
    .where("negotiation_id", "=", negotiation)
    .where("uuid", "=", decision.uuid)
    .executeTakeFirst();
  if (there !== undefined) {
    if (sameContent(decisionOf(there), decision)) return success(null);
    const detail = "Another decision is kept under this uuid.";
    return failure({ kind: "conflict", what: "decision", name: decision.uuid, detail });
  }
  const last = await on
    .selectFrom("decisions")
    .select("position")
    .where("negotiation_id", "=", negotiation)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  const position = (last?.position ?? -1) + 1;
  await on
    .insertInto("decisions")
    .values(rowOfDecision({ negotiation_id: negotiation, position }, decision))
    .execute();
  return success(null);
}
