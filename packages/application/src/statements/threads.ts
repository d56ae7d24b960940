import type { Series } from "@travaux/compare";
import type { ParagraphPlace } from "@travaux/model";

/** Where each paragraph of a series comes from and what became of it. To make it is linear in the series. */
export class Threads {
  readonly #after = new Map<string, ParagraphPlace[]>();
  readonly #before = new Map<string, ParagraphPlace[]>();

  constructor({ alignments, gapLinks }: Series) {
    for (const { before, after, alignment } of alignments) {
      for (const { links } of alignment.pairs) {
        for (const link of links)
          this.#join({ draft: before, paragraph: link.before }, { draft: after, paragraph: link.after });
      }
    }
    for (const { before, after } of gapLinks) this.#join(before, after);
  }

  /** The paragraph and all that became of it. */
  future(place: ParagraphPlace): readonly ParagraphPlace[] {
    return follow(place, this.#after);
  }

  /** Its ancestors, itself and its descendants: the thread that `history` shows. */
  line(place: ParagraphPlace): readonly ParagraphPlace[] {
    return [...follow(place, this.#before), ...follow(place, this.#after).slice(1)];
  }

  #join(before: ParagraphPlace, after: ParagraphPlace): void {
    add(this.#after, before, after);
    add(this.#before, after, before);
  }
}

/** A key that is unique in the series: ids of paragraphs are unique in their draft only. */
export function placeKey({ draft, paragraph }: ParagraphPlace): string {
  return `${draft}\n${paragraph}`;
}

function add(lists: Map<string, ParagraphPlace[]>, from: ParagraphPlace, to: ParagraphPlace): void {
  const list = lists.get(placeKey(from));
  if (list === undefined) lists.set(placeKey(from), [to]);
  else list.push(to);
}

function follow(
  place: ParagraphPlace,
  next: ReadonlyMap<string, readonly ParagraphPlace[]>,
): readonly ParagraphPlace[] {
  const reached = new Map([[placeKey(place), place]]);
  // A map grows while it is walked: each place is visited once.
  for (const [key] of reached) for (const one of next.get(key) ?? []) reached.set(placeKey(one), one);
  return [...reached.values()];
}

const made = new WeakMap<Series, Threads>();

/** The threads of a series, made once for each series that is handed in. */
export function threadsOf(series: Series): Threads {
  const known = made.get(series) ?? new Threads(series);
  made.set(series, known);
  return known;
}
