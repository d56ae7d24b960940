import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { paragraphsOf } from "@travaux/model";
import type { Decision } from "@travaux/model";
import type { Archive, DraftToKeep, ImportBatch, ImportOutcome } from "./archive.ts";
import {
  alignment,
  batchOf,
  decision,
  draftToKeep,
  gapLink,
  negotiation,
  rounds,
  statementToKeep,
} from "./made-for-tests.ts";

/** The suite that every implementation of `Archive` passes. Test-only. `open` gives an empty archive each time. */
export function archiveContract(name: string, open: () => Promise<Archive>): void {
  let archive: Archive;
  beforeEach(async () => {
    archive = await open();
  });
  afterEach(async () => {
    await archive.close();
  });

  async function keep(batch: ImportBatch): Promise<ImportOutcome> {
    const kept = await archive.keep(batch);
    if (!kept.ok) throw new Error(JSON.stringify(kept.error));
    return kept.value;
  }

  async function errorOf(batch: ImportBatch): Promise<unknown> {
    const kept = await archive.keep(batch);
    return kept.ok ? "kept" : kept.error;
  }

  const zero = draftToKeep("zero", ["Parties shall share what they measure.", "Lakes cross borders."], {
    date: { on: "2031-01-06", precision: "day", zone: null, source: "given" },
    rounds: [1],
    symbol: "A/CONF.900/L.1",
  });
  const plus: DraftToKeep = {
    ...draftToKeep("plus", ["Lakes cross borders."], {
      date: { on: "2031-02-20T18:00", precision: "minute", zone: "Asia/Tokyo", source: "covering-letter" },
      basedOn: ["zero"],
      rounds: [1, 2],
      kind: "compilation",
    }),
    alignments: [{ before: "zero", after: "plus", alignment: alignment(0.5) }],
  };
  const rev: DraftToKeep = {
    ...draftToKeep("rev-1", ["Parties should share what they measure."], { basedOn: ["plus", "zero"] }),
    alignments: [
      { before: "plus", after: "rev-1", alignment: alignment(0.6) },
      { before: "zero", after: "rev-1", alignment: alignment(0.7) },
    ],
    gapLinks: [gapLink("zero", "rev-1")],
  };
  const remarks = statementToKeep("remarks", "We prefer \u201cshall\u201d in paragraph 1.");
  const series = batchOf([zero, plus, rev], [remarks]);

  describe(`${name}: keeping`, () => {
    test("an empty archive has nothing, and says so without an error", async () => {
      expect(await archive.listNegotiations()).toEqual([]);
      expect(await archive.findNegotiation("lakes")).toBeNull();
      expect(await archive.listDrafts("lakes")).toEqual([]);
      expect(await archive.listRounds("lakes")).toEqual([]);
      expect(await archive.draftText("lakes", "zero")).toBeNull();
      expect(await archive.original("00")).toBeNull();
      expect(await archive.listDecisions("lakes")).toEqual([]);
      expect(await archive.searchParagraphs("lakes", "water", 10)).toEqual({ total: 0, found: [] });
    });

    test("gives back a whole series as it was kept", async () => {
      expect(await keep(series)).toEqual({
        negotiation: "kept",
        drafts: { kept: ["zero", "plus", "rev-1"], alreadyThere: [] },
        statements: { kept: ["remarks"], alreadyThere: [] },
      });
      expect(await archive.listNegotiations()).toEqual([negotiation]);
      expect(await archive.findNegotiation("lakes")).toEqual(negotiation);
      expect(await archive.listRounds("lakes")).toEqual(rounds);
      expect(await archive.listDrafts("lakes")).toEqual([zero.draft, plus.draft, rev.draft]);
      expect(await archive.draftText("lakes", "plus")).toEqual(plus.text);
      expect(await archive.listAlignments("lakes")).toEqual([
        ...plus.alignments,
        { before: "zero", after: "rev-1", alignment: alignment(0.7) },
        { before: "plus", after: "rev-1", alignment: alignment(0.6) },
      ]);
      expect(await archive.listGapLinks("lakes")).toEqual(rev.gapLinks);
      expect(await archive.listStatements("lakes")).toEqual([remarks.statement]);
      expect(await archive.statementText("lakes", "remarks")).toEqual(remarks.text);
    });

    test("gives back originals byte for byte, by their sha256", async () => {
      await keep(series);
      const bytes = await archive.original(zero.draft.source.sha256);
      expect(Buffer.from(bytes ?? []).equals(zero.original)).toBe(true);
      expect(
        Buffer.from((await archive.original(remarks.statement.source.sha256)) ?? []).equals(remarks.original),
      ).toBe(true);
    });

    test("gives an original to the negotiation that it belongs to and to no other", async () => {
      await keep(series);
      await keep({ ...batchOf([]), negotiation: { ...negotiation, name: "rivers" } });
      expect(await archive.original(zero.draft.source.sha256, "lakes")).not.toBeNull();
      expect(await archive.original(zero.draft.source.sha256, "rivers")).toBeNull();
      expect(await archive.original(zero.draft.source.sha256, "nowhere")).toBeNull();
    });

    test("keeps every byte value of an original", async () => {
      const original = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
      const { createHash } = await import("node:crypto");
      const sha256 = createHash("sha256").update(original).digest("hex");
      const draft = { ...zero.draft, source: { ...zero.draft.source, sha256 } };
      await keep(batchOf([{ ...zero, draft, original }]));
      expect([...((await archive.original(sha256)) ?? [])]).toEqual([...original]);
    });

    test("keeps every character of a text, those included that files should not have", async () => {
      const strange = draftToKeep("zero", [
        'NUL \0, half a pair \ud800, \u{1f30a}, \u202ebidi, \ufffe, "quotes" and \'; drop table.',
      ]);
      await keep(batchOf([strange]));
      expect(await archive.draftText("lakes", "zero")).toEqual(strange.text);
      const { found } = await archive.searchParagraphs("lakes", "quotes", 1);
      expect(found.map((hit) => hit.paragraph)).toEqual(paragraphsOf(strange.text.document));
    });

    test("the same batch again changes nothing and says that all of it was there", async () => {
      await keep(series);
      const before = await everythingOf(archive);
      expect(await keep(series)).toEqual({
        negotiation: "already-there",
        drafts: { kept: [], alreadyThere: ["zero", "plus", "rev-1"] },
        statements: { kept: [], alreadyThere: ["remarks"] },
      });
      expect(await everythingOf(archive)).toEqual(before);
      expect((await archive.searchParagraphs("lakes", "borders", 10)).total).toBe(2);
    });

    test("a batch that grew brings what is new", async () => {
      await keep(batchOf([zero]));
      expect(await keep(series)).toMatchObject({ drafts: { kept: ["plus", "rev-1"], alreadyThere: ["zero"] } });
    });

    test("the same draft twice in one batch is one draft", async () => {
      expect(await keep(batchOf([zero, zero]))).toMatchObject({ drafts: { kept: ["zero"], alreadyThere: ["zero"] } });
      expect(await archive.listDrafts("lakes")).toHaveLength(1);
    });

    test("one original can stand for two drafts", async () => {
      const annex: DraftToKeep = { ...zero, draft: { ...zero.draft, id: "annex.zero", text: "annex" } };
      await keep(batchOf([zero, annex]));
      expect(await archive.listDrafts("lakes")).toEqual([zero.draft, annex.draft]);
    });

    test("languages, issues and texts under one label are drafts of their own", async () => {
      const french = draftToKeep("zero.fr", ["Les Parties partagent."], { label: "zero", language: "fr" });
      const reissued = draftToKeep("zero.2", ["Parties shall share."], { label: "zero", issue: 2 });
      const annex = draftToKeep("annex.zero", ["List of lakes."], { label: "zero", text: "annex" });
      await keep(batchOf([zero, french, reissued, annex]));
      expect(await archive.listDrafts("lakes")).toHaveLength(4);
    });

    test("two negotiations do not see each other", async () => {
      await keep(series);
      const rivers = {
        ...batchOf([draftToKeep("zero", ["Rivers run."])]),
        negotiation: { ...negotiation, name: "rivers" },
      };
      await keep(rivers);
      expect((await archive.listNegotiations()).map((each) => each.name)).toEqual(["lakes", "rivers"]);
      expect(await archive.draftText("rivers", "zero")).toEqual(rivers.drafts[0]?.text);
      expect(await archive.draftText("lakes", "zero")).toEqual(zero.text);
      expect(await archive.searchParagraphs("rivers", "borders", 10)).toEqual({ total: 0, found: [] });
    });
  });

  describe(`${name}: refusing`, () => {
    const other = draftToKeep("zero", ["Something else."]);
    test.for<[string, ImportBatch, Record<string, unknown>]>([
      ["a draft with other content", batchOf([other]), { kind: "conflict", what: "draft", name: "zero" }],
      [
        "an identity under another id",
        batchOf([{ ...zero, draft: { ...zero.draft, id: "zero-2" } }]),
        { kind: "conflict", what: "draft", name: "zero-2" },
      ],
      [
        "an id with another identity",
        batchOf([{ ...zero, draft: { ...zero.draft, label: "Rev 9" } }]),
        { kind: "conflict", what: "draft", name: "zero" },
      ],
      [
        "a negotiation with another title",
        { ...batchOf([]), negotiation: { ...negotiation, title: "Compact on Rivers" } },
        { kind: "conflict", what: "negotiation", name: "lakes" },
      ],
      [
        "a round with other days",
        { ...batchOf([]), rounds: [{ number: 1, label: "First round", from: "2031-01-13", to: "2031-01-18" }] },
        { kind: "conflict", what: "round", name: "1" },
      ],
      [
        "a statement with other content",
        batchOf([], [statementToKeep("remarks", "We prefer nothing.")]),
        { kind: "conflict", what: "statement", name: "remarks" },
      ],
      [
        "a draft that continues one that is not there",
        batchOf([draftToKeep("rev-9", ["Text."], { basedOn: ["rev-8"] })]),
        { kind: "missing", what: "draft", name: "rev-8" },
      ],
      [
        "a draft that continues itself",
        batchOf([draftToKeep("rev-9", ["Text."], { basedOn: ["rev-9"] })]),
        { kind: "missing", what: "draft", name: "rev-9" },
      ],
      [
        "a draft in a round that is not there",
        batchOf([draftToKeep("rev-9", ["Text."], { rounds: [7] })]),
        { kind: "missing", what: "round", name: "7" },
      ],
    ])("%s, saying so and keeping nothing", async ([, batch, error]) => {
      await keep(batchOf([zero], [remarks]));
      const before = await everythingOf(archive);
      const fresh = draftToKeep("fresh", ["Nothing of this stays."]);
      expect(await errorOf({ ...batch, drafts: [fresh, ...batch.drafts] })).toMatchObject(error);
      expect(await everythingOf(archive)).toEqual(before);
    });

    test("a batch worked out against other drafts than there are", async () => {
      await keep({ ...batchOf([zero]), seenDrafts: [] });
      const fresh = draftToKeep("fresh", ["Nothing of this stays."]);
      expect(await errorOf({ ...batchOf([fresh]), seenDrafts: [] })).toEqual({
        kind: "series-changed",
        negotiation: "lakes",
      });
      expect((await archive.listDrafts("lakes")).map((draft) => draft.id)).toEqual(["zero"]);
      await keep({ ...batchOf([fresh]), seenDrafts: ["zero"] });
      expect((await archive.listDrafts("lakes")).map((draft) => draft.id)).toContain("fresh");
    });

    test("an original that is not the one its source names is a bug of the caller", async () => {
      await expect(archive.keep(batchOf([{ ...zero, original: new Uint8Array([1]) }]))).rejects.toThrow(/sha256/);
      expect(await archive.listNegotiations()).toEqual([]);
    });
  });

  describe(`${name}: the order of a series`, () => {
    const dated = (id: string, on: string, basedOn: readonly string[] = []): DraftToKeep =>
      draftToKeep(id, [`Text of ${id}.`], { basedOn, date: { on, precision: "day", zone: null, source: "given" } });
    test("a draft found late takes its place by its date", async () => {
      await keep(batchOf([dated("a", "2031-01-01"), dated("c", "2031-03-01", ["a"])]));
      await keep(batchOf([dated("b", "2031-02-01", ["a"])]));
      expect((await archive.listDrafts("lakes")).map((draft) => draft.id)).toEqual(["a", "b", "c"]);
    });
    test("the order in which a person lists drafts stands against their dates", async () => {
      await keep(batchOf([dated("a", "2031-03-01"), dated("b", "2031-02-01"), dated("c", "2031-01-01")]));
      expect((await archive.listDrafts("lakes")).map((draft) => draft.id)).toEqual(["a", "b", "c"]);
    });
  });

  describe(`${name}: the stamp of changes`, () => {
    test("is the same while nothing is kept, and another after anything was", async () => {
      await keep(series);
      const stamps = [await archive.changeStamp()];
      const changes = [
        () => keep(batchOf([draftToKeep("late", ["A draft that came late."])])),
        () => archive.replaceAlignments("lakes", [{ before: "zero", after: "rev-1", alignment: alignment(0.5) }], []),
        () => archive.decide("lakes", decision("one")),
      ];
      for (const change of changes) {
        await everythingOf(archive);
        expect(await archive.changeStamp()).toBe(stamps.at(-1));
        await change();
        stamps.push(await archive.changeStamp());
      }
      expect(new Set(stamps).size).toBe(stamps.length);
    });
  });

  describe(`${name}: what is computed`, () => {
    test("is replaced between the drafts named, and nowhere else", async () => {
      await keep(series);
      const anew = [{ before: "zero", after: "rev-1", alignment: alignment(0.99) }];
      expect(await archive.replaceAlignments("lakes", anew, [gapLink("zero", "rev-1", 0.4)])).toEqual({
        ok: true,
        value: null,
      });
      expect(await archive.listAlignments("lakes")).toEqual([...plus.alignments, ...anew, rev.alignments[0]]);
      expect(await archive.listGapLinks("lakes")).toEqual([gapLink("zero", "rev-1", 0.4)]);
    });
    test("goes when it is replaced by nothing", async () => {
      await keep(series);
      await archive.replaceAlignments("lakes", [{ before: "zero", after: "rev-1", alignment: alignment(1) }], []);
      expect(await archive.listGapLinks("lakes")).toEqual([]);
    });
    test("leaves decisions alone", async () => {
      await keep(series);
      await archive.decide("lakes", decision("one"));
      await archive.replaceAlignments("lakes", [], []);
      expect(await archive.listDecisions("lakes")).toEqual([decision("one")]);
    });
    test("is refused for a draft or a negotiation that is not there", async () => {
      await keep(series);
      const stray = [{ before: "zero", after: "rev-7", alignment: alignment(1) }];
      expect(await archive.replaceAlignments("lakes", stray, [])).toEqual({
        ok: false,
        error: { kind: "missing", what: "draft", name: "rev-7" },
      });
      expect(await archive.replaceAlignments("seas", [], [])).toEqual({
        ok: false,
        error: { kind: "missing", what: "negotiation", name: "seas" },
      });
    });
  });

  describe(`${name}: decisions`, () => {
    const anchor = { draft: "zero", paragraph: "1", origin: { part: "text", at: 1 }, quotation: "Parties" };
    const pin: Decision = decision("2", { kind: "pin", before: anchor, after: { ...anchor, draft: "plus" } });
    test("are listed in the order in which they were kept, whatever their uuids", async () => {
      await keep(series);
      for (const each of [decision("9"), pin, decision("5")]) await archive.decide("lakes", each);
      expect(await archive.listDecisions("lakes")).toEqual([decision("9"), pin, decision("5")]);
    });
    test("the same again changes nothing; another one with its uuid is a conflict", async () => {
      await keep(series);
      await archive.decide("lakes", pin);
      expect(await archive.decide("lakes", pin)).toEqual({ ok: true, value: null });
      expect(await archive.decide("lakes", { ...pin, author: "Someone else" })).toMatchObject({
        ok: false,
        error: { kind: "conflict", what: "decision", name: "2" },
      });
      expect(await archive.listDecisions("lakes")).toEqual([pin]);
    });
    test("need a negotiation, but not the draft that they are about", async () => {
      await keep(batchOf([]));
      const stray: Decision = { ...pin, supersedes: "unknown" };
      expect(await archive.decide("lakes", stray)).toEqual({ ok: true, value: null });
      expect(await archive.decide("seas", pin)).toEqual({
        ok: false,
        error: { kind: "missing", what: "negotiation", name: "seas" },
      });
    });
  });

  describe(`${name}: searching`, () => {
    const texts = [
      "The Parties shall co-operate on l\u2019eau, the \u00c9tat and 1,000 wells.",
      "\u062a\u062a\u0639\u0627\u0648\u0646 \u0627\u0644\u0623\u0637\u0631\u0627\u0641 \u0641\u064a \u0625\u062f\u0627\u0631\u0629 \u0627\u0644\u0645\u064a\u0627\u0647 \u0648\u0641\u0642\u0627\u064b \u0644\u0644\u0645\u0627\u062f\u0629 \u0664\u0664.",
      "\u5404\u7f14\u7ea6\u65b9\u5e94\u5171\u540c\u7ba1\u7406\u6de1\u6c34\u8d44\u6e90\u3002",
      "\u0421\u0442\u043e\u0440\u043e\u043d\u044b \u0441\u043e\u0442\u0440\u0443\u0434\u043d\u0438\u0447\u0430\u044e\u0442.",
      'Parties "quote" (nothing) AND NOT water* of any kind that a longer paragraph could speak about at such length.',
    ];
    test.for([
      ["parties", ["1", "5"]],
      ["PARTIES shall", ["1"]],
      ["parties absent", []],
      ["co-operate", ["1"]],
      ["operate", ["1"]],
      ["eau", ["1"]],
      ["l'eau", ["1"]],
      ["etat", ["1"]],
      ["1,000", ["1"]],
      ["\u0627\u0644\u0627\u0637\u0631\u0627\u0641", ["2"]],
      ["44", ["2"]],
      ["\u6de1\u6c34", ["3"]],
      ["\u6c34\u8d44\u6e90", ["3"]],
      ["\u6e90", ["3"]],
      ["\u6c34", ["3"]],
      ["\u6c34\u6de1", []],
      ["\u0441\u0442\u043e\u0440\u043e\u043d\u044b", ["4"]],
      ['"quote" AND (nothing', ["5"]],
      ["water*", ["5"]],
      ["words : parties", []],
      ["n1", []],
      ["  ", []],
      ["\u2026 \u2014 *", []],
    ] as const)("%s", async ([query, expected]) => {
      await keep(batchOf([draftToKeep("zero", texts)]));
      const answer = await archive.searchParagraphs("lakes", query, 10);
      expect(answer.found.map((hit) => hit.paragraph.id).toSorted()).toEqual([...expected]);
      expect(answer.total).toBe(expected.length);
    });

    test("says where the words stand", async () => {
      await keep(batchOf([draftToKeep("zero", texts)]));
      const shown = async (query: string): Promise<readonly string[]> =>
        (await archive.searchParagraphs("lakes", query, 1)).found.flatMap(({ paragraph, matches }) =>
          matches.map((span) => paragraph.text.slice(span.from, span.to)),
        );
      expect(await shown("co-operate shall")).toEqual(["shall", "co-operate"]);
      expect(await shown("\u6c34\u8d44\u6e90")).toEqual(["\u6c34\u8d44\u6e90"]);
      expect(await shown("\u6c34")).toEqual(["\u6c34"]);
      expect(await shown("ETAT")).toEqual(["\u00c9tat"]);
    });

    test("counts all and gives the best first, equally good ones latest draft first", async () => {
      const words = ["Lakes and lakes.", "Every lake, and every river that runs into lakes, is meant.", "Rivers."];
      await keep(batchOf([draftToKeep("zero", words), draftToKeep("plus", words)]));
      const { total, found } = await archive.searchParagraphs("lakes", "lakes", 3);
      expect(total).toBe(4);
      expect(found.map((hit) => `${hit.paragraph.id}@${hit.draft}`)).toEqual(["1@plus", "1@zero", "2@plus"]);
    });

    test("takes a whole paragraph for a query", async () => {
      const long = Array.from({ length: 600 }, (_, index) => `word${index}`).join(" ");
      await keep(batchOf([draftToKeep("zero", [long, "word1"])]));
      expect((await archive.searchParagraphs("lakes", long, 10)).total).toBe(1);
    });
  });
}

/** All that an archive of one negotiation shows; for comparing before and after. Test-only. */
export async function everythingOf(archive: Archive, name = "lakes"): Promise<unknown> {
  const drafts = await archive.listDrafts(name);
  const statements = await archive.listStatements(name);
  return {
    negotiations: await archive.listNegotiations(),
    rounds: await archive.listRounds(name),
    drafts,
    statements,
    texts: await Promise.all(drafts.map((draft) => archive.draftText(name, draft.id))),
    originals: await Promise.all(drafts.map((draft) => archive.original(draft.source.sha256))),
    statementTexts: await Promise.all(statements.map((each) => archive.statementText(name, each.id))),
    alignments: await archive.listAlignments(name),
    gapLinks: await archive.listGapLinks(name),
    decisions: await archive.listDecisions(name),
    found: await archive.searchParagraphs(name, "parties", 1000),
  };
}
