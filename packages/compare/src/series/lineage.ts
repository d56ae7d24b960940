import type { Lineage, LineageLink, LineageStep, ParagraphPlace } from "@travaux/model";
import { SeriesIndex } from "./series.ts";
import type { Series } from "./series.ts";
import { paragraphsByDraft, lineOf } from "./thread.ts";

/**
 * A paragraph's thread through all drafts of the series: where it comes from and what became of it.
 *
 * Steps run from the first draft that has it to the last, those in between that don't have it with no paragraphs. Where an
 * ancestor was split, the branches that do not lead to the paragraph asked for are left out; ask for the ancestor to see
 * them all.
 */
export function traceLineage(series: Series, place: ParagraphPlace, address: string): Lineage {
  const index = new SeriesIndex(series);
  const thread = lineOf(index, place);
  const inDraft = paragraphsByDraft(index, thread);
  const steps = series.drafts.map(({ heading }): LineageStep => ({
    draft: heading.id,
    paragraphs: (inDraft.get(heading.id) ?? []).map(({ id, label, text }) => ({
      id,
      label,
      text,
      address: index.addressOf({ draft: heading.id, paragraph: id }),
    })),
  }));
  const first = steps.findIndex((step) => step.paragraphs.length > 0);
  const last = steps.findLastIndex((step) => step.paragraphs.length > 0);
  return {
    format: "travaux.lineage/1",
    address,
    drafts: series.drafts.map((draft) => draft.heading),
    steps: first < 0 ? [] : steps.slice(first, last + 1),
    links: sortLinks(index, thread.links),
  };
}

/** By the drafts they end and begin in, then by the places of their paragraphs. */
function sortLinks(index: SeriesIndex, links: readonly LineageLink[]): readonly LineageLink[] {
  const key = ({ before, after }: LineageLink): readonly number[] => [
    index.orderOf(after.draft),
    index.rankOf(after),
    index.orderOf(before.draft),
    index.rankOf(before),
  ];
  return links
    .map((link) => ({ link, key: key(link) }))
    .toSorted((one, other) => compareKeys(one.key, other.key))
    .map(({ link }) => link);
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const difference = value - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
