import type { ListedCitation, ParagraphPlace } from "@travaux/model";
import type { StatementRoom } from "./statement-room.ts";

/** A paragraph as a citation names it. */
export type NamedPlace = ParagraphPlace & { readonly label: string };

/** The paragraphs that a citation means; of an ambiguous one those that it may mean as well. */
export function citedPlaces(citation: ListedCitation): readonly NamedPlace[] {
  const bound = boundPlaces(citation);
  return citation.status === "ambiguous" ? [...bound, ...possiblePlaces(citation)] : bound;
}

/**
 * A place and the paragraphs that it is an item of: who cites 16(c) speaks of 16. What stands under a heading is cited for
 * itself.
 */
export function placesSpokenOf(
  { draft, paragraph }: ParagraphPlace,
  { drafts }: StatementRoom,
): readonly ParagraphPlace[] {
  const paragraphs = drafts.get(draft)?.paragraphs ?? [];
  const spoken = [{ draft, paragraph }];
  let at = paragraphs.findIndex(({ id }) => id === paragraph);
  let own = paragraphs[at];
  while (own?.kind === "item") {
    const { level } = own;
    at = paragraphs.slice(0, at).findLastIndex((above) => above.level < level || above.kind !== "item");
    own = paragraphs[at];
    if (own === undefined || own.kind === "heading" || own.kind === "title" || own.level >= level) break;
    spoken.push({ draft, paragraph: own.id });
  }
  return spoken;
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
