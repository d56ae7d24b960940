import type { Travaux } from "@travaux/application";
import { type ComparisonPart, type DraftReportPart, joinedDraftReport, joinedParts } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { appRouter } from "./app-router.ts";
import { procedure, router } from "./procedure.ts";
import { statedProcedures } from "./testing/procedures-of.ts";
import { ask, contextWith, fakeTravaux, send } from "./testing/ask.ts";

const draft = { negotiation: "waters", draft: "rev-1" };
const speech = { negotiation: "waters", statement: "remarks" };
const address = { negotiation: "waters", address: "44@rev-1" };
const pin = { says: "pin", addresses: ["44@rev-1", "#p3@rev-2"], author: "Ana" } as const;
const sent = { upload: "u1", name: "rev-1.docx" };
const bytes = new Uint8Array([1, 2, 3]);
const uploads = { bytesOf: (upload: string) => (upload === "u1" ? bytes : null), release: () => {} };
const joined = {
  origin: { part: "p1", at: 3, box: { x: 1, y: 2, width: 3, height: 4 } },
  quotation: "Parties",
  mend: { kind: "join" },
};
const yellow = { mark: "highlight", value: "yellow", means: "proposed" };

/** The procedures whose answers come in pieces. */
const inParts: readonly string[] = ["drafts.compareInParts", "drafts.showInParts"];

