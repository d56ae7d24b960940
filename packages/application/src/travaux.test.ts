import { ArchiveFailure } from "@travaux/archive";
import { alignDrafts } from "@travaux/compare";
import type { Anchor, DecisionContent } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { useCases } from "./doors.ts";
import { memoryArchive } from "./testing/memory-archive.ts";
import type { MemoryArchive } from "./testing/memory-archive.ts";
import { file, paragraphsOfLines, readLines, readStatementLines } from "./testing/read-lines.ts";
import { createTravaux } from "./travaux.ts";
import type { Travaux } from "./travaux.ts";
import type { FileError } from "./travaux-error.ts";

const zero = `# Commitments
1. Parties shall share their measurements of flow and of quality with one another.
2. Each riparian community is heard before a dam is licensed in its reach of the river.
3. A fund for flood defences is established and replenished every four years.`;
const rev1 = `# Commitments
1. Parties shall share their measurements of flow and of quality with one another every month.
2. A fund for flood defences is established and replenished every four years.`;
const rev2 = `# Commitments
1. Parties should share their measurements of flow and of quality with one another every month.
2. Each riparian community is heard before a dam is licensed in its reach of the river.
3. A fund for flood defences is established and replenished every four years.`;

function over(archive: MemoryArchive): Travaux {
  const openArchive = async () => success(archive);
  return createTravaux({ openArchive, readDraft: readLines, readStatement: readStatementLines });
}

/** Three drafts, added one by one. */
async function threeDrafts(): Promise<{ archive: MemoryArchive; travaux: Travaux }> {
  const archive = memoryArchive();
  const travaux = over(archive);
  await travaux.newNegotiation({ name: "waters", title: "Compact on Shared Waters", zone: "Africa/Nairobi" });
  await travaux.addDraft({ file: file("zero.txt", zero), label: "Zero draft", date: "2031-01-10", language: "en" });
  await travaux.addDraft({ file: file("rev-1.txt", rev1), label: "Rev 1", date: "2031-03-10" });
  await travaux.addDraft({ file: file("rev-2.txt", rev2), label: "Rev 2", date: "2031-05-28" });
  return { archive, travaux };
}

