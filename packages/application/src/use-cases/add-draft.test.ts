import { failure } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { memoryArchive } from "../testing/memory-archive.ts";
import { file } from "../testing/read-lines.ts";
import { answerOf, over, rev1, rev2, threeDrafts } from "../testing/three-drafts.ts";

describe("a draft that is added", () => {
  test("continues the one before it, is aligned with it, and is listed with what it changed", async () => {
    const { archive, travaux } = await threeDrafts();
    const list = answerOf(await travaux.listDrafts({}));
    expect(list.drafts.map(({ id, basedOn, date, language }) => [id, basedOn, date, language])).toEqual([
      ["zero-draft", [], "2031-01-10", "en"],
      ["rev-1", ["zero-draft"], "2031-03-10", "en"],
      ["rev-2", ["rev-1"], "2031-05-28", "en"],
    ]);
    expect(list.drafts[1]?.changes).toMatchObject([
      { from: "zero-draft", summary: { deleted: 1, revised: 1, same: 2 } },
    ]);
    expect(list.drafts[1]?.changes[0]?.shareChanged).toBeCloseTo(3 / 7);
    expect(list.drafts[0]?.measures).toMatchObject({ paragraphs: 4, numbered: 3 });
    expect(archive.alignments.map(({ before, after }) => [before, after])).toEqual([
      ["zero-draft", "rev-1"],
      ["rev-1", "rev-2"],
    ]);
  });

  test("brings the links to passages that an earlier draft had and the one before had not", async () => {
    const { archive } = await threeDrafts();
    expect(archive.gapLinks).toMatchObject([
      { before: { draft: "zero-draft", paragraph: "p3" }, after: { draft: "rev-2", paragraph: "p3" }, gap: true },
    ]);
  });

  test("again is the same draft, and changes nothing", async () => {
    const { archive, travaux } = await threeDrafts();
    const batches = archive.batches.length;
    const again = await travaux.addDraft({ file: file("copy.txt", rev1), label: "Rev 1" });
    expect(again).toMatchObject({
      value: { outcome: "already-there", draft: { id: "rev-1", source: { name: "rev-1.txt" } } },
    });
    expect(archive.batches).toHaveLength(batches);
  });

  test("under the label of another is a conflict, and no longer one as the next issue", async () => {
    const { travaux } = await threeDrafts();
    const other = file("rev-1-corrected.txt", `${rev1}\n3. The seat is agreed later.`);
    expect(await travaux.addDraft({ file: other, label: "Rev 1" })).toMatchObject({
      error: { kind: "conflict", what: "draft", name: "Rev 1" },
    });
    expect(await travaux.addDraft({ file: other, label: "Rev 1", issue: 2 })).toMatchObject({
      value: { outcome: "kept", draft: { id: "rev-1.2", basedOn: ["rev-1"] } },
    });
  });

  test("whose label makes the id of another is a conflict that says so", async () => {
    const { travaux } = await threeDrafts();
    const refused = await travaux.addDraft({ file: file("x.txt", "1. Words"), label: "REV. 1" });
    expect(refused).toMatchObject({ error: { kind: "conflict", detail: expect.stringContaining('"rev-1"') } });
  });

  test("whose language is only guessed stays in the chain, whatever is guessed", async () => {
    const { travaux } = await threeDrafts();
    const next = await travaux.addDraft({ file: file("3.txt", `lang: en-GB\n${rev2}`), label: "Rev 3" });
    expect(next).toMatchObject({ value: { draft: { id: "rev-3", language: "en-GB", basedOn: ["rev-2"] } } });
    const last = await travaux.addDraft({ file: file("4.txt", "4. Ends."), label: "Rev 4" });
    expect(last).toMatchObject({ value: { draft: { id: "rev-4", basedOn: ["rev-3"] } } });
    const american = file("3-us.txt", "lang: en-US\n1. Other words.");
    expect(await travaux.addDraft({ file: american, label: "Rev 3" })).toMatchObject({
      error: { kind: "conflict", detail: '"3.txt" is kept under that name, and "3-us.txt" has other content' },
    });
  });

  test("of no known language begins a series that the first of a known one continues", async () => {
    const travaux = over(memoryArchive());
    await travaux.newNegotiation({ name: "waters", title: "Waters" });
    const add = (label: string, text: string) => travaux.addDraft({ file: file(`${label}.txt`, text), label });
    await add("Zero", "1. Water.");
    expect(await add("Rev 1", "lang: en\n1. Water flows.")).toMatchObject({
      value: { draft: { id: "rev-1", basedOn: ["zero"] } },
    });
    expect(await add("Zero", "1. Water.")).toMatchObject({ value: { outcome: "already-there" } });
    expect(await travaux.showDraft({ draft: "Zero" })).toMatchObject({ ok: true });
    expect(await travaux.traceHistory({ address: "1" })).toMatchObject({ value: { address: "1@rev-1" } });
  });

  test("in another language begins a chain of its own, and its next one continues that", async () => {
    const { travaux } = await threeDrafts();
    const french = await travaux.addDraft({
      file: file("r1-fr.txt", "lang: fr\n1. Les Parties partagent."),
      label: "Rev 1",
    });
    expect(french).toMatchObject({ value: { draft: { id: "rev-1.fr", language: "fr", basedOn: [], changes: [] } } });
    const next = await travaux.addDraft({
      file: file("r2-fr.txt", "1. Les Parties partagent tout."),
      label: "Rev 2",
      language: "fr",
    });
    expect(next).toMatchObject({ value: { draft: { id: "rev-2.fr", basedOn: ["rev-1.fr"] } } });
    expect(await travaux.traceHistory({ address: "1" })).toMatchObject({ value: { address: "1@rev-2" } });
  });

  test("may continue several, named as people name them", async () => {
    const { travaux } = await threeDrafts();
    const chair = {
      file: file("chair.txt", rev2),
      label: "Chair's text",
      kind: "chair-text",
      basedOn: ["Zero draft", "REV 1"],
    } as const;
    const added = answerOf(await travaux.addDraft(chair));
    expect(added.draft).toMatchObject({ id: "chair-s-text", kind: "chair-text", basedOn: ["zero-draft", "rev-1"] });
    expect(added.draft.changes.map(({ from }) => from)).toEqual(["zero-draft", "rev-1"]);
  });

  test.for([
    [{ label: "  " }, "empty-label"],
    [{ label: "Rev 3", date: "soon" }, "bad-date"],
    [{ label: "Rev 3", language: "English" }, "bad-language"],
    [{ label: "Rev 3", rounds: [7] }, "no-such-round"],
    [{ label: "Rev 3", basedOn: ["rev-9"] }, "no-such-draft"],
    [{ label: "Rev 3", negotiation: "seas" }, "no-such-negotiation"],
  ] as const)("like %o is refused as %s, and nothing is kept", async ([request, kind]) => {
    const { archive, travaux } = await threeDrafts();
    const batches = archive.batches.length;
    expect(await travaux.addDraft({ file: file("x.txt", "1. Words"), ...request })).toMatchObject({ error: { kind } });
    expect(archive.batches).toHaveLength(batches);
  });

  test("that cannot be read is refused with the reader's reason", async () => {
    const { travaux } = await threeDrafts();
    expect(await travaux.addDraft({ file: file("x.txt", ""), label: "Rev 3" })).toEqual({
      ok: false,
      error: { kind: "empty-file", name: "x.txt" },
    });
  });

  test("while another process adds one continues that one", async () => {
    const { archive, travaux } = await threeDrafts();
    let isFirst = true;
    archive.beforeKeep = async () => {
      if (!isFirst) return;
      isFirst = false;
      await over(archive).addDraft({ file: file("rev-3.txt", `${rev2}\n4. Costs are shared.`), label: "Rev 3" });
    };
    const added = await travaux.addDraft({ file: file("rev-4.txt", `${rev2}\n4. Costs are borne.`), label: "Rev 4" });
    expect(added).toMatchObject({ value: { draft: { id: "rev-4", basedOn: ["rev-3"] } } });
  });

  test("is given up, unharmed, when others never stop adding", async () => {
    const { archive, travaux } = await threeDrafts();
    let attempts = 0;
    archive.keep = async () => {
      attempts += 1;
      return failure({ kind: "series-changed", negotiation: "waters" });
    };
    const refused = await travaux.addDraft({ file: file("rev-4.txt", rev2), label: "Rev 4" });
    expect(refused).toMatchObject({ error: { kind: "series-changed" } });
    expect(attempts).toBe(8);
  });
});
