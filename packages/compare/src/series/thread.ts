import type { DraftId, LineageLink, Paragraph, ParagraphPlace } from "@travaux/model";
import { keyOf } from "./series.ts";
import type { SeriesIndex } from "./series.ts";

/** All paragraphs that hang together through links, and those links. */
export interface Thread {
  readonly places: readonly ParagraphPlace[];
  readonly links: readonly LineageLink[];
}

/** The thread of a paragraph: the same one whichever of its paragraphs is asked for. Not sorted. */
export function threadOf(index: SeriesIndex, place: ParagraphPlace): Thread {
  const places = new Map<string, ParagraphPlace>([[keyOf(place), place]]);
  const links = new Set<LineageLink>();
  const open = [place];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const link of [...index.linksInto(current), ...index.linksOutOf(current)]) {
      links.add(link);
      for (const end of [link.before, link.after]) {
        const key = keyOf(end);
        if (places.has(key)) continue;
        places.set(key, end);
        open.push(end);
      }
    }
  }
  return { places: [...places.values()], links: [...links] };
}

/** The paragraphs of a thread in each draft that has any, in reading order. */
export function paragraphsByDraft(index: SeriesIndex, thread: Thread): ReadonlyMap<DraftId, readonly Paragraph[]> {
  const places = thread.places.toSorted((one, other) => index.rankOf(one) - index.rankOf(other));
  const byDraft = new Map<DraftId, Paragraph[]>();
  for (const place of places) {
    const paragraph = index.paragraphAt(place);
    if (paragraph === undefined) continue;
    const known = byDraft.get(place.draft);
    if (known === undefined) byDraft.set(place.draft, [paragraph]);
    else known.push(paragraph);
  }
  return byDraft;
}
