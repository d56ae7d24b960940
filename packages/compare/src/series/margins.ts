import { unionOfEvents } from "@travaux/model";
import type { ConcordanceEvent, DraftId, MarginStep, Paragraph, ParagraphMargin, ParagraphPlace } from "@travaux/model";
import { eventsOf, wayInto } from "./concordance-way.ts";
import type { Traveller } from "./concordance-way.ts";
import { indexOf, keyOf } from "./series.ts";
import type { Series, SeriesIndex } from "./series.ts";
import { lineOf, paragraphsByDraft } from "./thread.ts";

/** The history of a paragraph in a few words, as it stands beside it. */
export type ParagraphPast = Omit<ParagraphMargin, "statements">;

/**
 * What happened, draft by draft, to what led to each paragraph of a draft and to what came of it; branches that went
 * elsewhere are left out. It says what the concordance of the whole series says. Near-linear in the series.
 */
export function traceMargins(series: Series, draft: DraftId): readonly ParagraphPast[] {
  const past = new Past(indexOf(series));
  const paragraphs = series.drafts.find(({ heading }) => heading.id === draft)?.paragraphs ?? [];
  return paragraphs.map(({ id }) => past.of({ draft, paragraph: id }));
}

/** Works out what happened to paragraphs, to each once: most of what two neighbours have in common is their past. */
class Past {
  readonly #index: SeriesIndex;
  readonly #drafts: readonly DraftId[];
  readonly #shown: ReadonlySet<DraftId>;
  readonly #travellers = new Map<string, Traveller>();

  constructor(index: SeriesIndex) {
    this.#index = index;
    this.#drafts = index.series.drafts.map(({ heading }) => heading.id);
    this.#shown = new Set(this.#drafts);
  }

  of(place: ParagraphPlace): ParagraphPast {
    const members = paragraphsByDraft(this.#index, lineOf(this.#index, place));
    const first = this.#drafts.findIndex((draft) => members.has(draft));
    const steps = this.#drafts.flatMap((draft, at): readonly MarginStep[] => {
      if (at <= first) return [];
      const before = members.get(this.#drafts[at - 1] ?? "") ?? [];
      const happened = this.#eventsIn(draft, members.get(draft) ?? [], before).filter((event) => event !== "unchanged");
      return happened.length === 0 ? [] : [{ draft, happened }];
    });
    return { id: place.paragraph, since: this.#drafts[first] ?? place.draft, steps };
  }

  #eventsIn(
    draft: DraftId,
    paragraphs: readonly Paragraph[],
    before: readonly Paragraph[],
  ): readonly ConcordanceEvent[] {
    if (paragraphs.length === 0) return before.length === 0 ? [] : ["dropped"];
    const own = paragraphs.flatMap(({ id }) => this.#travellerTo({ draft, paragraph: id }) ?? []);
    return unionOfEvents(own.map((traveller) => eventsOf(this.#index, traveller, this.#siblingsOf(traveller))));
  }

  /** All that came of the same paragraphs, itself among them. */
  #siblingsOf(traveller: Traveller): readonly Traveller[] {
    const { draft } = traveller.place;
    const siblings = new Map([[keyOf(traveller.place), traveller]]);
    for (const { after } of traveller.way.from.flatMap((source) => this.#index.linksOutOf(source))) {
      const sibling = after.draft === draft ? this.#travellerTo(after) : null;
      if (sibling !== null) siblings.set(keyOf(after), sibling);
    }
    return [...siblings.values()];
  }

  #travellerTo(place: ParagraphPlace): Traveller | null {
    const key = keyOf(place);
    const known = this.#travellers.get(key);
    if (known !== undefined) return known;
    const paragraph = this.#index.paragraphAt(place);
    if (paragraph === undefined) return null;
    const traveller = { place, paragraph, way: wayInto(this.#index, place, this.#shown) };
    this.#travellers.set(key, traveller);
    return traveller;
  }
}
