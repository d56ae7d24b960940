import type { DraftId, DraftProvenance, ParagraphPlace, Provenance } from "@travaux/model";
import { OriginTracer } from "./origin-tracer.ts";
import { indexOf } from "./series.ts";
import type { Series, SeriesIndex } from "./series.ts";

/**
 * For every word of a paragraph the draft that brought it into this lineage, and the paragraph it stood in then.
 *
 * Chained through the redlines of the series: what a redline kept has the origin it had, through splits, merges and moves;
 * what came in is new, unless it stood in an earlier wording of this lineage and was dropped: then it keeps its first
 * origin and is `reintroduced`. The texts of the runs, joined, are the paragraph's text.
 */
export function traceProvenance(series: Series, place: ParagraphPlace, address: string): Provenance {
  const index = indexOf(series);
  const text = index.paragraphAt(place)?.text ?? "";
  let at = 0;
  const runs = tracerOf(index)
    .originsOf(place)
    .map(({ length, origin }) => {
      const { draft, paragraph, reintroduced } = origin;
      const run = {
        text: text.slice(at, at + length),
        since: draft,
        from: { draft, paragraph, label: index.paragraphAt(origin)?.label ?? null },
        reintroduced,
      };
      at += length;
      return run;
    });
  return { format: "travaux.provenance/1", address, paragraph: place.paragraph, runs };
}

/** Which paragraphs of a draft are asked about. */
export interface ProvenancePart {
  /** The place of the first, from 0. */
  readonly from: number;
  readonly limit: number;
}

/** The same of the paragraphs of a draft, or of some of them: it takes as long as there are paragraphs in their past. */
export function traceDraftProvenance(series: Series, draft: DraftId, { from, limit }: ProvenancePart): DraftProvenance {
  const tracer = tracerOf(indexOf(series));
  const all = series.drafts.find(({ heading }) => heading.id === draft)?.paragraphs ?? [];
  return {
    format: "travaux.draft-provenance/1",
    draft,
    drafts: series.drafts.map(({ heading }) => heading),
    from,
    of: all.length,
    paragraphs: all.slice(from, from + limit).map(({ id }) => ({
      id,
      stretches: tracer.originsOf({ draft, paragraph: id }).map(({ length, origin }) => ({
        length,
        since: origin.draft,
        paragraph: origin.paragraph,
        reintroduced: origin.reintroduced,
      })),
    })),
  };
}

const tracers = new WeakMap<SeriesIndex, OriginTracer>();

/** What was worked out for one paragraph serves the next, for as long as the series is held. */
function tracerOf(index: SeriesIndex): OriginTracer {
  const tracer = tracers.get(index) ?? new OriginTracer(index);
  tracers.set(index, tracer);
  return tracer;
}
