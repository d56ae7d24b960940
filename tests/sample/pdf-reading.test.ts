import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import { sampleDraftIds, samplePassages } from "@travaux/sample";
import { sampleAsPdf } from "@travaux/sample/as-pdf";
import { describe, expect, test } from "vitest";

// Some twenty pages are set and read: longer than a test may take unless told.
describe("the drafts of the sample as PDF", { timeout: 30_000 }, () => {
  test.for(sampleDraftIds)("%s is read as it was written, paragraph by paragraph", async (id) => {
    const read = await ingestDraft({ name: `${id}.pdf`, bytes: await sampleAsPdf(id) });
    if (!read.ok) throw new Error(`refused: ${read.error.kind}`);
    const found = paragraphsOf(read.value.document).map(({ kind, label, text }) => `${kind} ${label ?? ""} | ${text}`);
    const written = samplePassages(id).map(
      ({ paragraphKind, label, text }) => `${paragraphKind} ${label ?? ""} | ${text}`,
    );
    expect(found).toEqual(written);
    const pages = read.value.furniture.filter((line) => /^\d+\/\d+$/.test(line)); // "2/12"
    expect(pages).toEqual(pages.map((_, at) => `${at + 1}/${pages.length}`));
  });

  test("the same bytes come out a second time", async () => {
    expect(Buffer.from(await sampleAsPdf("zero")).equals(await sampleAsPdf("zero"))).toBe(true);
  });
});
