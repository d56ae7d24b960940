import type { DraftId, LineageLink, Paragraph, ParagraphId } from "@travaux/model";
import { addCandidatesByWords } from "../align/candidates.ts";
import { numberDrafts } from "../align/draft-in-numbers.ts";
import { Edges } from "../align/edges.ts";
import { addEqualWords } from "../align/exact.ts";
import { SeriesIndex } from "./series.ts";
import type { Series, SeriesDraft } from "./series.ts";
import { lineOf } from "./thread.ts";

/**
 * The share of words, by rarity, that a passage must have in common with one that was dropped. Higher than inside an
 * alignment: over a gap there are no surroundings that could speak for it.
 */
const RESTORED_SIMILARITY = 0.6;

/** Enough when it came back into the section that it was dropped from. */
const RESTORED_IN_SECTION = 0.4;

/** Shorter passages ("Deleted.", "Objective") come back by chance: this is about three rare words. */
const LEAST_WEIGHT = 16;

/** A link over a gap. */
export type GapLink = LineageLink & { readonly gap: true };

/**
 * Joins what is new in a draft to what was dropped from an earlier one of its ancestors.
 *
 * Each passage is joined once at most, the closest wording first and of equal ones the latest. What was already restored
 * in between is not taken again.
 */
export function findGapLinks(series: Series, draft: DraftId): readonly GapLink[] {
  const index = new SeriesIndex(series);
  const target = series.drafts[index.orderOf(draft)];
  if (target === undefined) return [];
  const isNew = (id: ParagraphId): boolean => index.linksInto({ draft, paragraph: id }).every((link) => link.gap);
  const dropped = droppedBefore(series, index, target);
  if (dropped.length === 0) return [];
  const pair = numberDrafts(
    dropped.map(({ paragraph }) => paragraph),
    target.paragraphs,
  );
  const edges = new Edges(pair);
  addEqualWords(pair, edges);
  const isNewAt = (at: number): boolean => isNew(target.paragraphs[at]?.id ?? "");
  addCandidatesByWords(pair, edges, {
    before: () => true,
    after: isNewAt,
    twins: new Int32Array(pair.after.count).fill(-1),
  });
  const order = Array.from({ length: edges.count }, (_, edge) => edge)
    .filter((edge) => {
      const from = dropped[edges.before[edge] ?? -1];
      const at = edges.after[edge] ?? -1;
      const isSameSection = from !== undefined && sameSection(index, from, { draft: target, at });
      return (edges.similarity[edge] ?? 0) >= (isSameSection ? RESTORED_IN_SECTION : RESTORED_SIMILARITY);
    })
    .filter((edge) => (edges.common[edge] ?? 0) >= LEAST_WEIGHT && isNewAt(edges.after[edge] ?? -1))
    .toSorted(
      (one, other) =>
        (edges.similarity[other] ?? 0) - (edges.similarity[one] ?? 0) ||
        (edges.before[other] ?? 0) - (edges.before[one] ?? 0) ||
        (edges.after[one] ?? 0) - (edges.after[other] ?? 0),
    );
  const taken = new Set<Paragraph>();
  const links: { readonly at: number; readonly link: GapLink }[] = [];
  for (const edge of order) {
    const from = dropped[edges.before[edge] ?? -1];
    const at = edges.after[edge] ?? -1;
    const to = target.paragraphs[at];
    if (from === undefined || to === undefined || taken.has(from.paragraph) || taken.has(to)) continue;
    taken.add(from.paragraph).add(to);
    links.push({ at, link: gapLink(from, { draft, paragraph: to }, edges.similarity[edge] ?? 0) });
  }
  return links.toSorted((one, other) => one.at - other.at).map(({ link }) => link);
}

/** Whether the heading above the dropped passage became the heading above the new one. */
function sameSection(
  index: SeriesIndex,
  from: Passage,
  to: { readonly draft: SeriesDraft; readonly at: number },
): boolean {
  const source = index.series.drafts[index.orderOf(from.draft)]?.paragraphs ?? [];
  const place = { draft: from.draft, paragraph: from.paragraph.id };
  const before = headingAbove(source, index.rankOf(place));
  const after = headingAbove(to.draft.paragraphs, to.at);
  if (before === undefined || after === undefined) return false;
  const future = lineOf(index, { draft: from.draft, paragraph: before.id }).places;
  return future.some((one) => one.draft === to.draft.heading.id && one.paragraph === after.id);
}

function headingAbove(paragraphs: readonly Paragraph[], place: number): Paragraph | undefined {
  return paragraphs.slice(0, Math.max(0, place)).findLast(({ kind }) => kind === "heading");
}

interface Passage {
  readonly draft: DraftId;
  readonly paragraph: Paragraph;
}

function gapLink(from: Passage, to: Passage, similarity: number): GapLink {
  return {
    before: { draft: from.draft, paragraph: from.paragraph.id },
    after: { draft: to.draft, paragraph: to.paragraph.id },
    kind: from.paragraph.text === to.paragraph.text ? "same" : "revised",
    moved: false,
    renumbered: from.paragraph.canonical !== to.paragraph.canonical,
    similarity: Math.round(similarity * 10_000) / 10_000,
    gap: true,
    pinned: false,
  };
}

/** What ancestors of the draft had and no draft continued; not from those right before it, which are aligned with it. */
function droppedBefore(series: Series, index: SeriesIndex, target: SeriesDraft): readonly Passage[] {
  const ancestors = ancestorsOf(series, index, target);
  const dropped: Passage[] = [];
  for (const ancestor of series.drafts) {
    const { id } = ancestor.heading;
    if (!ancestors.has(id) || target.basedOn.includes(id)) continue;
    for (const paragraph of ancestor.paragraphs) {
      const goesOn = index
        .linksOutOf({ draft: id, paragraph: paragraph.id })
        .some((link) => ancestors.has(link.after.draft) || link.after.draft === target.heading.id);
      if (!goesOn) dropped.push({ draft: id, paragraph });
    }
  }
  return dropped;
}

function ancestorsOf(series: Series, index: SeriesIndex, target: SeriesDraft): ReadonlySet<DraftId> {
  const ancestors = new Set<DraftId>();
  const open = [...target.basedOn];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (ancestors.has(current)) continue;
    ancestors.add(current);
    open.push(...(series.drafts[index.orderOf(current)]?.basedOn ?? []));
  }
  return ancestors;
}

/**
 * Marks as restored the pairs of an alignment (or comparison) into a draft whose `after` side came back over a gap.
 *
 * @param gapLinks those into that draft, as `findGapLinks` gives them.
 */
export function markRestored<Drafts extends { readonly pairs: readonly { readonly after: readonly ParagraphId[] }[] }>(
  drafts: Drafts,
  gapLinks: readonly LineageLink[],
): Drafts {
  const restored = new Set(gapLinks.filter((link) => link.gap).map((link) => link.after.paragraph));
  return {
    ...drafts,
    pairs: drafts.pairs.map((pair) => (pair.after.some((id) => restored.has(id)) ? { ...pair, restored: true } : pair)),
  };
}
