import type { Archive } from "@travaux/archive";
import { compareDrafts, summarise } from "@travaux/compare";
import type { ComparisonOptions } from "@travaux/compare";
import type { Address, Comparison, Draft, DraftSide, LineageLink, Paragraph, ParagraphId } from "@travaux/model";
import { countedAddresses, failure, openAddressBook, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { Shelf } from "../naming/find-draft.ts";
import { readAddress } from "../naming/find-paragraph.ts";
import { nearestLabels } from "../naming/nearest-labels.ts";
import type { OpenPorts } from "../ports.ts";
import { comparisonOptions } from "../read-force-words.ts";
import type { NegotiationRequest } from "../requests.ts";
import { sectionOf } from "../section-of.ts";
import { alignmentInForce, readAlignmentRecord } from "../series/alignment-in-force.ts";
import type { AlignmentRecord } from "../series/alignment-in-force.ts";
import { Memory } from "../series/memory.ts";
import { openDrafts, openShelf, sideOf } from "../series/open-shelf.ts";
import { relatedDrafts } from "../series/related-drafts.ts";
import { recallSeries } from "../series/remembered-series.ts";
import { restoredAlignment } from "../series/restored-alignment.ts";
import type { Outcome } from "../travaux-error.ts";

export interface DiffDraftsRequest extends NegotiationRequest {
  /** Ids or labels. */
  readonly before: string;
  readonly after: string;
  /**
   * An address without a draft: only that paragraph of the later draft, with what stands under it and what it comes
   * from; of the earlier one where the later has none.
   */
  readonly label?: string | undefined;
  /** The text of a file of words of legal force, which are added to ours: see `readForceWords`. */
  readonly forceWords?: string | undefined;
}

/**
 * Compares two drafts that are kept, whichever two, in either direction.
 *
 * Between a draft and one that it is based on the kept alignment serves, unless the method or a person's corrections
 * are newer; between others the alignment is computed, with the corrections that people made between these two. The last
 * comparisons are remembered until the archive changes.
 */
export async function diffDrafts(
  { archive }: Pick<OpenPorts, "archive">,
  request: DiffDraftsRequest,
): Promise<Outcome<Comparison>> {
  const forces = comparisonOptions(request.forceWords);
  if (!forces.ok) return forces;
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const beforeDraft = findDraft(shelf.value, request.before);
  if (!beforeDraft.ok) return beforeDraft;
  const afterDraft = findDraft(shelf.value, request.after);
  if (!afterDraft.ok) return afterDraft;
  const [before, after] = [beforeDraft.value, afterDraft.value];
  const shelved = shelf.value.drafts.map(({ id, source }) => [id, source.sha256]);
  const key = JSON.stringify([shelf.value.negotiation.name, shelved, before.id, after.id, request.forceWords ?? null]);
  const compared = await remembered.recall(archive, key, async () =>
    compareKept(archive, shelf.value, { before, after, options: forces.value }),
  );
  if (!compared.ok || request.label === undefined) return compared;
  return concerning(compared.value, request.label, after.id);
}

/** As many comparisons as a person goes back and forth between; one of 5,000 paragraphs takes some 50 MB. */
const remembered = new Memory<Comparison>(3);

interface KeptPair {
  readonly before: Draft;
  readonly after: Draft;
  readonly options: ComparisonOptions;
}

async function compareKept(archive: Archive, shelf: Shelf, pair: KeptPair): Promise<Outcome<Comparison>> {
  const opened = await openDrafts(archive, shelf, [pair.before, pair.after]);
  if (!opened.ok) return opened;
  const [before, after] = opened.value;
  if (before === undefined || after === undefined) throw new Error("two drafts were asked for");
  const record = await readAlignmentRecord(archive, shelf.negotiation.name);
  const { alignment } = alignmentInForce(record, before, after);
  const gapLinks = await gapLinksInForce(archive, shelf, after.draft, record);
  if (!gapLinks.ok) return gapLinks;
  const restored = restoredAlignment(alignment, gapLinks.value, after.draft.id);
  return success(compareDrafts(sideOf(before), sideOf(after), restored, pair.options));
}

/** The kept links over gaps, unless somebody corrected a link: then those of the whole series as people want it. */
async function gapLinksInForce(
  archive: Archive,
  shelf: Shelf,
  after: Draft,
  { decisions }: AlignmentRecord,
): Promise<Outcome<readonly LineageLink[]>> {
  if (!decisions.some(({ says }) => says.kind === "pin" || says.kind === "forbid")) {
    return success(await archive.listGapLinks(shelf.negotiation.name));
  }
  const loaded = await recallSeries(archive, shelf, relatedDrafts(shelf.drafts, after.id));
  return loaded.ok ? success(loaded.value.series.gapLinks) : loaded;
}

/**
 * Cuts a comparison down to the paragraph of that label in the later draft, what stands under it, and what they come
 * from. Only a label that the later draft does not have any more is looked up in the earlier one: numbers shift, and
 * the earlier 44 is another paragraph.
 */
function concerning(comparison: Comparison, label: string, draft: string): Outcome<Comparison> {
  const address = readAddress(label);
  if (!address.ok) return address;
  const { target } = address.value;
  const inAfter = underTarget(comparison.after.paragraphs, target);
  const inBefore = inAfter.size > 0 ? new Set<ParagraphId>() : underTarget(comparison.before.paragraphs, target);
  if (inAfter.size + inBefore.size === 0) {
    const nearest = nearestLabels(comparison.after.paragraphs, label);
    return failure({ kind: "no-such-paragraph", address: label, draft, nearest });
  }
  const pairs = comparison.pairs.filter(
    (pair) => pair.after.some((id) => inAfter.has(id)) || pair.before.some((id) => inBefore.has(id)),
  );
  return success(keepPairs(comparison, pairs));
}

function underTarget(paragraphs: readonly Paragraph[], target: Address["target"]): ReadonlySet<ParagraphId> {
  const heads = openAddressBook(paragraphs).find(target);
  return new Set(heads.flatMap((head) => sectionOf(paragraphs, head.id).map((paragraph) => paragraph.id)));
}

function keepPairs(comparison: Comparison, pairs: Comparison["pairs"]): Comparison {
  const beforeIds = new Set(pairs.flatMap((pair): readonly ParagraphId[] => pair.before));
  const afterIds = new Set(pairs.flatMap((pair): readonly ParagraphId[] => pair.after));
  const moves = comparison.moves.filter(
    (move) => move.before.some((id) => beforeIds.has(id)) || move.after.some((id) => afterIds.has(id)),
  );
  const { before, after } = comparison;
  return {
    ...comparison,
    before: partOf(before, beforeIds),
    after: partOf(after, afterIds),
    pairs,
    moves,
    summary: summarise(pairs, moves),
  };
}

function partOf(side: DraftSide, ids: ReadonlySet<ParagraphId>): DraftSide {
  const { masthead: _whole, ...part } = side;
  const paragraphs = side.paragraphs.filter((paragraph) => ids.has(paragraph.id));
  return { ...part, paragraphs, addresses: countedAddresses(side.paragraphs, paragraphs) };
}
