import { describe, expect, test } from "vitest";
import { file } from "../testing/read-lines.ts";
import { answerOf, rev1, threeDrafts } from "../testing/three-drafts.ts";

describe("two drafts", () => {
  test("of which one restores a passage say so", async () => {
    const { travaux } = await threeDrafts();
    const { pairs, before, after } = answerOf(await travaux.diffDrafts({ before: "rev-1", after: "rev-2" }));
    expect([before.name, after.name]).toEqual(["Rev 1", "Rev 2"]);
    expect(pairs.filter(({ restored }) => restored)).toMatchObject([{ kind: "inserted", after: ["p3"] }]);
  });

  test("that do not follow each other are compared as well", async () => {
    const { travaux } = await threeDrafts();
    const { summary } = answerOf(await travaux.diffDrafts({ before: "Zero draft", after: "rev 2" }));
    expect(summary).toMatchObject({ same: 3, revised: 1, inserted: 0, deleted: 0 });
    expect(await travaux.diffDrafts({ before: "zero", after: "rev 2" })).toMatchObject({
      error: { kind: "no-such-draft", draft: "zero" },
    });
  });

  test("can be cut down to one label: of the later draft, else of the earlier", async () => {
    const { travaux } = await threeDrafts();
    const cut = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-1", label: "3" }));
    expect(cut.pairs).toMatchObject([{ kind: "same", before: ["p4"], after: ["p3"], renumbered: true }]);
    expect(cut.before.paragraphs.map(({ id }) => id)).toEqual(["p4"]);
    expect(cut.summary).toMatchObject({ same: 1, renumbered: 1, deleted: 0 });
    const later = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-1", label: "2" }));
    expect(later.pairs).toMatchObject([{ kind: "same", before: ["p4"], after: ["p3"], renumbered: true }]);
    expect(await travaux.diffDrafts({ before: "rev-1", after: "rev-2", label: "9" })).toMatchObject({
      error: { kind: "no-such-paragraph", address: "9", draft: "rev-2", nearest: ["3", "2", "1"] },
    });
  });
});

describe("a question about a paragraph", () => {
  test("is answered with the drafts that share its history, under its printed address", async () => {
    const { travaux } = await threeDrafts();
    const lineage = answerOf(await travaux.traceHistory({ address: "para 2 @ Rev 2" }));
    expect(lineage.address).toBe("2@rev-2");
    expect(lineage.drafts.map(({ id }) => id)).toEqual(["zero-draft", "rev-1", "rev-2"]);
    expect(lineage.links).toMatchObject([{ gap: true, before: { draft: "zero-draft" }, after: { draft: "rev-2" } }]);
    const provenance = answerOf(await travaux.blameParagraph({ address: "1" }));
    expect(provenance.runs.map(({ text }) => text).join("")).toContain("Parties should share");
    expect(new Set(provenance.runs.map(({ since }) => since))).toEqual(new Set(["rev-2", "zero-draft", "rev-1"]));
  });

  test.for([
    ["9@rev-2", "no-such-paragraph"],
    ["2@rev-9", "no-such-draft"],
    ["@rev-2", "bad-address"],
    ["", "bad-address"],
  ] as const)("at %s is refused as %s", async ([address, kind]) => {
    const { travaux } = await threeDrafts();
    expect(await travaux.traceHistory({ address })).toMatchObject({ error: { kind } });
    expect(await travaux.blameParagraph({ address })).toMatchObject({ error: { kind } });
  });
});

describe("the concordance", () => {
  test("covers the series, or two drafts of it", async () => {
    const { travaux } = await threeDrafts();
    const whole = answerOf(await travaux.tabulateConcordance({}));
    expect(whole.drafts.map(({ id }) => id)).toEqual(["zero-draft", "rev-1", "rev-2"]);
    expect(whole.rows).toHaveLength(4);
    const two = answerOf(await travaux.tabulateConcordance({ before: "zero draft", after: "rev-2" }));
    expect(two.drafts.map(({ id }) => id)).toEqual(["zero-draft", "rev-2"]);
    expect(await travaux.tabulateConcordance({ after: "rev-7" })).toMatchObject({ error: { kind: "no-such-draft" } });
  });

  test("cannot hold drafts without common history", async () => {
    const { travaux } = await threeDrafts();
    await travaux.addDraft({ file: file("fr.txt", "1. Les Parties"), label: "Rev 1", language: "fr" });
    expect(await travaux.tabulateConcordance({ before: "rev-1.fr", after: "rev-2" })).toMatchObject({
      error: { kind: "unrelated-drafts" },
    });
  });
});

