import { alignDrafts } from "../align/align-drafts.ts";
import { findGapLinks } from "../series/gap-links.ts";
import type { Series, SeriesAlignment, SeriesDraft } from "../series/series.ts";
import type { DraftId, LineageLink, Paragraph } from "@travaux/model";
import { writtenDraft } from "./written-draft.ts";

/** A series for tests: drafts by name, each continuing the one before, aligned and with its gaps joined. */
export function writtenSeries(drafts: Readonly<Record<string, readonly string[]>>): Series {
  return seriesOf(Object.entries(drafts).map(([id, lines]) => ({ id, paragraphs: writtenDraft(id, lines) })));
}

/** The same of paragraphs. */
export function seriesOf(
  drafts: readonly { readonly id: DraftId; readonly paragraphs: readonly Paragraph[] }[],
): Series {
  const steps = drafts.map(({ id, paragraphs }, at): SeriesDraft => ({
    heading: { id, label: id, date: null, language: "en" },
    paragraphs,
    basedOn: drafts.slice(Math.max(0, at - 1), at).map((previous) => previous.id),
  }));
  const alignments = steps.flatMap((step, at): SeriesAlignment[] => {
    const previous = steps[at - 1];
    if (previous === undefined) return [];
    const alignment = alignDrafts(previous.paragraphs, step.paragraphs);
    return [{ before: previous.heading.id, after: step.heading.id, alignment }];
  });
  let gapLinks: readonly LineageLink[] = [];
  for (const step of steps) {
    gapLinks = [...gapLinks, ...findGapLinks({ drafts: steps, alignments, gapLinks }, step.heading.id)];
  }
  return { drafts: steps, alignments, gapLinks };
}
