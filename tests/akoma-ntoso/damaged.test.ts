import { readFile } from "node:fs/promises";
import path from "node:path";
import { ingestDraft } from "@travaux/ingest";
import { findFlaw, paragraphsOf } from "@travaux/model";
import type { DraftReport } from "@travaux/model";
import { renderDraftReportAkomaNtoso } from "@travaux/render";
import { seededRandom } from "@travaux/testkit";
import { expect, test } from "vitest";
import { flawsOf } from "./content-models.ts";
import { damagedFile } from "./damaged-files.ts";
import { readBack, reportOf } from "./read-back.ts";
import { writtenElements } from "./written-elements.ts";

const source = path.resolve(import.meta.dirname, "../golden/akoma-ntoso-resolution/source.xml");
const ROUNDS = 120;

/** What is said and in which order, whatever it stands under. */
function said({ paragraphs }: DraftReport): readonly object[] {
  return paragraphs.map(({ kind, level, label, text }) => ({ kind, level, label, text }));
}

test(`files with elements out of place, ${ROUNDS} times: a sound draft, and a valid file that says the same`, async () => {
  const document = writtenElements(await readFile(source, "utf8"));
  const random = seededRandom(31);
  let read = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const file = damagedFile(document, random);
    const draft = await ingestDraft({ name: "draft.xml", bytes: new TextEncoder().encode(file) });
    if (!draft.ok) continue;
    read++;
    const ids = paragraphsOf(draft.value.document).map(({ id }) => id);
    expect([findFlaw(draft.value.document), new Set(ids).size]).toEqual([null, ids.length]);
    const report = await reportOf("draft.xml", file);
    expect(flawsOf(writtenElements(renderDraftReportAkomaNtoso(report)))).toEqual([]);
    expect(said(await readBack(report)), file).toEqual(said(report));
  }
  expect(read).toBeGreaterThan(ROUNDS / 2);
}, 60_000);
