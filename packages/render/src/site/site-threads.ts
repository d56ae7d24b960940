import type {
  ConcordanceEvent,
  ConcordancePlace,
  DraftId,
  ParagraphId,
  ParagraphPlace,
  Publication,
  PublishedHistory,
  PublishedStatement,
} from "@travaux/model";
import { rowsOf } from "../view/comparison-rows.ts";
import type { PairRow } from "../view/comparison-rows.ts";

/** A paragraph in another draft, and what happened on the way between the two. */
export interface Neighbour {
  readonly place: ConcordancePlace;
  readonly happened: readonly ConcordanceEvent[];
}

/** A citation that speaks of a paragraph. */
export interface Mention {
  readonly statement: PublishedStatement;
  readonly citation: number;
  readonly isCertain: boolean;
}

/** How a paragraph came of another draft: a pair of a comparison. */
export interface WayInto {
  readonly before: DraftId;
  readonly row: PairRow;
}

/** Where each paragraph of a publication comes from, what became of it, and who spoke of it; each found at once. */
export class SiteThreads {
  readonly #before = new Map<string, readonly Neighbour[]>();
  readonly #after = new Map<string, Neighbour[]>();
  readonly #histories = new Map<string, PublishedHistory[]>();
  readonly #ways = new Map<string, WayInto[]>();
  readonly #mentions = new Map<string, Mention[]>();

  constructor(publication: Publication) {
    for (const { concordance, histories } of publication.series) {
      for (const { cells } of concordance.rows) {
        for (const { draft, paragraphs } of cells) {
          for (const { id, label, address, from, happened } of paragraphs) {
            this.#before.set(
              keyOf(draft, id),
              from.map((place) => ({ place, happened })),
            );
            const here = { place: { draft, id, label, address }, happened };
            for (const earlier of from) add(this.#after, keyOf(earlier.draft, earlier.id), here);
          }
        }
      }
      for (const history of histories) this.#addHistory(history);
    }
    for (const { before, after, comparison } of publication.comparisons) {
      for (const row of rowsOf(comparison, true)) {
        if (row.kind !== "pair") continue;
        for (const id of row.pair.after) add(this.#ways, keyOf(after, id), { before, row });
      }
    }
    for (const statement of publication.statements ?? []) {
      for (const { citation, place, isCertain } of statement.spokenOf)
        add(this.#mentions, keyOf(place.draft, place.paragraph), { statement, citation, isCertain });
    }
  }

  /** What it was in the nearest earlier draft that had it. */
  before({ draft, paragraph }: ParagraphPlace): readonly Neighbour[] {
    return this.#before.get(keyOf(draft, paragraph)) ?? [];
  }

  after({ draft, paragraph }: ParagraphPlace): readonly Neighbour[] {
    return this.#after.get(keyOf(draft, paragraph)) ?? [];
  }

  waysInto({ draft, paragraph }: ParagraphPlace): readonly WayInto[] {
    return this.#ways.get(keyOf(draft, paragraph)) ?? [];
  }

  /** The whole histories that go through it: one, or several after a split. */
  historiesOf({ draft, paragraph }: ParagraphPlace): readonly PublishedHistory[] {
    return this.#histories.get(keyOf(draft, paragraph)) ?? [];
  }

  /** Citations of any of these paragraphs, each once, by statement and as they stand in it. */
  mentionsOf(places: readonly ParagraphPlace[]): readonly Mention[] {
    const found = new Map<string, Mention>();
    for (const { draft, paragraph } of places) {
      for (const mention of this.#mentions.get(keyOf(draft, paragraph)) ?? []) {
        const key = `${mention.statement.answer.statement.id ?? ""}\n${mention.citation}`;
        const known = found.get(key);
        if (known === undefined || (!known.isCertain && mention.isCertain)) found.set(key, mention);
      }
    }
    return [...found.values()].toSorted((one, other) => orderOf(one, other) || one.citation - other.citation);
  }

  #addHistory(history: PublishedHistory): void {
    for (const { draft, paragraphs } of history.lineage.steps) {
      for (const { id, line } of paragraphs) {
        if (line !== "branch") add(this.#histories, keyOf(draft, id), history);
      }
    }
  }
}

function orderOf(one: Mention, other: Mention): number {
  const [a, b] = [one, other].map(({ statement }) => {
    const { date, id } = statement.answer.statement;
    return `${date ?? ""}\n${id ?? ""}`;
  });
  if (a === b || a === undefined || b === undefined) return 0;
  return a < b ? -1 : 1;
}

/** Ids of paragraphs are unique in their draft only. */
function keyOf(draft: DraftId, paragraph: ParagraphId): string {
  return `${draft}\n${paragraph}`;
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
