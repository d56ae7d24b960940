import type { Archive } from "@travaux/archive";
import type { Draft } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome } from "../travaux-error.ts";
import { loadSeries } from "./load-series.ts";
import type { LoadedSeries } from "./load-series.ts";

/** As many series as a person has open; a long one is some hundred thousand paragraphs. */
const MOST_REMEMBERED = 3;

interface Remembered {
  readonly stamp: string;
  readonly loaded: LoadedSeries;
}

/** For each open archive its series, the one used last at the end. It goes with the archive. */
const remembered = new WeakMap<Archive, Map<string, Remembered>>();

/**
 * A series, loaded only when the archive has changed since it was loaded last: a reader who goes from paragraph to
 * paragraph asks about the same series again and again, and unpacking it is nearly all of the work.
 */
export async function recallSeries(
  archive: Archive,
  shelf: Shelf,
  drafts: readonly Draft[],
): Promise<Outcome<LoadedSeries>> {
  const series = remembered.get(archive) ?? new Map<string, Remembered>();
  remembered.set(archive, series);
  const key = JSON.stringify([shelf.negotiation.name, ...drafts.map(({ id, source }) => [id, source.sha256])]);
  // Asked for before anything is read: what is kept while we read makes the next question load again.
  const stamp = await archive.changeStamp();
  const known = series.get(key);
  if (known?.stamp === stamp) {
    series.delete(key);
    series.set(key, known);
    return { ok: true, value: known.loaded };
  }
  const loaded = await loadSeries(archive, shelf, drafts);
  if (!loaded.ok) return loaded;
  series.delete(key);
  series.set(key, { stamp, loaded: loaded.value });
  const [oldest] = series.keys();
  if (series.size > MOST_REMEMBERED && oldest !== undefined) series.delete(oldest);
  return loaded;
}