/** Every procedure, an input that it takes, the use case behind it and what that one is asked. */
const table: readonly (readonly [string, object | undefined, keyof Travaux, unknown])[] = [
  ["negotiations.list", undefined, "listNegotiations", undefined],
  ["negotiations.create", { name: "waters", title: "T" }, "newNegotiation", { name: "waters", title: "T" }],
  [
    "negotiations.flow",
    { negotiation: "waters", address: "44" },
    "traceFlow",
    { negotiation: "waters", address: "44" },
  ],
  [
    "negotiations.synopsis",
    { negotiation: "waters", drafts: ["zero", "rev-1"], against: "before", from: 0, limit: 200 },
    "layOutSynopsis",
    { negotiation: "waters", drafts: ["zero", "rev-1"], against: "before", from: 0, limit: 200 },
  ],
  [
    "negotiations.addRound",
    { negotiation: "waters", label: "First round", from: "2031-02-03", to: "2031-02-06" },
    "addRound",
    { negotiation: "waters", label: "First round", from: "2031-02-03", to: "2031-02-06" },
  ],
  ["negotiations.concordance", { negotiation: "waters" }, "tabulateConcordance", { negotiation: "waters" }],
  ["negotiations.progress", draft, "measureProgress", draft],
  ["negotiations.standing", draft, "listStanding", draft],
  ["bundles.preview", sent, "previewBundle", { file: { name: "rev-1.docx", bytes } }],
  ["bundles.import", sent, "importBundle", { file: { name: "rev-1.docx", bytes } }],
  ["drafts.list", { negotiation: "waters" }, "listDrafts", { negotiation: "waters" }],
  ["drafts.show", draft, "showDraft", draft],
  ["drafts.showInParts", draft, "showDraft", draft],
  ["drafts.margins", draft, "annotateDraft", draft],
  ["drafts.provenance", { ...draft, from: 500, limit: 500 }, "blameDraft", { ...draft, from: 500, limit: 500 }],
  [
    "drafts.compare",
    { negotiation: "waters", before: "zero", after: "rev-1", label: "44" },
    "diffDrafts",
    { negotiation: "waters", before: "zero", after: "rev-1", label: "44" },
  ],
  [
    "drafts.template",
    { negotiation: "waters", before: "zero", after: "rev-1" },
    "templateOfDrafts",
    { negotiation: "waters", before: "zero", after: "rev-1" },
  ],
  [
    "drafts.report",
    { negotiation: "waters", before: "zero", after: "rev-1" },
    "reportChanges",
    { negotiation: "waters", before: "zero", after: "rev-1" },
  ],
  [
    "drafts.compareInParts",
    { negotiation: "waters", before: "zero", after: "rev-1" },
    "diffDrafts",
    { negotiation: "waters", before: "zero", after: "rev-1" },
  ],
  [
    "drafts.preview",
    { ...sent, language: "fr", revisions: "reject", mends: [joined], legend: [yellow] },
    "showFile",
    { file: { name: "rev-1.docx", bytes }, language: "fr", revisions: "reject", mends: [joined], legend: [yellow] },
  ],
  [
    "drafts.add",
    { ...sent, negotiation: "waters", label: "Rev 1", date: "2031-03-10", rounds: [1], basedOn: ["zero"] },
    "addDraft",
    {
      file: { name: "rev-1.docx", bytes },
      negotiation: "waters",
      label: "Rev 1",
      date: "2031-03-10",
      rounds: [1],
      basedOn: ["zero"],
    },
  ],
  ["drafts.mends", draft, "listMends", draft],
  [
    "drafts.previewMends",
    { ...draft, mends: [joined], legend: [yellow], revoke: ["u2"] },
    "previewMends",
    { ...draft, mends: [joined], legend: [yellow], revoke: ["u2"] },
  ],
  [
    "drafts.mend",
    { ...draft, mends: [joined], author: "Ana" },
    "mendDraft",
    { ...draft, mends: [joined], author: "Ana" },
  ],
  ["decisions.list", { negotiation: "waters" }, "listDecisions", { negotiation: "waters" }],
  [
    "decisions.correctAlignment",
    { negotiation: "waters", ...pin },
    "correctAlignment",
    { negotiation: "waters", ...pin },
  ],
  [
    "decisions.revoke",
    { negotiation: "waters", decision: "u1", author: "Ana" },
    "revokeDecision",
    { negotiation: "waters", decision: "u1", author: "Ana" },
  ],
  ["paragraphs.history", address, "traceHistory", address],
  ["paragraphs.provenance", address, "blameParagraph", address],
  ["paragraphs.cited", address, "citedParagraph", address],
  ["statements.list", { negotiation: "waters" }, "listStatements", { negotiation: "waters" }],
  ["statements.show", speech, "showStatement", speech],
  [
    "statements.settle",
    { ...speech, citation: 1, means: { kind: "draft", draft: "rev-2" }, author: "Ana" },
    "settleCitation",
    { ...speech, citation: 1, means: { kind: "draft", draft: "rev-2" }, author: "Ana" },
  ],
  [
    "drafts.correct",
    { negotiation: "waters", draft: "rev-1", says: { date: null, symbol: "A/1", rounds: [2] }, author: "Ana" },
    "correctDraft",
    { negotiation: "waters", draft: "rev-1", says: { date: null, symbol: "A/1", rounds: [2] }, author: "Ana" },
  ],
  [
    "statements.correct",
    { ...speech, says: { speaker: "Ben", onBehalfOf: null, round: 3 }, author: "Ana" },
    "correctStatement",
    { ...speech, says: { speaker: "Ben", onBehalfOf: null, round: 3 }, author: "Ana" },
  ],
  [
    "statements.preview",
    { ...sent, negotiation: "waters", language: "fr" },
    "citeFile",
    { file: { name: "rev-1.docx", bytes }, inArchive: true, negotiation: "waters", language: "fr" },
  ],
  [
    "statements.add",
    { ...sent, negotiation: "waters", speaker: "Ben" },
    "addStatement",
    { file: { name: "rev-1.docx", bytes }, negotiation: "waters", speaker: "Ben" },
  ],
  [
    "search.paragraphs",
    { negotiation: "waters", query: "flood", limit: 5 },
    "search",
    { negotiation: "waters", query: "flood", limit: 5 },
  ],
];

