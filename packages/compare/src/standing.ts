import type { Paragraph, ParagraphId, ParagraphPlace, Standing, StandingKind } from "@travaux/model";
import { paragraphStatus } from "@travaux/model";
import { countWords } from "@travaux/words";
import type { Series, SeriesAlignment, SeriesDraft } from "./series/series.ts";

const NEGOTIATED: ReadonlySet<Paragraph["kind"]> = new Set(["preamble", "paragraph", "item", "table-row"]);

/** Where each paragraph of a draft stands: what the figures of `measureProgress` count, one by one. */
export function standingOf(series: Series, draft: SeriesDraft): Standing {
  const into = series.alignments.filter(({ after }) => after === draft.heading.id);
  const kindsOf = kindsInto(into);
  return {
    format: "travaux.standing/1",
    draft: draft.heading,
    against: draft.basedOn,
    paragraphs: draft.paragraphs
      .filter(({ kind }) => NEGOTIATED.has(kind))
      .map((paragraph) => ({ id: paragraph.id, is: kindsOf(paragraph) })),
    dropped: into.flatMap((step) => droppedBy(series, step)),
  };
}

/** What a paragraph is counted as, given the steps that lead into its draft. */
function kindsInto(into: readonly SeriesAlignment[]): (paragraph: Paragraph) => readonly StandingKind[] {
  const pairs = into.flatMap(({ alignment }) => alignment.pairs);
  const after = (wanted: (pair: Pair) => boolean): ReadonlySet<ParagraphId> =>
    new Set(pairs.flatMap((pair) => (wanted(pair) ? pair.after : [])));
  // With the words of one that they continue, in any of the drafts that theirs continues.
  const kept = after(({ kind }) => kind === "same");
  const continued = after(({ before }) => before.length > 0);
  const moved = after((pair) => pair.moved);
  return (paragraph) => {
    const { kind } = paragraphStatus(paragraph, countWords);
    // The first draft touches nothing: there is nothing to count it against.
    const isTouched = into.length > 0 && !kept.has(paragraph.id);
    const isSettled = kind === "agreed" || (kind === "clean" && kept.has(paragraph.id));
    const state = kind === "bracketed" ? "bracketed" : isSettled ? "settled" : "unsettled";
    return [
      state,
      ...when(kind === "agreed", "agreed"),
      ...when(isTouched, "touched"),
      ...when(isTouched && !continued.has(paragraph.id), "inserted"),
      ...when(moved.has(paragraph.id), "moved"),
    ];
  };
}

type Pair = SeriesAlignment["alignment"]["pairs"][number];

function when(isSo: boolean, kind: StandingKind): readonly StandingKind[] {
  return isSo ? [kind] : [];
}

function droppedBy(series: Series, { before, alignment }: SeriesAlignment): readonly ParagraphPlace[] {
  const gone = new Set(alignment.pairs.flatMap((pair) => (pair.after.length === 0 ? pair.before : [])));
  const paragraphs = series.drafts.find(({ heading }) => heading.id === before)?.paragraphs ?? [];
  return paragraphs
    .filter(({ id, kind }) => NEGOTIATED.has(kind) && gone.has(id))
    .map(({ id }) => ({ draft: before, paragraph: id }));
}
