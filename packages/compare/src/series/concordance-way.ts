import type { ConcordanceEvent, DraftId, LineageLink, Paragraph, ParagraphPlace } from "@travaux/model";
import { keyOf } from "./series.ts";
import type { SeriesIndex } from "./series.ts";

/** How a paragraph came into its draft from the nearest earlier drafts of a table that had it. */
export interface Way {
  /** Where it was, in reading order, the latest draft first; none when it is new. */
  readonly from: readonly ParagraphPlace[];
  /** The links on the way. */
  readonly links: readonly LineageLink[];
}

/** Follows a paragraph back until drafts that are `shown`; those that are not are passed through. */
export function wayInto(index: SeriesIndex, place: ParagraphPlace, shown: ReadonlySet<DraftId>): Way {
  const from = new Map<string, ParagraphPlace>();
  const links: LineageLink[] = [];
  const seen = new Set<string>([keyOf(place)]);
  const open = [place];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const link of index.linksInto(current)) {
      links.push(link);
      const key = keyOf(link.before);
      if (seen.has(key)) continue;
      seen.add(key);
      if (shown.has(link.before.draft)) from.set(key, link.before);
      else open.push(link.before);
    }
  }
  const order = (one: ParagraphPlace, other: ParagraphPlace): number =>
    index.orderOf(other.draft) - index.orderOf(one.draft) || index.rankOf(one) - index.rankOf(other);
  return { from: [...from.values()].toSorted(order), links };
}

/** A paragraph with its way, among all of its row. */
export interface Traveller {
  readonly place: ParagraphPlace;
  readonly paragraph: Paragraph;
  readonly way: Way;
}

/**
 * What happened to a paragraph on its way.
 *
 * @param siblings all paragraphs of the row in the same draft, itself among them: those with a source in common were split
 */
export function eventsOf(
  index: SeriesIndex,
  { place, paragraph, way }: Traveller,
  siblings: readonly Traveller[],
): readonly ConcordanceEvent[] {
  if (way.from.length === 0) return ["new"];
  const sources = new Set(way.from.map(keyOf));
  const parts = siblings.filter((sibling) => sibling.way.from.some((source) => sources.has(keyOf(source))));
  const addresses = way.from.map((source) => index.addressOf(source));
  const events: ConcordanceEvent[] = [];
  if (way.links.some((link) => link.gap)) events.push("restored");
  if (parts.length > 1) events.push("split");
  if (sources.size > 1) events.push("merged");
  if (way.links.some((link) => link.moved)) events.push("moved");
  if (!addresses.includes(index.addressOf(place))) events.push("renumbered");
  if (isReworded(index, { parts, whole: paragraph, way })) events.push("reworded");
  return events.length === 0 ? ["unchanged"] : events;
}

/** Whether more happened to the words than being parted or joined: blanks do not count. */
function isReworded(
  index: SeriesIndex,
  { parts, whole, way }: { readonly parts: readonly Traveller[]; readonly whole: Paragraph; readonly way: Way },
): boolean {
  if (parts.length === 1 && way.from.length === 1) {
    const [source] = way.from;
    return source === undefined || index.paragraphAt(source)?.text !== whole.text;
  }
  const sources = new Map(parts.flatMap((part) => part.way.from).map((source) => [keyOf(source), source]));
  const before = [...sources.values()].toSorted((one, other) => index.rankOf(one) - index.rankOf(other));
  const after = parts.toSorted((one, other) => index.rankOf(one.place) - index.rankOf(other.place));
  const said = (paragraphs: readonly (Paragraph | undefined)[]): string =>
    paragraphs.map((each) => each?.text.replaceAll(/\s+/gu, "") ?? "").join("");
  return said(before.map((source) => index.paragraphAt(source))) !== said(after.map(({ paragraph }) => paragraph));
}
