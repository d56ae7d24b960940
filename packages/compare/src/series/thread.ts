import type { DraftId, LineageLink, Paragraph, ParagraphPlace } from "@travaux/model";
import { keyOf } from "./series.ts";
import type { SeriesIndex } from "./series.ts";

/** All paragraphs that hang together through links, and those links. */
export interface Thread {
  readonly places: readonly ParagraphPlace[];
  readonly links: readonly LineageLink[];
}

/**
 * All that hangs together with a paragraph, in whatever direction: the same whichever of its paragraphs is asked for. Not
 * sorted.
 */
export function threadOf(index: SeriesIndex, place: ParagraphPlace, isFollowed: IsFollowed = () => true): Thread {
  return follow(place, (current) => [...index.linksInto(current), ...index.linksOutOf(current)].filter(isFollowed));
}

/** Which links make a thread, where it is not to be followed through all drafts. */
export type IsFollowed = (link: LineageLink) => boolean;

/**
 * Where a paragraph comes from and what became of it: its ancestors and its descendants, without the branches of its
 * ancestors that went elsewhere. Not sorted.
 */
export function lineOf(index: SeriesIndex, place: ParagraphPlace): Thread {
  const past = follow(place, (current) => index.linksInto(current));
  const future = follow(place, (current) => index.linksOutOf(current));
  return {
    places: [...past.places, ...future.places.filter((one) => keyOf(one) !== keyOf(place))],
    links: [...past.links, ...future.links],
  };
}

function follow(place: ParagraphPlace, linksAt: (current: ParagraphPlace) => readonly LineageLink[]): Thread {
  const places = new Map<string, ParagraphPlace>([[keyOf(place), place]]);
  const links = new Set<LineageLink>();
  const open = [place];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const link of linksAt(current)) {
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
