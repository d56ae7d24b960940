import type { Archive } from "@travaux/archive";
import { measureDraft, shareChanged, summarise } from "@travaux/compare";
import type { Alignment, Draft, DraftChange, DraftId, DraftListEntry } from "@travaux/model";
import { success } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome } from "../travaux-error.ts";
import { loadSeries } from "./load-series.ts";
import type { LoadedSeries } from "./load-series.ts";
import { headingOf } from "./open-shelf.ts";
import type { OpenDraft } from "./open-shelf.ts";

/** One draft as it stands in the list of its negotiation. */
export async function listEntry(archive: Archive, shelf: Shelf, draft: Draft): Promise<Outcome<DraftListEntry>> {
  const bases = shelf.drafts.filter((other) => draft.basedOn.includes(other.id));
  // What the bases themselves are based on is of no account here.
  const loaded = await loadSeries(archive, shelf, [...bases.map((basis) => ({ ...basis, basedOn: [] })), draft]);
  if (!loaded.ok) return loaded;
  const entry = listEntries(loaded.value).at(-1);
  if (entry === undefined) throw new Error("a series that was loaded has its drafts");
  return success(entry);
}

/** Every draft of a loaded series with its measures and what it did to the drafts that it is based on. */
export function listEntries({ open, series }: LoadedSeries): readonly DraftListEntry[] {
  return open.map((each) => entryOf(each, changesInto(each.draft.id, series.alignments)));
}

function entryOf({ draft, text, paragraphs }: OpenDraft, changes: readonly DraftChange[]): DraftListEntry {
  return {
    ...headingOf(draft),
    title: text.title,
    text: draft.text,
    issue: draft.issue,
    kind: draft.kind,
    symbol: draft.symbol,
    basedOn: draft.basedOn,
    rounds: draft.rounds,
    source: draft.source,
    measures: measureDraft(paragraphs, text.findings),
    changes,
  };
}

function changesInto(
  after: DraftId,
  alignments: readonly { readonly before: DraftId; readonly after: DraftId; readonly alignment: Alignment }[],
): readonly DraftChange[] {
  return alignments
    .filter((step) => step.after === after)
    .map(({ before, alignment }) => ({
      from: before,
      summary: summarise(alignment.pairs, alignment.moves),
      shareChanged: shareChanged(alignment.pairs),
    }));
}
