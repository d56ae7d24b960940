import type { Removal } from "@travaux/model";
import type { Connection } from "./read-state.ts";

/** Keeps the records of what was removed. The first record of a removal stays. */
export async function insertRemovals(on: Connection, negotiation: number, removals: readonly Removal[]): Promise<void> {
  for (const { what, name, at, by, reason } of removals) {
    await on
      .insertInto("removals")
      .values({ negotiation_id: negotiation, what, name, removed_at: at, removed_by: by, reason })
      .onConflict((conflict) => conflict.columns(["negotiation_id", "what", "name", "removed_at"]).doNothing())
      .execute();
  }
}

/** In the order in which things were removed; names break ties. */
export async function readRemovals(on: Connection, negotiation: number): Promise<readonly Removal[]> {
  const rows = await on
    .selectFrom("removals")
    .selectAll()
    .where("negotiation_id", "=", negotiation)
    .orderBy("removed_at")
    .orderBy("what")
    .orderBy("name")
    .execute();
  return rows.map(({ what, name, removed_at: at, removed_by: by, reason }) => ({ what, name, at, by, reason }));
}
