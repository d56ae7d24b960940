import type { DraftId, Lineage, LineageLink, LineageStep, Paragraph, ParagraphPlace } from "@travaux/model";
import { paragraphStatus } from "@travaux/model";
import { countWords } from "@travaux/words";
import { changesOf } from "../compare-drafts.ts";
import { redlinePair } from "../redline/redline-pair.ts";
import { indexOf, keyOf } from "./series.ts";
import type { Series, SeriesIndex } from "./series.ts";
import { lineOf, paragraphsByDraft, threadOf } from "./thread.ts";
import { measureParagraph, measureStep } from "./thread-measures.ts";

/**
 * A paragraph's thread through all drafts of the series: the same paragraphs and links whichever of them is asked for.
 *
 * Steps run from the first draft that has any of it to the last, those in between that don't have it with no paragraphs.
 * What leads to the paragraph asked for and what came of it is marked as the main line, everything else as branches.
 */
export function traceLineage(series: Series, place: ParagraphPlace, address: string): Lineage {
  const index = indexOf(series);
  const thread = threadOf(index, place);
  const line = lineOf(index, place);
  const main = new Set(line.places.map(keyOf));
  const inDraft = paragraphsByDraft(index, thread);
  const links = sortLinks(index, thread.links).map((link) => withRedline(index, link));
  const mainLinks = links.filter(({ before, after }) => main.has(keyOf(before)) && main.has(keyOf(after)));
  const steps = series.drafts.map(({ heading: { id } }): LineageStep => {
    const members = inDraft.get(id) ?? [];
    const dropped = droppedInto(index, id, inDraft);
    const onLine = members.filter((paragraph) => main.has(keyOf({ draft: id, paragraph: paragraph.id })));
    return {
      draft: id,
      paragraphs: members.map((paragraph) => ({
        id: paragraph.id,
        label: paragraph.label,
        text: paragraph.text,
        address: index.addressOf({ draft: id, paragraph: paragraph.id }),
        path: paragraph.path,
        line: onLine.includes(paragraph) ? "main" : "branch",
        asked: id === place.draft && paragraph.id === place.paragraph,
        status: paragraphStatus(paragraph, countWords),
      })),
      ...(dropped.length === 0 ? {} : { dropped }),
      ...(onLine.length === 0 ? {} : { measures: measureStep(id, onLine, mainLinks) }),
    };
  });
  const first = steps.findIndex((step) => step.paragraphs.length > 0);
  const last = steps.findLastIndex((step) => step.paragraphs.length > 0);
  const drafts = series.drafts.map((draft) => draft.heading);
  const answer = { format: "travaux.lineage/1", address, drafts } as const;
  if (first < 0) return { ...answer, steps: [], links: [] };
  return {
    ...answer,
    steps: steps.slice(first, last + 1),
    links,
    measures: measureParagraph(index, place, steps),
  };
}

/** The link with what changed on the way; as it is where the words are the same. */
function withRedline(index: SeriesIndex, link: LineageLink): LineageLink {
  if (link.kind === "same") return link;
  const { before, after } = link;
  const [older, newer] = [index.paragraphAt(before), index.paragraphAt(after)];
  if (older === undefined || newer === undefined) return link;
  const into = index
    .pairsInto(after)
    .find((each) => each.before === before.draft && each.pair.before.some((id) => id === before.paragraph));
  const redline = link.gap || into === undefined ? redlinePair([older], [newer]) : into.redlines.redlineOf(into.pair);
  return { ...link, redline, changes: changesOf(redline) };
}

/** What the drafts that this one continues had of the thread, and this one has not. */
function droppedInto(
  index: SeriesIndex,
  draft: DraftId,
  inDraft: ReadonlyMap<DraftId, readonly Paragraph[]>,
): readonly ParagraphPlace[] {
  const bases = index.series.drafts[index.orderOf(draft)]?.basedOn ?? [];
  return bases.flatMap((basis) =>
    (inDraft.get(basis) ?? [])
      .map(({ id }) => ({ draft: basis, paragraph: id }))
      .filter((place) => index.linksOutOf(place).every((link) => link.after.draft !== draft)),
  );
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
