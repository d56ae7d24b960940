import type { DraftId, LineageLink, Paragraph, ParagraphId } from "@travaux/model";
import { addCandidatesByWords } from "../align/candidates.ts";
import { numberDrafts } from "../align/draft-in-numbers.ts";
import { Edges } from "../align/edges.ts";
import { addEqualWords } from "../align/exact.ts";
import { Continuations } from "./continuations.ts";
import type { Series, SeriesDraft } from "./series.ts";

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
  const continuations = new Continuations(series);
  const target = continuations.draft(draft);
  if (target === undefined) return [];
  const dropped = droppedBefore(series, continuations, target);
  if (dropped.length === 0) return [];
  const pair = numberDrafts(
    dropped.map(({ paragraph }) => paragraph),
    target.paragraphs,
  );
  const edges = new Edges(pair);
  addEqualWords(pair, edges);
  const continuing = continuations.continuing(draft);
  const isNewAt = (at: number): boolean => !continuing.has(target.paragraphs[at]?.id ?? "");
  addCandidatesByWords(pair, edges, {
    before: () => true,
    after: isNewAt,
    twins: new Int32Array(pair.after.count).fill(-1),
  });
  const isRestored = (edge: number): boolean => {
    const similarity = edges.similarity[edge] ?? 0;
    const at = edges.after[edge] ?? -1;
    if (similarity < RESTORED_IN_SECTION || (edges.common[edge] ?? 0) < LEAST_WEIGHT || !isNewAt(at)) return false;
    if (similarity >= RESTORED_SIMILARITY) return true;
    const from = dropped[edges.before[edge] ?? -1];
    return from !== undefined && isSameSection(continuations, from, { draft, at });
  };
  const order = Array.from({ length: edges.count }, (_, edge) => edge)
    .filter(isRestored)
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
function isSameSection(
  continuations: Continuations,
  from: Passage,
  to: { readonly draft: DraftId; readonly at: number },
): boolean {
  const before = continuations.headingAbove(from.draft, from.at);
  const after = continuations.headingAbove(to.draft, to.at);
  if (before === undefined || after === undefined) return false;
  return continuations.leadsTo({ draft: from.draft, paragraph: before.id }, { draft: to.draft, paragraph: after.id });
}

interface Place {
  readonly draft: DraftId;
  readonly paragraph: Paragraph;
}

/** What was dropped, and where it stood in its draft. */
interface Passage extends Place {
  readonly at: number;
}

function gapLink(from: Place, to: Place, similarity: number): GapLink {
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
function droppedBefore(series: Series, continuations: Continuations, target: SeriesDraft): readonly Passage[] {
  const ancestors = continuations.ancestorsOf(target);
  const later = new Set([...ancestors, target.heading.id]);
  const dropped: Passage[] = [];
  for (const ancestor of series.drafts) {
    const { id } = ancestor.heading;
    if (!ancestors.has(id) || target.basedOn.includes(id)) continue;
    const continued = continuations.continuedIn(id, later);
    for (const [at, paragraph] of ancestor.paragraphs.entries()) {
      if (!continued.has(paragraph.id)) dropped.push({ draft: id, paragraph, at });
    }
  }
  return dropped;
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