describe("what is kept", () => {
  test("is shown as it was understood, whole or by label", async () => {
    const { travaux } = await threeDrafts();
    expect(answerOf(await travaux.showDraft({})).paragraphs).toHaveLength(4);
    const cut = answerOf(await travaux.showDraft({ draft: "zero-draft", label: "Commitments" }));
    expect(cut.paragraphs).toHaveLength(4);
    expect(await travaux.showDraft({ draft: "zero-draft", label: "7" })).toMatchObject({
      error: { kind: "no-such-paragraph", draft: "zero-draft", nearest: ["3", "2", "1"] },
    });
  });

  test("is given back byte for byte", async () => {
    const { travaux } = await threeDrafts();
    const original = answerOf(await travaux.fetchOriginal({ draft: "rev-1" }));
    expect([original.name, Buffer.from(original.bytes).toString("utf8")]).toEqual(["rev-1.txt", rev1]);
  });

  test("is not searched for nothing", async () => {
    const { travaux } = await threeDrafts();
    expect(await travaux.search({ query: "  " })).toMatchObject({ error: { kind: "empty-query" } });
  });
});

test("where the paragraphs of a draft stand is what its progress counts", async () => {
  const { travaux } = await threeDrafts();
  const { paragraphs, dropped } = answerOf(await travaux.listStanding({ draft: "rev-1" }));
  const counts = answerOf(await travaux.measureProgress({})).drafts.find(({ id }) => id === "rev-1")?.counts;
  expect(paragraphs.map(({ id, is }) => `${id} ${is.join(" ")}`)).toEqual(["p2 unsettled touched", "p3 settled"]);
  expect(dropped).toEqual([{ draft: "zero-draft", paragraph: "p3" }]);
  expect(counts).toMatchObject({ settled: 1, unsettled: 1, touched: 1, inserted: 0, dropped: 1 });
});

describe("a whole draft", () => {
  test("has beside each paragraph what happened to it", async () => {
    const { travaux } = await threeDrafts();
    const margins = answerOf(await travaux.annotateDraft({ draft: "rev-2" }));
    expect(margins.drafts.map(({ id }) => id)).toEqual(["zero-draft", "rev-1", "rev-2"]);
    const told = margins.paragraphs.map(({ since, steps }) => [since, ...steps.map((step) => step.happened.join())]);
    expect(told).toContainEqual(["zero-draft", "dropped", "restored"]);
    expect(margins.paragraphs.map(({ statements }) => statements)).toEqual([0, 0, 0, 0]);
  });

  test("says of its words, part by part, which draft brought them", async () => {
    const { travaux } = await threeDrafts();
    const { paragraphs } = answerOf(await travaux.showDraft({ draft: "rev-2" }));
    const part = answerOf(await travaux.blameDraft({ draft: "rev-2", from: 1, limit: 2 }));
    expect([part.of, part.paragraphs.map(({ id }) => id)]).toEqual([4, paragraphs.slice(1, 3).map(({ id }) => id)]);
    const lengths = part.paragraphs.map(({ stretches }) => stretches.reduce((sum, { length }) => sum + length, 0));
    expect(lengths).toEqual(paragraphs.slice(1, 3).map(({ text }) => text.length));
  });

  test("stands beside others of its history in columns, each once, and beside no other", async () => {
    const { travaux } = await threeDrafts();
    const all = { from: 0, limit: 100 } as const;
    const { drafts, of } = answerOf(
      await travaux.layOutSynopsis({ drafts: ["rev-2", "Rev 1", "zero-draft", "rev-1"], ...all }),
    );
    expect([drafts.map(({ id }) => id), of]).toEqual([["rev-2", "rev-1", "zero-draft"], 4]);
    await travaux.addDraft({ file: file("fr.txt", "1. Les Parties"), label: "Rev 1", language: "fr" });
    expect(await travaux.layOutSynopsis({ drafts: ["rev-2", "rev-1.fr"], ...all })).toMatchObject({
      error: { kind: "unrelated-drafts" },
    });
  });
});
