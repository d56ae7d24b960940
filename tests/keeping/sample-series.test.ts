import { readTruth } from "@travaux/sample";
import { expect, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "./real-parts.ts";

test(
  "a series is imported whole, again without a change, and by parts to the same end",
  { timeout: 60_000 },
  async () => {
    const whole = doorTo(freshArchive());
    const request = { manifest: sampleManifest(), readFile: readSampleFile };
    const first = answerOf(await whole.importSeries(request));
    const again = answerOf(await whole.importSeries(request));
    expect(again.list).toEqual(first.list);
    expect(again.outcome.drafts).toEqual({ kept: [], alreadyThere: first.outcome.drafts.kept });
    expect(again.outcome.statements.kept).toEqual([]);

    const byParts = doorTo(freshArchive());
    const drafts = sampleManifest()["drafts"] as readonly unknown[];
    for (const count of [1, 3, drafts.length]) {
      answerOf(
        await byParts.importSeries({ ...request, manifest: { ...request.manifest, drafts: drafts.slice(0, count) } }),
      );
    }
    expect(answerOf(await byParts.listDrafts({}))).toEqual(first.list);
    const question = { address: "44@rev-3" };
    expect(await byParts.traceHistory(question)).toEqual(await whole.traceHistory(question));
    expect(await byParts.blameParagraph(question)).toEqual(await whole.blameParagraph(question));
  },
);

test(
  "every address that the truth knows leads to one paragraph, and its printed address back to it",
  { timeout: 60_000 },
  async () => {
    const travaux = doorTo(freshArchive());
    answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
    const strays: string[] = [];
    for (const draft of readTruth().drafts) {
      const addresses = draft.paragraphs.flatMap(({ address }) => address ?? []);
      // Every fifth: each question reads the whole series.
      for (const address of addresses.filter((_, at) => at % 5 === 0)) {
        const asked = `${address}@${draft.id}`;
        const lineage = await travaux.traceHistory({ address: asked });
        if (!lineage.ok || lineage.value.address !== asked) strays.push(asked);
      }
    }
    expect(strays).toEqual([]);
  },
);

test("a negotiation in two languages has two histories", { timeout: 60_000 }, async () => {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  const french = (at: number) => ({
    file: {
      name: `rev-${at}-fr.txt`,
      bytes: new TextEncoder().encode(`Pacte\n\n44. Les Parties se réunissent ${at} fois.\n`),
    },
    label: `Rev ${at}`,
    language: "fr",
  });
  expect(answerOf(await travaux.addDraft(french(2))).draft).toMatchObject({ id: "rev-2.fr", basedOn: [] });
  expect(answerOf(await travaux.addDraft(french(3))).draft).toMatchObject({ id: "rev-3.fr", basedOn: ["rev-2.fr"] });
  const lineage = answerOf(await travaux.traceHistory({ address: "44@rev-3.fr" }));
  expect(lineage.drafts.map(({ id }) => id)).toEqual(["rev-2.fr", "rev-3.fr"]);
  expect(answerOf(await travaux.traceHistory({ address: "44" })).address).toBe("44@final");
  expect(await travaux.diffDrafts({ before: "Rev 2", after: "final" })).toMatchObject({
    error: { kind: "ambiguous-draft", candidates: ["rev-2", "rev-2.fr"] },
  });
});
