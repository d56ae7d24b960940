import type { Archive } from "@travaux/archive";
import type { Series } from "@travaux/compare";
import type { ParagraphPlace } from "@travaux/model";
import { success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import { findParagraph, printAddress, readAddress } from "../naming/find-paragraph.ts";
import type { ParagraphRequest } from "../requests.ts";
import type { Outcome } from "../travaux-error.ts";

import { openShelf } from "./open-shelf.ts";
import type { OpenDraft } from "./open-shelf.ts";
import { relatedDrafts } from "./related-drafts.ts";
import { recallSeries } from "./remembered-series.ts";

/** A paragraph that was asked for, in the drafts that share its history. */
export interface LocatedParagraph {
  readonly negotiation: string;
  readonly open: readonly OpenDraft[];
  readonly series: Series;
  readonly place: ParagraphPlace;
  /** As it is printed in answers: "44@rev-3". */
  readonly address: string;
}

/** Finds a paragraph in the series of the draft that its address names. */
export async function locateInSeries(archive: Archive, request: ParagraphRequest): Promise<Outcome<LocatedParagraph>> {
  const address = readAddress(request.address);
  if (!address.ok) return address;
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const draft = findDraft(shelf.value, address.value.draft);
  if (!draft.ok) return draft;
  const loaded = await recallSeries(archive, shelf.value, relatedDrafts(shelf.value.drafts, draft.value.id));
  if (!loaded.ok) return loaded;
  const open = loaded.value.open.find((each) => each.draft.id === draft.value.id);
  const paragraphs = open?.paragraphs ?? [];
  const paragraph = findParagraph(draft.value, paragraphs, address.value.target, request.address);
  if (!paragraph.ok) return paragraph;
  return success({
    negotiation: shelf.value.negotiation.name,
    open: loaded.value.open,
    series: loaded.value.series,
    place: { draft: draft.value.id, paragraph: paragraph.value.id },
    address: printAddress(draft.value, paragraphs, paragraph.value),
  });
}
