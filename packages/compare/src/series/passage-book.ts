import type { DraftHeading, Paragraph, ParagraphPlace, PassageLife, PassageStation } from "@travaux/model";
import { keyOf, SeriesIndex } from "./series.ts";
import type { Series } from "./series.ts";
import { paragraphsByDraft, threadOf } from "./thread.ts";

/** The passages of a series: which paragraphs of its drafts are one, and what became of it. */
export interface PassageBook {
  /** A key that all paragraphs of one passage share; it holds for this book only. Null for a paragraph it does not have. */
  passageOf(place: ParagraphPlace): string | null;
  /** Null for a paragraph that the series does not have. */
  lifeOf(place: ParagraphPlace): PassageLife | null;
  addressOf(place: ParagraphPlace): string | null;
}

interface Passage {
  readonly key: string;
  readonly life: PassageLife | null;
}

/** Opens the passages of a series. Each is followed once, when it is first asked for. */
export function openPassageBook(series: Series): PassageBook {
  const index = new SeriesIndex(series);
  const passages = new Map<string, Passage>();

  function find(place: ParagraphPlace): Passage | null {
    const key = keyOf(place);
    const known = passages.get(key);
    if (known !== undefined) return known;
    if (index.paragraphAt(place) === undefined) return null;
    const thread = threadOf(index, place);
    const passage = { key, life: lifeIn(index, paragraphsByDraft(index, thread)) };
    for (const member of thread.places) passages.set(keyOf(member), passage);
    return passage;
  }

  return {
    passageOf: (place) => find(place)?.key ?? null,
    lifeOf: (place) => find(place)?.life ?? null,
    addressOf: (place) => index.addressOf(place),
  };
}

function lifeIn(index: SeriesIndex, members: ReadonlyMap<string, readonly Paragraph[]>): PassageLife | null {
  const headings = index.series.drafts.map(({ heading }) => heading);
  const having = headings.filter(({ id }) => members.has(id));
  const first = having[0];
  const last = having.at(-1);
  if (first === undefined || last === undefined) return null;
  const station = (heading: DraftHeading): PassageStation => ({
    draft: heading.id,
    draftLabel: heading.label,
    paragraphs: (members.get(heading.id) ?? []).map(({ id, label }) => ({
      id,
      label,
      address: index.addressOf({ draft: heading.id, paragraph: id }),
    })),
  });
  const next = headings[headings.indexOf(last) + 1];
  const droppedIn = next === undefined ? null : { draft: next.id, draftLabel: next.label };
  return { since: station(first), last: station(last), droppedIn };
}
