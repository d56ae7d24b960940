import { readFileSync } from "node:fs";
import path from "node:path";
import { alignDrafts, findGapLinks } from "@travaux/compare";
import type { Series } from "@travaux/compare";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { Paragraph, ParagraphId } from "@travaux/model";
import { readTruth, sampleDraftIds, sampleFolder, samplePassages } from "@travaux/sample";
import type { SampleDraftId } from "@travaux/sample";

/** A draft of the sample as it was read from its file, and the keys by which the truth knows its paragraphs. */
export interface ReadSampleDraft {
  readonly id: SampleDraftId;
  readonly paragraphs: readonly Paragraph[];
  readonly keyOf: ReadonlyMap<ParagraphId, string>;
}

/** Reads all drafts of the sample. A paragraph's key is that of the passage with its words, in order. */
export async function readSampleDrafts(): Promise<readonly ReadSampleDraft[]> {
  const { drafts } = readTruth();
  return Promise.all(
    sampleDraftIds.map(async (id) => {
      const file = drafts.find((draft) => draft.id === id)?.file ?? "";
      const read = await ingestDraft({ name: file, bytes: readFileSync(path.join(sampleFolder, file)) });
      if (!read.ok) throw new Error(`${file} was refused: ${read.error.kind}`);
      const paragraphs = paragraphsOf(read.value.document);
      return { id, paragraphs, keyOf: keysOf(paragraphs, id) };
    }),
  );
}

function keysOf(paragraphs: readonly Paragraph[], draft: SampleDraftId): ReadonlyMap<ParagraphId, string> {
  const waiting = [...samplePassages(draft)];
  const keys = new Map<ParagraphId, string>();
  for (const paragraph of paragraphs) {
    const place = waiting.findIndex((passage) => passage.text === paragraph.text && passage.label === paragraph.label);
    const [passage] = place < 0 ? [] : waiting.splice(place, 1);
    if (passage !== undefined) keys.set(paragraph.id, passage.key);
  }
  return keys;
}

/** The sample as a series, aligned draft to draft as an import does. */
export function seriesOf(drafts: readonly ReadSampleDraft[]): Series {
  const { drafts: named } = readTruth();
  let series: Series = { drafts: [], alignments: [], gapLinks: [] };
  drafts.forEach(({ id, paragraphs }, at) => {
    const before = drafts[at - 1];
    const heading = { id, label: named.find((draft) => draft.id === id)?.label ?? id, date: null, language: "en" };
    const drafted = { heading, paragraphs, basedOn: before === undefined ? [] : [before.id] };
    const aligned =
      before === undefined
        ? []
        : [{ before: before.id, after: id, alignment: alignDrafts(before.paragraphs, paragraphs) }];
    series = { ...series, drafts: [...series.drafts, drafted], alignments: [...series.alignments, ...aligned] };
    series = { ...series, gapLinks: [...series.gapLinks, ...findGapLinks(series, id)] };
  });
  return series;
}
