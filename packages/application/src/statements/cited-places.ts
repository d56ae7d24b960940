import type { ListedCitation, ParagraphPlace } from "@travaux/model";

/** A paragraph as a citation names it. */
export type NamedPlace = ParagraphPlace & { readonly label: string };

/** The paragraphs that a citation means; of an ambiguous one those that it may mean as well. */
export function citedPlaces(citation: ListedCitation): readonly NamedPlace[] {
  const bound = boundPlaces(citation);
  return citation.status === "ambiguous" ? [...bound, ...possiblePlaces(citation)] : bound;
}

export function boundPlaces({ targets }: ListedCitation): readonly NamedPlace[] {
  return targets.flatMap(({ draft, paragraph, label }) =>
    draft === undefined || paragraph === undefined ? [] : [{ draft, paragraph, label }],
  );
}

export function possiblePlaces({ candidates }: ListedCitation): readonly NamedPlace[] {
  return candidates.flatMap(({ draft, labels }) =>
    labels.flatMap(({ label, paragraphs }) => paragraphs.map(({ id }) => ({ draft, paragraph: id, label }))),
  );
}