describe("the router", () => {
  test("has these procedures and no others", () => {
    expect(Object.keys(statedProcedures()).toSorted()).toEqual(table.map(([path]) => path).toSorted());
  });

  test("has no procedure that does not state its permission", () => {
    const silent = Object.entries(statedProcedures()).filter(([, { meta }]) => meta === undefined);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test.for(table.filter(([path]) => !inParts.includes(path)))(
    "%s asks one use case and gives its answer",
    async ([path, input, useCase, expected]) => {
      const asked: unknown[] = [];
      const answers = {
        [useCase]: async (request: unknown) => {
          asked.push(request);
          return { ok: true, value: { answer: 44 } };
        },
      };
      const { status, body } = await ask(contextWith({ travaux: fakeTravaux(answers), uploads }), path, input);
      expect([status, body]).toEqual([200, { result: { data: { answer: 44 } } }]);
      expect(asked).toEqual([expected]);
    },
  );

  test.for(table)("%s refuses whoever has no permission, and asks no use case", async ([path, input]) => {
    const { status, body } = await ask(contextWith({ uploads, authority: () => false }), path, input);
    expect(status).toBe(403);
    expect(body).toMatchObject({ error: { data: { code: "FORBIDDEN", travaux: { kind: "not-allowed" } } } });
  });

  test.for(table.filter(([, input]) => input !== undefined))(
    "%s refuses a field that it does not take",
    async ([path, input]) => {
      const { status, body } = await ask(contextWith({ uploads }), path, { ...input, surplus: 1 });
      expect([status, body]).toMatchObject([400, { error: { data: { travaux: { kind: "bad-request" } } } }]);
    },
  );

  test("asks the authority for the permission and the negotiation that are meant", async () => {
    const asked: unknown[] = [];
    const authority = (...question: readonly unknown[]) => {
      asked.push(question);
      return false;
    };
    for (const [path, input] of table) await ask(contextWith({ authority, uploads }), path, input);
    expect(asked).toEqual([
      ["read", null],
      ["convene", null],
      ["read", "waters"],
      ["read", "waters"],
      ["contribute", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["convene", null],
      ["convene", null],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["preview", null],
      ["contribute", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["contribute", "waters"],
      ["read", "waters"],
      ["contribute", "waters"],
      ["contribute", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["read", "waters"],
      ["contribute", "waters"],
      ["contribute", "waters"],
      ["contribute", "waters"],
      ["read", "waters"],
      ["contribute", "waters"],
      ["read", "waters"],
    ]);
  });
});

test("a comparison in parts is the comparison that the use case gives", async () => {
  const sides = { before: { name: "One", paragraphs: [] }, after: { name: "Two", paragraphs: [] } };
  const comparison = {
    format: "travaux.comparison/1",
    ...sides,
    pairs: Array.from({ length: 100 }, () => ({})),
    moves: [],
  };
  const answers = { diffDrafts: async () => ({ ok: true, value: comparison }) } as unknown as Partial<Travaux>;
  const caller = appRouter.createCaller(contextWith({ travaux: fakeTravaux(answers) }));
  const parts: ComparisonPart[] = [];
  for await (const part of await caller.drafts.compareInParts({
    negotiation: "waters",
    before: "zero",
    after: "rev-1",
  }))
    parts.push(part);
  expect(parts.length).toBeGreaterThan(2);
  expect(joinedParts(parts)).toEqual(comparison);
});

test("a draft in parts is the draft that the use case gives", async () => {
  const report = { format: "travaux.draft/1", paragraphs: Array.from({ length: 300 }, (_, at) => ({ id: `p${at}` })) };
  const answers = { showDraft: async () => ({ ok: true, value: report }) } as unknown as Partial<Travaux>;
  const caller = appRouter.createCaller(contextWith({ travaux: fakeTravaux(answers) }));
  const parts: DraftReportPart[] = [];
  for await (const part of await caller.drafts.showInParts({ negotiation: "waters" })) parts.push(part);
  expect(parts.length).toBeGreaterThan(2);
  expect(joinedDraftReport(parts)).toEqual(report);
});

test("a procedure that states no permission is refused, even when everything is allowed", async () => {
  const silent = router({ secret: procedure.query(() => "told") });
  const caller = silent.createCaller(contextWith({}));
  await expect(caller.secret()).rejects.toMatchObject({ code: "FORBIDDEN" });
});

describe("a file that was sent", () => {
  test("is forgotten once it is kept, and not before", async () => {
    const released: string[] = [];
    const shelf = { ...uploads, release: (upload: string) => released.push(upload) };
    const kept = fakeTravaux({ addDraft: async () => ({ ok: false, error: { kind: "empty-label" } }) });
    const input = { ...sent, negotiation: "waters", label: "Rev 1" };
    await ask(contextWith({ travaux: kept, uploads: shelf }), "drafts.add", input);
    expect(released).toEqual([]);
    const answers = { addDraft: async () => ({ ok: true, value: {} }) } as unknown as Partial<Travaux>;
    await ask(contextWith({ travaux: fakeTravaux(answers), uploads: shelf }), "drafts.add", input);
    expect(released).toEqual(["u1"]);
  });

  test.for(["drafts.preview", "drafts.add"])("and is not held any more is refused by %s", async (path) => {
    const input = path === "drafts.add" ? { negotiation: "waters", label: "Rev 1" } : {};
    const { status, body } = await ask(contextWith({ uploads }), path, { upload: "u2", name: "a.txt", ...input });
    expect([status, body]).toMatchObject([404, { error: { data: { travaux: { kind: "no-such-upload" } } } }]);
  });
});

describe("a refusal on the wire", () => {
  test("has the code, the kind, the sentence and what that names, and nothing else", async () => {
    const travaux = fakeTravaux({
      listDrafts: async () => ({ ok: false, error: { kind: "no-drafts", negotiation: "waters" } }),
    });
    const { status, body } = await ask(contextWith({ travaux }), "drafts.list", { negotiation: "waters" });
    const sentence = "The negotiation waters has no drafts yet; add the first one.";
    expect(status).toBe(404);
    expect(body).toEqual({
      error: {
        message: sentence,
        code: -32004,
        data: {
          code: "NOT_FOUND",
          httpStatus: 404,
          travaux: { kind: "no-drafts", sentence, names: { negotiation: "waters" } },
        },
      },
    });
  });

  test("of the archive names no folder of the server", async () => {
    const path = "/home/delegate/secret-talks/waters.db";
    const travaux = fakeTravaux({ listDrafts: async () => ({ ok: false, error: { kind: "archive-busy", path } }) });
    const { status, text } = await ask(contextWith({ travaux }), "drafts.list", { negotiation: "waters" });
    expect(status).toBe(503);
    expect(text).toContain("waters.db");
    expect(text).not.toContain("secret-talks");
  });

  test("for a bug says neither its message nor where it is", async () => {
    const travaux = fakeTravaux({ listDrafts: async () => Promise.reject(new Error("words of a draft")) });
    const { status, text, body } = await ask(contextWith({ travaux }), "drafts.list", { negotiation: "waters" });
    expect([status, body]).toMatchObject([500, { error: { data: { travaux: { kind: "bug" } } } }]);
    expect(text).not.toMatch(/words of a draft|stack|\.ts/);
  });

  test.for<[string, string, { query?: unknown; body?: string }, number, string]>([
    ["an unknown procedure", "drafts.steal", {}, 404, "no-such-procedure"],
    ["a missing field", "drafts.list", { query: {} }, 400, "bad-request"],
    ["a field of another type", "drafts.list", { query: { negotiation: 7 } }, 400, "bad-request"],
    [
      "a prototype in disguise",
      "drafts.list",
      { query: JSON.parse('{"negotiation":"w","__proto__":{"x":1}}') },
      400,
      "bad-request",
    ],
    ["a name that a terminal would obey", "drafts.list", { query: { negotiation: "w\u001b[2J" } }, 400, "bad-request"],
    ["a file in a folder", "drafts.preview", { body: '{"upload":"u1","name":"../a.txt"}' }, 400, "bad-request"],
    ["a name without end", "drafts.list", { query: { negotiation: "w".repeat(300) } }, 400, "bad-request"],
    ["what is no JSON", "drafts.add", { body: "{" }, 400, "bad-request"],
    ["a question sent as a change", "drafts.list", { body: "{}" }, 405, "bad-request"],
    [
      "too many questions at once",
      `${"negotiations.list,".repeat(20)}negotiations.list?batch=1`,
      {},
      400,
      "bad-request",
    ],
  ])("is made for %s", async ([, path, request, status, kind]) => {
    const answer = await send(contextWith({}), path, request);
    const error = { error: { data: { travaux: { kind } } } };
    expect(answer.status).toBe(status);
    expect(Array.isArray(answer.body) ? answer.body[0] : answer.body).toMatchObject(error);
    expect(answer.text).not.toMatch(/stack|\.ts/);
  });

  test("does not repeat what was sent", async () => {
    const { text } = await ask(contextWith({}), "drafts.list", { negotiation: ["Parties shall keep this secret"] });
    expect(text).not.toContain("secret");
  });
});
