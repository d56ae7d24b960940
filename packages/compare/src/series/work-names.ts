import type { DraftId, LineageLink, Paragraph, ParagraphId, ParagraphPlace } from "@travaux/model";
import { indexOf, keyOf } from "./series.ts";
import type { Series, SeriesIndex } from "./series.ts";

const known = new WeakMap<Series, ReadonlyMap<string, string>>();

/**
 * A name for each paragraph of a draft that its passage keeps through all drafts of the series: the one by which it was known
 * where it first appeared, "zero__3f2a9c" for the paragraph `#3f2a9c@zero`, or what its original file called it there.
 *
 * No two paragraphs of a draft have one name, and no two passages of the series. Where a passage was split, the longest part
 * keeps the name, the first of them when they are equally long; where passages were merged, the longest gives it. The others
 * begin with a name of their own, or end. A draft that comes later changes no name.
 */
export function workNames(series: Series, draft: DraftId): ReadonlyMap<ParagraphId, string> {
  const names = known.get(series) ?? nameAll(series);
  known.set(series, names);
  const paragraphs = series.drafts.find(({ heading }) => heading.id === draft)?.paragraphs ?? [];
  return new Map(paragraphs.map(({ id }) => [id, names.get(keyOf({ draft, paragraph: id })) ?? ""]));
}

/** The names of all paragraphs of a series, by their keys. Linear in the series, but for putting the links of a draft in order. */
function nameAll(series: Series): ReadonlyMap<string, string> {
  const index = indexOf(series);
  const names = new Map<string, string>();
  const begun = new Set<string>();
  for (const { heading, paragraphs } of series.drafts) {
    const taken = new Set<string>();
    for (const { before, after } of linksInto(index, heading.id, paragraphs)) {
      const name = names.get(keyOf(before));
      if (name === undefined || taken.has(name) || names.has(keyOf(after))) continue;
      taken.add(name);
      names.set(keyOf(after), name);
    }
    for (const paragraph of paragraphs) {
      const key = keyOf({ draft: heading.id, paragraph: paragraph.id });
      if (names.has(key)) continue;
      const name = firstName(paragraph, heading.id, begun);
      begun.add(name);
      names.set(key, name);
    }
  }
  return names;
}

/** The links that lead into a draft, those first that have the first claim to hand a name on. */
function linksInto(index: SeriesIndex, draft: DraftId, paragraphs: readonly Paragraph[]): readonly LineageLink[] {
  const claims = paragraphs.flatMap(({ id }) =>
    index.linksInto({ draft, paragraph: id }).map((link) => ({
      link,
      // Of a split the longest part, of a merger the longest passage: what both sides have of it.
      length: Math.min(lengthAt(index, link.before), lengthAt(index, link.after)),
      // A passage that was there a draft ago goes before one that returned.
      order: index.orderOf(link.before.draft),
    })),
  );
  const from = (place: ParagraphPlace): number => index.rankOf(place);
  return claims
    .toSorted(
      (one, other) =>
        other.order - one.order ||
        other.length - one.length ||
        from(one.link.after) - from(other.link.after) ||
        from(one.link.before) - from(other.link.before),
    )
    .map(({ link }) => link);
}

function lengthAt(index: SeriesIndex, place: ParagraphPlace): number {
  return index.paragraphAt(place)?.text.length ?? 0;
}

/** What a passage is called that begins in a draft: as its original calls it, unless another passage has that name already. */
function firstName({ id, eId, wId }: Paragraph, draft: DraftId, begun: ReadonlySet<string>): string {
  const given = wId ?? eId;
  if (given !== undefined && !begun.has(given)) return given;
  const first = `${draft}__${given ?? id}`;
  let name = first;
  for (let count = 2; begun.has(name); count++) name = `${first}-${count}`;
  return name;
}
