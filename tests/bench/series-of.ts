import { alignDrafts, findGapLinks } from "@travaux/compare";
import type { Series, SeriesAlignment, SeriesDraft } from "@travaux/compare";
import type { LineageLink, Paragraph } from "@travaux/model";

/** Drafts that continue each other, aligned one by one, with what came back over a gap. */
export function seriesOf(texts: readonly (readonly Paragraph[])[]): Series {
  const drafts = texts.map((paragraphs, at): SeriesDraft => ({
    heading: { id: `draft-${at}`, label: `Draft ${at}`, date: null, language: "en" },
    paragraphs,
    basedOn: at === 0 ? [] : [`draft-${at - 1}`],
  }));
  const alignments: SeriesAlignment[] = [];
  let gapLinks: readonly LineageLink[] = [];
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1];
    if (before === undefined) continue;
    const alignment = alignDrafts(before.paragraphs, draft.paragraphs);
    alignments.push({ before: before.heading.id, after: draft.heading.id, alignment });
    const known = { drafts: drafts.slice(0, at + 1), alignments, gapLinks };
    gapLinks = [...gapLinks, ...findGapLinks(known, draft.heading.id)];
  }
  return { drafts, alignments, gapLinks };
}
