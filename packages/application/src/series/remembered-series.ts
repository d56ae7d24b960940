import type { Archive } from "@travaux/archive";
import type { Draft } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome } from "../travaux-error.ts";
import { loadSeries } from "./load-series.ts";
import type { LoadedSeries } from "./load-series.ts";
import { Memory } from "./memory.ts";

/** As many series as a person has open; a long one is some hundred thousand paragraphs. */
const remembered = new Memory<LoadedSeries>(3);

/** A series; unpacking it is nearly all of the work of most answers, so that it is remembered. */
export async function recallSeries(
  archive: Archive,
  shelf: Shelf,
  drafts: readonly Draft[],
): Promise<Outcome<LoadedSeries>> {
  const key = JSON.stringify([shelf.negotiation.name, ...drafts.map(({ id, source }) => [id, source.sha256])]);
  return remembered.recall(archive, key, async () => loadSeries(archive, shelf, drafts));
}
