import type { Archive } from "@travaux/archive";
import type { DraftList, DraftListEntry } from "@travaux/model";
import { success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome } from "../travaux-error.ts";
import { listEntries } from "./list-entry.ts";
import { Memory } from "./memory.ts";
import { recallSeries } from "./remembered-series.ts";

/** Every page asks for the list of its negotiation, and to measure the drafts all their words have to be counted. */
const remembered = new Memory<readonly DraftListEntry[]>(3);

/** Everything on a shelf, in the contract's shape. */
export async function listShelf(archive: Archive, shelf: Shelf): Promise<Outcome<DraftList>> {
  const { negotiation, drafts } = shelf;
  const entries = await remembered.recall(archive, JSON.stringify([negotiation.name, drafts]), async () => {
    const loaded = await recallSeries(archive, shelf, drafts);
    return loaded.ok ? success(listEntries(loaded.value)) : loaded;
  });
  if (!entries.ok) return entries;
  const [rounds, statements] = await Promise.all([
    archive.listRounds(negotiation.name),
    archive.listStatements(negotiation.name),
  ]);
  return success({
    format: "travaux.drafts/1",
    negotiation,
    rounds,
    drafts: entries.value,
    statements: statements.length,
  });
}
