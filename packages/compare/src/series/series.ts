import { openAddressBook } from "@travaux/model";
import { WordWeights } from "./formed-words.ts";
import { StepRedlines } from "./step-redlines.ts";
import type {
  AddressBook,
  Alignment,
  AlignmentPair,
  DraftHeading,
  DraftId,
  LineageLink,
  Paragraph,
  ParagraphPlace,
} from "@travaux/model";

/** One draft of a series, with its paragraphs in reading order. */
export interface SeriesDraft {
  readonly heading: DraftHeading;
  readonly paragraphs: readonly Paragraph[];
  /** The drafts that it continues. */
  readonly basedOn: readonly DraftId[];
  /** Numbers of the rounds in which it was on the table, where they are known. */
  readonly rounds?: readonly number[];
}

/** How a draft goes together with one that it continues. */
export interface SeriesAlignment {
  readonly before: DraftId;
  readonly after: DraftId;
  readonly alignment: Alignment;
}

/**
 * A negotiation's drafts in order, aligned along `basedOn`, with the links that join what vanished and came back.
 *
 * Lineage is chained over these alignments and never computed from the first draft to the last: a paragraph that is
 * rewritten a little in each of twenty rounds is not recognised when only the ends are compared.
 */
export interface Series {
  readonly drafts: readonly SeriesDraft[];
  readonly alignments: readonly SeriesAlignment[];
  readonly gapLinks: readonly LineageLink[];
}

const known = new WeakMap<Series, SeriesIndex>();

/** The index of a series, made once for as long as the series is held. */
export function indexOf(series: Series): SeriesIndex {
  const found = known.get(series) ?? new SeriesIndex(series);
  known.set(series, found);
  return found;
}

/**
 * A series that can be asked quickly: by paragraph, in both directions. Building it is linear in the series; redlines are
 * worked out alignment by alignment, when one is asked for.
 */
export class SeriesIndex {
  readonly series: Series;
  readonly #paragraphs = new Map<string, Paragraph>();
  readonly #into = new Map<string, LineageLink[]>();
  readonly #outOf = new Map<string, LineageLink[]>();
  readonly #stepsInto = new Map<DraftId, StepInto[]>();
  readonly #pairsInto = new Map<string, PairInto[]>();
  readonly #order = new Map<DraftId, number>();
  readonly #placeInDraft = new Map<string, number>();
  readonly #weights = new Map<DraftId, WordWeights>();
  readonly #addressBooks = new Map<DraftId, AddressBook>();

  constructor(series: Series) {
    this.series = series;
    for (const [at, draft] of series.drafts.entries()) {
      this.#order.set(draft.heading.id, at);
      for (const [rank, paragraph] of draft.paragraphs.entries()) {
        const key = keyOf({ draft: draft.heading.id, paragraph: paragraph.id });
        this.#paragraphs.set(key, paragraph);
        this.#placeInDraft.set(key, rank);
      }
    }
    for (const aligned of series.alignments) this.#addAlignment(aligned);
    for (const link of series.gapLinks) this.#addLink(link);
  }

  /** The place of a draft in the series; -1 when it has none. */
  orderOf(draft: DraftId): number {
    return this.#order.get(draft) ?? -1;
  }

  paragraphAt(place: ParagraphPlace): Paragraph | undefined {
    return this.#paragraphs.get(keyOf(place));
  }

  /** The paragraph's place in the reading order of its draft; -1 when the series does not have it. */
  rankOf(place: ParagraphPlace): number {
    return this.#placeInDraft.get(keyOf(place)) ?? -1;
  }

  /** The canonical address of a paragraph in its draft, or null. */
  addressOf(place: ParagraphPlace): string | null {
    let book = this.#addressBooks.get(place.draft);
    if (book === undefined) {
      book = openAddressBook(this.series.drafts[this.orderOf(place.draft)]?.paragraphs ?? []);
      this.#addressBooks.set(place.draft, book);
    }
    return book.addressOf(place.paragraph);
  }

  /** How much each word says in a draft. */
  weightsOf(draft: DraftId): WordWeights {
    const known = this.#weights.get(draft) ?? new WordWeights(this.#paragraphsOf(draft));
    this.#weights.set(draft, known);
    return known;
  }

  linksInto(place: ParagraphPlace): readonly LineageLink[] {
    return this.#into.get(keyOf(place)) ?? [];
  }

  linksOutOf(place: ParagraphPlace): readonly LineageLink[] {
    return this.#outOf.get(keyOf(place)) ?? [];
  }

  /** The pairs with a `before` side whose `after` side has the paragraph: one for each draft that its draft continues. */
  pairsInto(place: ParagraphPlace): readonly PairInto[] {
    return this.#pairsInto.get(keyOf(place)) ?? [];
  }

  /** What the redlines say of the way into a draft: one for each draft that it continues. */
  stepsInto(draft: DraftId): readonly StepInto[] {
    return this.#stepsInto.get(draft) ?? [];
  }

  #addAlignment({ before, after, alignment }: SeriesAlignment): void {
    const redlines = new StepRedlines(this.#paragraphsOf(before), this.#paragraphsOf(after), alignment.pairs);
    add(this.#stepsInto, after, { before, redlines });
    for (const pair of alignment.pairs) {
      if (pair.before.length > 0) {
        for (const paragraph of pair.after)
          add(this.#pairsInto, keyOf({ draft: after, paragraph }), { before, pair, redlines });
      }
      for (const link of pair.links) {
        this.#addLink({
          before: { draft: before, paragraph: link.before },
          after: { draft: after, paragraph: link.after },
          kind: pair.kind,
          moved: pair.moved,
          renumbered: pair.renumbered,
          similarity: pair.similarity,
          gap: false,
          pinned: pair.pinned,
        });
      }
    }
  }

  #paragraphsOf(draft: DraftId): readonly Paragraph[] {
    return this.series.drafts[this.orderOf(draft)]?.paragraphs ?? [];
  }

  #addLink(link: LineageLink): void {
    add(this.#outOf, keyOf(link.before), link);
    add(this.#into, keyOf(link.after), link);
  }
}

/** The redlines of an alignment into a draft, and the draft on its `before` side. */
export interface StepInto {
  readonly before: DraftId;
  readonly redlines: StepRedlines;
}

/** A pair of an alignment, with the same. */
export interface PairInto extends StepInto {
  readonly pair: AlignmentPair;
}

/** A key that is unique in the series: ids of paragraphs are unique in their draft only. */
export function keyOf(place: ParagraphPlace): string {
  return `${place.draft}\n${place.paragraph}`;
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
