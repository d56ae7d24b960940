import type {
  Concordance,
  ConcordanceEvent,
  ConcordanceParagraph,
  ConcordancePlace,
  ConcordanceRow,
} from "./concordance.ts";
import type { DraftId } from "./draft.ts";

/**
 * One line of a concordance between two drafts as secretariats publish it: the number in the one, the numbers in the other,
 * what happened and why.
 */
export interface ConcordanceEntry {
  /** The paragraph of the draft by which the table is ordered; null for what only the other one has. */
  readonly own: ConcordancePlace | null;
  readonly others: readonly ConcordancePlace[];
  readonly happened: readonly ConcordanceEvent[];
  readonly why: string | null;
  readonly heading: string;
}

/** Two drafts of a concordance, the earlier one first. */
export interface ConcordanceStep {
  readonly before: DraftId;
  readonly after: DraftId;
}

/**
 * The lines between two drafts that stand next to each other in the table, ordered by the later one: one for each of its
 * paragraphs, and one for each that was dropped, behind what it followed.
 */
export function entriesByAfter(concordance: Concordance, step: ConcordanceStep): readonly ConcordanceEntry[] {
  const places = placesIn(concordance, step.before);
  const ofAfter = paragraphsIn(concordance, step.after)
    .toSorted((one, other) => one.paragraph.at - other.paragraph.at)
    .map(({ paragraph }) => entryOf(paragraph, step.after));
  return withOthers(ofAfter, droppedIn(concordance, step), (place) => places.get(place.id) ?? -1);
}

/** The same, ordered by the earlier one: one for each of its paragraphs, and one for each that is new, likewise. */
export function entriesByBefore(concordance: Concordance, step: ConcordanceStep): readonly ConcordanceEntry[] {
  const places = placesIn(concordance, step.after);
  const into = new Map<string, { paragraph: ConcordanceParagraph; place: ConcordancePlace }[]>();
  const fresh: ConcordanceEntry[] = [];
  for (const { paragraph } of paragraphsIn(concordance, step.after)) {
    const place = placeOf(paragraph, step.after);
    const sources = paragraph.from.filter(({ draft }) => draft === step.before);
    for (const { id } of sources) into.set(id, [...(into.get(id) ?? []), { paragraph, place }]);
    if (sources.length > 0) continue;
    const { happened, why } = paragraph;
    fresh.push({ own: null, others: [place], happened, why, heading: paragraph.begins });
  }
  const ofBefore = paragraphsIn(concordance, step.before)
    .toSorted((one, other) => one.paragraph.at - other.paragraph.at)
    .map(({ paragraph }): ConcordanceEntry => {
      const continued = (into.get(paragraph.id) ?? []).toSorted((one, other) => one.paragraph.at - other.paragraph.at);
      return {
        own: placeOf(paragraph, step.before),
        others: continued.map(({ place }) => place),
        happened: continued.length === 0 ? ["dropped"] : union(continued.map((each) => each.paragraph.happened)),
        why: continued[0]?.paragraph.why ?? null,
        heading: paragraph.begins,
      };
    });
  const rank = (entry: ConcordanceEntry): number => places.get(entry.others[0]?.id ?? "") ?? -1;
  const newInOrder = fresh.toSorted((one, other) => rank(one) - rank(other));
  return withOthers(ofBefore, newInOrder, (place) => places.get(place.id) ?? -1);
}

/** All that is in any of them, in the order in which it is met first; `unchanged` only by itself. */
export function union(lists: readonly (readonly ConcordanceEvent[])[]): readonly ConcordanceEvent[] {
  const all = [...new Set(lists.flat())];
  return all.length > 1 ? all.filter((event) => event !== "unchanged") : all;
}

/** Puts what only the other draft has behind the entry with the nearest place before it in that draft. */
function withOthers(
  entries: readonly ConcordanceEntry[],
  lone: readonly ConcordanceEntry[],
  rankOf: (place: ConcordancePlace) => number,
): readonly ConcordanceEntry[] {
  const anchors = entries
    .flatMap((entry, at) => entry.others.map((place) => ({ at, rank: rankOf(place) })))
    .toSorted((one, other) => one.rank - other.rank || one.at - other.at);
  const behind = new Map<number, ConcordanceEntry[]>();
  let next = 0;
  let at = -1;
  for (const entry of lone) {
    const rank = rankOf(entry.others[0] ?? { draft: "", id: "", label: null, address: null });
    for (let anchor = anchors[next]; anchor !== undefined && anchor.rank < rank; anchor = anchors[next]) {
      at = anchor.at;
      next += 1;
    }
    behind.set(at, [...(behind.get(at) ?? []), entry]);
  }
  return [...(behind.get(-1) ?? []), ...entries.flatMap((entry, place) => [entry, ...(behind.get(place) ?? [])])];
}

function droppedIn(concordance: Concordance, { before, after }: ConcordanceStep): readonly ConcordanceEntry[] {
  const places = placesIn(concordance, before);
  const dropped = concordance.rows.flatMap((row) => {
    const cell = row.cells.find(({ draft }) => draft === after);
    return (cell?.dropped ?? []).map((place): ConcordanceEntry => ({
      own: null,
      others: [place],
      happened: ["dropped"],
      why: null,
      heading: row.heading,
    }));
  });
  const rank = ({ others }: ConcordanceEntry): number => places.get(others[0]?.id ?? "") ?? -1;
  return dropped.toSorted((one, other) => rank(one) - rank(other));
}

interface PlacedParagraph {
  readonly paragraph: ConcordanceParagraph;
  readonly row: ConcordanceRow;
}

function paragraphsIn({ rows }: Concordance, draft: DraftId): readonly PlacedParagraph[] {
  return rows.flatMap((row) =>
    (row.cells.find((cell) => cell.draft === draft)?.paragraphs ?? []).map((paragraph) => ({ paragraph, row })),
  );
}

function placesIn(concordance: Concordance, draft: DraftId): ReadonlyMap<string, number> {
  return new Map(paragraphsIn(concordance, draft).map(({ paragraph: { id, at } }) => [id, at]));
}

function entryOf(paragraph: ConcordanceParagraph, draft: DraftId): ConcordanceEntry {
  const { from, happened, why, begins } = paragraph;
  return { own: placeOf(paragraph, draft), others: from, happened, why, heading: begins };
}

function placeOf({ id, label, address }: ConcordanceParagraph, draft: DraftId): ConcordancePlace {
  return { draft, id, label, address };
}
