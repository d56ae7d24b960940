import type { DraftId, Paragraph, ParagraphId, ParagraphPlace } from "@travaux/model";
import type { Series, SeriesDraft } from "./series.ts";

/**
 * What became of paragraphs in later drafts, read from the links of a series as far as it is asked for.
 *
 * A `SeriesIndex` knows more and costs as much as the whole series; this one is for what is asked whenever a draft comes
 * in.
 */
export class Continuations {
  readonly #series: Series;
  readonly #drafts = new Map<DraftId, SeriesDraft>();
  readonly #from = new Map<DraftId, ReadonlyMap<ParagraphId, readonly ParagraphPlace[]>>();
  readonly #headings = new Map<DraftId, Int32Array>();

  constructor(series: Series) {
    this.#series = series;
    for (const draft of series.drafts) this.#drafts.set(draft.heading.id, draft);
  }

  draft(id: DraftId): SeriesDraft | undefined {
    return this.#drafts.get(id);
  }

  /** The drafts that this one continues, and those that they continue. */
  ancestorsOf(target: SeriesDraft): ReadonlySet<DraftId> {
    const ancestors = new Set<DraftId>();
    const open = [...target.basedOn];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      if (ancestors.has(current)) continue;
      ancestors.add(current);
      open.push(...(this.draft(current)?.basedOn ?? []));
    }
    return ancestors;
  }

  /** The paragraphs of a draft that one of these drafts continues. */
  continuedIn(draft: DraftId, later: ReadonlySet<DraftId>): ReadonlySet<ParagraphId> {
    const continued = new Set<ParagraphId>();
    for (const { before, after, alignment } of this.#series.alignments) {
      if (before !== draft || !later.has(after)) continue;
      for (const { links } of alignment.pairs) for (const link of links) continued.add(link.before);
    }
    for (const { before, after } of this.#series.gapLinks) {
      if (before.draft === draft && later.has(after.draft)) continued.add(before.paragraph);
    }
    return continued;
  }

  /** The paragraphs of a draft that continue some of a draft before it; those that only came back over a gap do not count. */
  continuing(draft: DraftId): ReadonlySet<ParagraphId> {
    const continuing = new Set<ParagraphId>();
    for (const { after, alignment } of this.#series.alignments) {
      if (after !== draft) continue;
      for (const { links } of alignment.pairs) for (const link of links) continuing.add(link.after);
    }
    for (const { after, gap } of this.#series.gapLinks) {
      if (!gap && after.draft === draft) continuing.add(after.paragraph);
    }
    return continuing;
  }

  /** Whether links lead from the one paragraph to the other, over whatever drafts. */
  leadsTo(from: ParagraphPlace, to: ParagraphPlace): boolean {
    const seen = new Set<string>();
    const open = [from];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      if (current.draft === to.draft && current.paragraph === to.paragraph) return true;
      for (const next of this.#after(current.draft).get(current.paragraph) ?? []) {
        const key = `${next.draft}\n${next.paragraph}`;
        if (seen.has(key)) continue;
        seen.add(key);
        open.push(next);
      }
    }
    return false;
  }

  /** The heading above a place in the reading order of a draft; undefined before the first. */
  headingAbove(draft: DraftId, place: number): Paragraph | undefined {
    const paragraphs = this.draft(draft)?.paragraphs ?? [];
    let headings = this.#headings.get(draft);
    if (headings === undefined) {
      headings = new Int32Array(paragraphs.length);
      let last = -1;
      for (const [at, { kind }] of paragraphs.entries()) {
        headings[at] = last;
        if (kind === "heading") last = at;
      }
      this.#headings.set(draft, headings);
    }
    return paragraphs[headings[place] ?? -1];
  }

  #after(draft: DraftId): ReadonlyMap<ParagraphId, readonly ParagraphPlace[]> {
    const known = this.#from.get(draft);
    if (known !== undefined) return known;
    const places = new Map<ParagraphId, ParagraphPlace[]>();
    const add = (from: ParagraphId, to: ParagraphPlace): void => {
      const list = places.get(from);
      if (list === undefined) places.set(from, [to]);
      else list.push(to);
    };
    for (const { before, after, alignment } of this.#series.alignments) {
      if (before !== draft) continue;
      for (const { links } of alignment.pairs) {
        for (const link of links) add(link.before, { draft: after, paragraph: link.after });
      }
    }
    for (const { before, after } of this.#series.gapLinks) if (before.draft === draft) add(before.paragraph, after);
    this.#from.set(draft, places);
    return places;
  }
}