function answerOf<Answer>(outcome: { ok: true; value: Answer } | { ok: false; error: unknown }): Answer {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

describe("the archive", () => {
  test("is not opened to compare two files or to show one", async () => {
    const openArchive = async () => Promise.reject(new Error("nobody asked for the archive"));
    const travaux = createTravaux({ openArchive, readDraft: readLines, readStatement: readStatementLines });
    const comparison = answerOf(
      await travaux.compareFiles({ before: file("a.txt", zero), after: file("b.txt", rev1) }),
    );
    expect(comparison.before.name).toBe("a.txt");
    expect(comparison.summary).toMatchObject({ deleted: 1, revised: 1 });
    const report = answerOf(await travaux.showFile({ file: file("a.txt", zero), label: "2" }));
    expect(report.paragraphs.map(({ label }) => label)).toEqual(["2."]);
  });

  test("is opened once, and again only when it could not be opened", async () => {
    const archive = memoryArchive();
    let opened = 0;
    const openArchive = async () => {
      opened += 1;
      return opened === 1 ? failure({ kind: "archive-busy", path: "a.db" } as const) : success(archive);
    };
    const travaux = createTravaux({ openArchive, readDraft: readLines, readStatement: readStatementLines });
    expect(await travaux.listNegotiations()).toMatchObject({ error: { kind: "archive-busy" } });
    await Promise.all([travaux.listNegotiations(), travaux.listNegotiations()]);
    expect(await travaux.listNegotiations()).toEqual({ ok: true, value: [] });
    expect(opened).toBe(2);
  });

  test("is closed even while it is being opened, and not when nobody asked for it", async () => {
    const archive = memoryArchive();
    let closed = 0;
    archive.close = async () => {
      closed += 1;
    };
    await over(archive).close();
    expect(closed).toBe(0);
    const travaux = over(archive);
    const asked = travaux.listNegotiations();
    await travaux.close();
    await asked;
    expect(closed).toBe(1);
  });

  test("that fails while it is read is a refusal; a bug is thrown", async () => {
    const archive = memoryArchive();
    archive.listNegotiations = async () => {
      throw new ArchiveFailure({ kind: "archive-damaged", path: "a.db", detail: "page 12" });
    };
    expect(await over(archive).listDrafts({})).toMatchObject({ error: { kind: "archive-damaged" } });
    archive.listNegotiations = async () => Promise.reject(new TypeError("a bug"));
    await expect(over(archive).listDrafts({})).rejects.toThrow(TypeError);
  });
});

describe("a negotiation", () => {
  test("need not be named when it is the only one", async () => {
    const { archive, travaux } = await threeDrafts();
    expect(answerOf(await travaux.listDrafts({})).negotiation.name).toBe("waters");
    expect(answerOf(await travaux.listDrafts({ negotiation: "WATERS" })).drafts).toHaveLength(3);
    await travaux.newNegotiation({ name: "forests", title: "" });
    expect(await travaux.listDrafts({})).toMatchObject({
      error: { kind: "several-negotiations", negotiations: ["waters", "forests"] },
    });
    expect(await over(archive).listDrafts({ negotiation: "seas" })).toMatchObject({
      error: { kind: "no-such-negotiation" },
    });
    expect(await over(memoryArchive()).listDrafts({})).toMatchObject({ error: { kind: "no-negotiation" } });
  });

  test.for([
    [{ name: "Shared Waters", title: "T" }, "bad-name"],
    [{ name: "waters", title: "T", zone: "Mars" }, "bad-zone"],
  ] as const)("like %o is refused as %s", async ([request, kind]) => {
    expect(await over(memoryArchive()).newNegotiation(request)).toMatchObject({ error: { kind } });
  });
});

describe("a round", () => {
  test("gets the next number, and is one however often it is added", async () => {
    const { travaux } = await threeDrafts();
    const first = { label: "First round", from: "2031-02-01", to: "2031-02-05" };
    expect(await travaux.addRound(first)).toMatchObject({ value: { number: 1 } });
    expect(await travaux.addRound({ ...first, label: "Second round" })).toMatchObject({ value: { number: 2 } });
    expect(await travaux.addRound(first)).toMatchObject({ value: { number: 1 } });
    expect(answerOf(await travaux.listDrafts({})).rounds).toHaveLength(2);
  });

  test.for([
    [{ label: "R", from: "2031-02-05", to: "2031-02-01" }, "backward-round"],
    [{ label: "R", from: "soon", to: "2031-02-01" }, "bad-date"],
    [{ label: " ", from: "2031-02-01", to: "2031-02-01" }, "empty-label"],
  ] as const)("like %o is refused as %s", async ([request, kind]) => {
    const { travaux } = await threeDrafts();
    expect(await travaux.addRound(request)).toMatchObject({ error: { kind } });
  });
});

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

describe("a series that is imported", () => {
  const files: Readonly<Record<string, string>> = {
    "zero.txt": `lang: en\n${zero}`,
    "rev-1.txt": rev1,
    "rev-2.txt": rev2,
    "remarks.txt": "1. Madam Chair, we look at paragraph 2.",
    "empty.txt": "",
  };
  const readFile = async (path: string) => {
    const text = files[path];
    return text === undefined ? failure<FileError>({ kind: "missing-file", path }) : success(file(path, text));
  };
  const manifest = {
    negotiation: { name: "waters", title: "Waters", zone: "Africa/Nairobi" },
    rounds: [{ label: "First round", from: "2031-02-01", to: "2031-02-05" }],
    drafts: [
      { file: "zero.txt", label: "Zero draft", date: "2031-01-10" },
      { file: "rev-1.txt", label: "Rev 1", date: "2031-03-10", rounds: [1] },
      { file: "rev-2.txt", label: "Rev 2", date: "2031-05-28" },
    ],
    statements: [{ file: "remarks.txt", date: "2031-02-02", speaker: "The delegate of Aria", round: 1 }],
  };

  test("is kept in one go, drafts on drafts of the same manifest", async () => {
    const archive = memoryArchive();
    const imported = answerOf(await over(archive).importSeries({ manifest, readFile }));
    expect(archive.batches).toHaveLength(1);
    expect(imported.outcome.drafts.kept).toEqual(["zero-draft", "rev-1", "rev-2"]);
    expect(imported.list).toMatchObject({ statements: 1, rounds: [{ number: 1 }] });
    expect(imported.list.drafts.map(({ basedOn }) => basedOn)).toEqual([[], ["zero-draft"], ["rev-1"]]);
    expect(archive.gapLinks).toHaveLength(1);
    expect(await archive.listStatements("waters")).toMatchObject([
      { id: "remarks", speaker: "The delegate of Aria", round: 1, date: { on: "2031-02-02" } },
    ]);
  });

  test("again brings nothing new, and a longer one what it adds", async () => {
    const archive = memoryArchive();
    const shorter = { ...manifest, drafts: manifest.drafts.slice(0, 2) };
    await over(archive).importSeries({ manifest: shorter, readFile });
    const alignments = archive.alignments.length;
    const again = answerOf(await over(archive).importSeries({ manifest: shorter, readFile }));
    expect(again.outcome.drafts).toEqual({ kept: [], alreadyThere: ["zero-draft", "rev-1"] });
    expect(archive.alignments).toHaveLength(alignments);
    const longer = answerOf(await over(archive).importSeries({ manifest, readFile }));
    expect(longer.outcome.drafts).toEqual({ kept: ["rev-2"], alreadyThere: ["zero-draft", "rev-1"] });
    expect(archive.gapLinks).toHaveLength(1);
  });

  test.for<[string, object, object]>([
    [
      "a file that is not there",
      { drafts: [{ file: "rev-9.txt", label: "Rev 9" }] },
      { place: "drafts[0].file", error: { kind: "missing-file" } },
    ],
    [
      "a file that cannot be read",
      { statements: [{ file: "empty.txt" }] },
      { place: "statements[0].file", error: { kind: "empty-file" } },
    ],
    ["a fault of the manifest", { drafts: [{ file: "zero.txt" }] }, { kind: "bad-manifest", place: "drafts[0].label" }],
    [
      "a basis that is not there",
      { drafts: [{ file: "zero.txt", label: "Z", basedOn: "rev-1" }] },
      { kind: "bad-manifest", place: "drafts[0].basedOn" },
    ],
    [
      "a round that is not there",
      { statements: [{ file: "remarks.txt", round: 9 }] },
      { place: "statements[0].round" },
    ],
    [
      "one label for two files",
      {
        drafts: [
          { file: "zero.txt", label: "Z" },
          { file: "rev-1.txt", label: "Z", language: "en" },
        ],
      },
      { kind: "conflict" },
    ],
  ])("with %s is refused whole", async ([, part, error]) => {
    const archive = memoryArchive();
    expect(await over(archive).importSeries({ manifest: { ...manifest, ...part }, readFile })).toMatchObject({ error });
    expect(archive.batches).toEqual([]);
  });
});

describe("what was computed and kept", () => {
  test("serves between neighbours as it is", async () => {
    const { archive, travaux } = await threeDrafts();
    archive.alignments = archive.alignments.map((kept) => ({ ...kept, alignment: { ...kept.alignment, moves: [] } }));
    const kept = archive.alignments.find(({ after }) => after === "rev-1");
    const comparison = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-1" }));
    expect(comparison.pairs.map(({ evidence }) => evidence)).toEqual(
      kept?.alignment.pairs.map(({ evidence }) => evidence),
    );
  });

  test("by an older method is made again and kept instead, with its links over gaps", async () => {
    const { archive, travaux } = await threeDrafts();
    const present = archive.alignments;
    archive.alignments = present.map((kept) => {
      const old = alignDrafts([], paragraphsOfLines("1. Other words"));
      return { ...kept, alignment: { ...old, madeBy: { algorithm: "older", version: 1 } } };
    });
    const links = archive.gapLinks;
    archive.gapLinks = [];
    const history = answerOf(await travaux.traceHistory({ address: "2@rev-2" }));
    expect(history.links.some(({ gap }) => gap)).toBe(true);
    expect(archive.alignments.toSorted((one, other) => one.after.localeCompare(other.after))).toEqual(present);
    expect(archive.gapLinks).toEqual(links);
  });

  test("is unpacked once for many questions, and again when anything was kept", async () => {
    const { archive, travaux } = await threeDrafts();
    let stamp = "one";
    let unpacked = 0;
    const draftText = archive.draftText.bind(archive);
    archive.changeStamp = async () => stamp;
    archive.draftText = async (negotiation, id) => {
      unpacked += 1;
      return draftText(negotiation, id);
    };
    const first = await travaux.traceHistory({ address: "2@rev-2" });
    expect(unpacked).toBe(3);
    expect(await travaux.traceHistory({ address: "2@rev-2" })).toEqual(first);
    await travaux.blameParagraph({ address: "1@rev-1" });
    await travaux.tabulateConcordance({});
    await travaux.listDrafts({});
    expect(unpacked).toBe(3);
    stamp = "two";
    expect(await travaux.traceHistory({ address: "2@rev-2" })).toEqual(first);
    expect(unpacked).toBe(6);
  });

  test("that cannot be kept is answered all the same", async () => {
    const { archive, travaux } = await threeDrafts();
    archive.alignments = [];
    archive.replaceAlignments = async () => failure({ kind: "archive-read-only", path: "a.db" });
    expect(await travaux.traceHistory({ address: "2@rev-2" })).toMatchObject({ ok: true });
  });

  test("gives way to what people decided, in both directions, until it is revoked", async () => {
    const { archive, travaux } = await threeDrafts();
    const anchor = (draft: string, paragraph: string): Anchor => ({
      draft,
      paragraph,
      origin: { part: "text", at: 0 },
      quotation: "",
    });
    const decide = async (uuid: string, says: DecisionContent, supersedes: string | null = null) =>
      archive.decide("waters", { uuid, author: "A", at: "2031-06-01T10:00Z", says, supersedes, visibility: "shared" });
    const linked = async (before: string, after: string) => {
      const { pairs } = answerOf(await travaux.diffDrafts({ before, after }));
      return pairs.some(
        ({ links, pinned }) => pinned && links.some((link) => link.before === "p3" && link.after === "p3"),
      );
    };
    expect(await linked("zero-draft", "rev-1")).toBe(false);
    await decide("one", { kind: "pin", before: anchor("zero-draft", "p3"), after: anchor("rev-1", "p3") });
    expect(await linked("zero-draft", "rev-1")).toBe(true);
    expect(await linked("rev-1", "zero-draft")).toBe(true);
    await decide("two", { kind: "revoke" }, "one");
    expect(await linked("zero-draft", "rev-1")).toBe(false);
  });
});

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

  test("can be cut down to one label, whichever side has it", async () => {
    const { travaux } = await threeDrafts();
    const cut = answerOf(await travaux.diffDrafts({ before: "zero-draft", after: "rev-1", label: "3" }));
    expect(cut.pairs).toMatchObject([{ kind: "same", before: ["p4"], after: ["p3"], renumbered: true }]);
    expect(cut.before.paragraphs.map(({ id }) => id)).toEqual(["p4"]);
    expect(cut.summary).toMatchObject({ same: 1, renumbered: 1, deleted: 0 });
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

test("every use case states its doors", async () => {
  const { travaux } = await threeDrafts();
  expect(
    Object.keys(travaux)
      .filter((name) => name !== "close")
      .toSorted(),
  ).toEqual(Object.keys(useCases).toSorted());
});
