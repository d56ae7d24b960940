import type { Kysely } from "kysely";
import type { Draft, DraftId, Negotiation, Round, Statement } from "@travaux/model";
import type { PresentState } from "../plan-import.ts";
import { draftOf, roundOf, statementOf } from "./rows-of-nouns.ts";
import type { Tables } from "./tables.ts";

/** A negotiation and the number under which its rows stand. */
export interface KeptNegotiation {
  readonly id: number;
  readonly negotiation: Negotiation;
}

/** A kysely, or a transaction of one. */
export type Connection = Kysely<Tables>;

export async function readNegotiation(on: Connection, name: string): Promise<KeptNegotiation | null> {
  const row = await on.selectFrom("negotiations").selectAll().where("name", "=", name).executeTakeFirst();
  if (row === undefined) return null;
  return { id: row.id, negotiation: { name: row.name, title: row.title, zone: row.zone } };
}

export async function readRounds(on: Connection, negotiation: number): Promise<readonly Round[]> {
  const rows = await on
    .selectFrom("rounds")
    .selectAll()
    .where("negotiation_id", "=", negotiation)
    .orderBy("number")
    .execute();
  return rows.map(roundOf);
}

/** In the order of the series. Three queries: to be called inside a transaction. */
export async function readDrafts(on: Connection, negotiation: number): Promise<readonly Draft[]> {
  const rows = await on
    .selectFrom("drafts")
    .selectAll()
    .where("negotiation_id", "=", negotiation)
    .orderBy("position")
    .execute();
  const bases = await on
    .selectFrom("draft_bases")
    .select(["draft_id", "base_id as value"])
    .where("negotiation_id", "=", negotiation)
    .orderBy("draft_id")
    .orderBy("position")
    .execute();
  const rounds = await on
    .selectFrom("draft_rounds")
    .select(["draft_id", "round_number as value"])
    .where("negotiation_id", "=", negotiation)
    .orderBy("draft_id")
    .orderBy("position")
    .execute();
  const basesOf = groupedByDraft(bases);
  const roundsOf = groupedByDraft(rounds);
  return rows.map((row) => draftOf(row, basesOf.get(row.id) ?? [], roundsOf.get(row.id) ?? []));
}

export async function readStatements(on: Connection, negotiation: number): Promise<readonly Statement[]> {
  const rows = await on
    .selectFrom("statements")
    .selectAll()
    .where("negotiation_id", "=", negotiation)
    .orderBy("position")
    .execute();
  return rows.map(statementOf);
}

/** Everything that decides what an import has to do. */
export async function readPresentState(on: Connection, kept: KeptNegotiation | null): Promise<PresentState> {
  if (kept === null) return { negotiation: null, rounds: [], drafts: [], statements: [], decisions: 0 };
  return {
    negotiation: kept.negotiation,
    rounds: await readRounds(on, kept.id),
    drafts: await readDrafts(on, kept.id),
    statements: await readStatements(on, kept.id),
    decisions: await countDecisions(on, kept.id),
  };
}

/** How many decisions the journal has. */
export async function countDecisions(on: Connection, negotiation: number): Promise<number> {
  const counted = await on
    .selectFrom("decisions")
    .select((over) => over.fn.countAll<number>().as("count"))
    .where("negotiation_id", "=", negotiation)
    .executeTakeFirst();
  return counted?.count ?? 0;
}

function groupedByDraft<Value>(
  rows: readonly { readonly draft_id: DraftId; readonly value: Value }[],
): ReadonlyMap<DraftId, readonly Value[]> {
  const groups = new Map<DraftId, Value[]>();
  for (const { draft_id, value } of rows) {
    const group = groups.get(draft_id);
    if (group === undefined) groups.set(draft_id, [value]);
    else group.push(value);
  }
  return groups;
}
