import type { Archive } from "@travaux/archive";
import type { DraftList } from "@travaux/model";
import { success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome } from "../travaux-error.ts";
import { listEntries } from "./list-entry.ts";
import { recallSeries } from "./remembered-series.ts";

/** Everything on a shelf, in the contract's shape. */
export async function listShelf(archive: Archive, shelf: Shelf): Promise<Outcome<DraftList>> {
  const { negotiation, drafts } = shelf;
  const loaded = await recallSeries(archive, shelf, drafts);
  if (!loaded.ok) return loaded;
  const [rounds, statements] = await Promise.all([
    archive.listRounds(negotiation.name),
    archive.listStatements(negotiation.name),
  ]);
  return success({
    format: "travaux.drafts/1",
    negotiation,
    rounds,
    drafts: listEntries(loaded.value),
    statements: statements.length,
  });
}
