import { readFileSync } from "node:fs";
import path from "node:path";
import type {
  Comparison,
  Concordance,
  DraftList,
  DraftListEntry,
  DraftReport,
  Lineage,
  Negotiation,
  Provenance,
  SearchResult,
} from "@travaux/model";
import { readTruth, sampleFolder } from "@travaux/sample";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyArchive, serve } from "./run-server.ts";
import type { EmptyArchive, RunningServer } from "./run-server.ts";
import { answerOf, Talk } from "./talk-to-server.ts";

/** The drafts of the sample, as a person adds them one after the other in the viewer. */
const drafts = [
  { file: "zero-draft.pdf", label: "Zero", date: "2031-01-20" },
  { file: "zero-draft-plus.docx", label: "Zero plus", date: "2031-03-03" },
  { file: "rev-1.html", label: "Rev 1", date: "2031-03-26" },
  { file: "rev-2.md", label: "Rev 2", date: "2031-05-28" },
  { file: "rev-3.txt", label: "Rev 3", date: "2031-06-27 18:00" },
  { file: "final-draft.docx", label: "Final", date: "2031-07-10 21:30" },
];
const ids = ["zero", "zero-plus", "rev-1", "rev-2", "rev-3", "final"];
const negotiation = "shared-waters";

interface Added {
  readonly draft: DraftListEntry;
  readonly outcome: string;
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.join(sampleFolder, file)));
}

const added: Added[] = [];
let place: EmptyArchive;
let server: RunningServer;
let talk: Talk;

beforeAll(async () => {
  place = await emptyArchive();
  server = await serve(place.archive);
  talk = new Talk(server.url);
  answerOf(await talk.mutate("negotiations.create", { name: negotiation, title: "Compact", zone: "America/New_York" }));
  for (const { file, ...particulars } of drafts) {
    const upload = await talk.send(bytesOf(file));
    added.push(answerOf(await talk.mutate<Added>("drafts.add", { negotiation, upload, name: file, ...particulars })));
  }
});
afterAll(async () => {
  await server.stop();
  place.remove();
});

describe("a negotiation that is kept over HTTP", () => {
  test("is there, with a draft for each file that was added", async () => {
    expect(answerOf(await talk.query<readonly Negotiation[]>("negotiations.list"))).toEqual([
      { name: negotiation, title: "Compact", zone: "America/New_York" },
    ]);
    expect(added.map(({ draft, outcome }) => [draft.id, draft.basedOn, outcome])).toEqual(
      ids.map((id, at) => [id, at === 0 ? [] : [ids[at - 1]], "kept"]),
    );
  });

  test("is listed with the measures that each draft was answered with when it was added", async () => {
    const list = answerOf(await talk.query<DraftList>("drafts.list", { negotiation }));
    expect(list.drafts).toEqual(added.map(({ draft }) => draft));
    const truth = readTruth();
    expect(list.drafts.map(({ measures }) => measures.paragraphs)).toEqual(
      truth.drafts.map(({ paragraphs }) => paragraphs.length),
    );
  });

  test("has a history for a paragraph, under its label and under its id", async () => {
    const address = "44@rev-3";
    const lineage = answerOf(await talk.query<Lineage>("paragraphs.history", { negotiation, address }));
    expect(lineage.drafts.map(({ id }) => id)).toEqual(ids);
    const truth = readTruth().histories.find((each) => each.address === address);
    for (const { draft, paragraphs } of truth?.steps ?? []) {
      const found = lineage.steps.find((step) => step.draft === draft)?.paragraphs.map(({ address: label }) => label);
      expect(found, draft).toEqual(expect.arrayContaining(paragraphs.map(({ address: label }) => label)));
    }
    expect(truth?.steps).toHaveLength(ids.length);
    const there = lineage.steps.find(({ draft }) => draft === "rev-3")?.paragraphs;
    const here = there?.find(({ address: label }) => label === "44")?.id ?? "";
    const byId = answerOf(await talk.query<Lineage>("paragraphs.history", { negotiation, address: `#${here}@rev-3` }));
    expect(byId).toEqual(lineage);
  });

  test("knows where the words of a paragraph come from", async () => {
    const provenance = answerOf(
      await talk.query<Provenance>("paragraphs.provenance", { negotiation, address: "44@rev-3" }),
    );
    const report = answerOf(await talk.query<DraftReport>("drafts.show", { negotiation, draft: "rev-3", label: "44" }));
    expect(provenance.runs.map(({ text }) => text).join("")).toBe(report.paragraphs[0]?.text);
    expect(ids).toEqual(expect.arrayContaining(provenance.runs.map(({ since }) => since)));
  });

  test("compares any two drafts, every paragraph in one pair", async () => {
    for (const [before, after] of [
      ["rev-2", "rev-3"],
      ["zero", "final"],
      ["final", "zero"],
    ] as const) {
      const comparison = answerOf(await talk.query<Comparison>("drafts.compare", { negotiation, before, after }));
      for (const side of ["before", "after"] as const) {
        const paired = comparison.pairs.flatMap((pair): readonly string[] => pair[side]);
        expect(paired.toSorted()).toEqual(comparison[side].paragraphs.map(({ id }) => id).toSorted());
      }
    }
    const cut = await talk.query<Comparison>("drafts.compare", {
      negotiation,
      before: "rev-2",
      after: "rev-3",
      label: "44",
    });
    const concerned = answerOf(cut).pairs.flatMap((pair): readonly string[] => [...pair.before, ...pair.after]);
    expect(concerned.length).toBeGreaterThan(1);
    expect(concerned.length).toBeLessThan(8);
  });

  test("has a concordance and answers a search with addresses that lead back", async () => {
    const concordance = answerOf(await talk.query<Concordance>("negotiations.concordance", { negotiation }));
    expect(concordance.rows.length).toBeGreaterThan(59);
    const found = answerOf(
      await talk.query<SearchResult>("search.paragraphs", { negotiation, query: "headwaters fund", limit: 5 }),
    );
    expect(found.total).toBeGreaterThan(5);
    const places = found.hits.flatMap(({ address, draft, paragraph, alsoIn }) => [
      { address, draft, paragraph },
      ...alsoIn.map((other) => ({ ...other, paragraph: other.id })),
    ]);
    expect(places).toHaveLength(found.total);
    expect(found.statements.total).toBe(found.statements.hits.length);
    for (const { address, draft, paragraph } of places) {
      const place = address === null ? `#${paragraph}@${draft}` : `${address}@${draft}`;
      const lineage = answerOf(await talk.query<Lineage>("paragraphs.history", { negotiation, address: place }));
      expect(lineage.steps.some((step) => step.paragraphs.some(({ id }) => id === paragraph))).toBe(true);
    }
  });

  test("gives each original back byte for byte, as a download", async () => {
    for (const [at, { file }] of drafts.entries()) {
      const response = await fetch(`${server.url}/api/originals/${negotiation}/${ids[at]}`);
      expect(response.headers.get("content-disposition")).toContain(file);
      expect(Buffer.from(await response.arrayBuffer()).equals(bytesOf(file))).toBe(true);
    }
  });
});

describe("a draft that is sent", () => {
  test("is shown before it is kept, and is not kept by that", async () => {
    const upload = await talk.send(bytesOf("rev-3.txt"));
    const report = answerOf(await talk.mutate<DraftReport>("drafts.preview", { upload, name: "rev-3.txt" }));
    expect(report.source).toMatchObject({ name: "rev-3.txt", format: "text" });
    expect(answerOf(await talk.query<DraftList>("drafts.list", { negotiation })).drafts).toHaveLength(6);
  });

  test("again is there already", async () => {
    const upload = await talk.send(bytesOf("rev-2.md"));
    const again = await talk.mutate<Added>("drafts.add", { negotiation, upload, name: "copy.md", label: "Rev 2" });
    expect(answerOf(again)).toMatchObject({
      outcome: "already-there",
      draft: { id: "rev-2", source: { name: "rev-2.md" } },
    });
  });

  test("under a label that another has is a conflict with status 409, and both stay as they were", async () => {
    const upload = await talk.send(bytesOf("rev-3.txt"));
    const refused = await talk.mutate("drafts.add", {
      negotiation,
      upload,
      name: "rev-3.txt",
      label: "Rev 2",
      language: "en",
    });
    expect(refused).toMatchObject({ ok: false, status: 409, refusal: { kind: "conflict" } });
    const kept = await talk.mutate<DraftReport>("drafts.preview", { upload, name: "rev-3.txt" });
    expect(kept.ok).toBe(true);
  });

  test.for<[string, Uint8Array<ArrayBuffer>, string]>([
    ["binary", new Uint8Array(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)), "unknown-format"],
    ["a Word file that ends too early", bytesOf("final-draft.docx").slice(0, 3000), "unreadable-file"],
    [
      "an old Word file",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
      "unsupported-format",
    ],
  ])("and is %s is refused in a sentence, and the server goes on", async ([, bytes, kind]) => {
    const upload = await talk.send(bytes);
    const refused = await talk.mutate("drafts.preview", { upload, name: "rev-9.docx" });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { kind, sentence: expect.stringMatching(/^rev-9\.docx .*\.$/) },
    });
    expect((await talk.query("negotiations.list")).ok).toBe(true);
  });
});

describe("what is not there is refused by name:", () => {
  test.for([
    ["drafts.list", { negotiation: "seas" }, 404, "no-such-negotiation", "seas"],
    ["drafts.show", { negotiation, draft: "rev-9" }, 404, "no-such-draft", "rev-3"],
    ["paragraphs.history", { negotiation, address: "444@rev-3" }, 404, "no-such-paragraph", "58"],
    ["paragraphs.history", { negotiation, address: "@" }, 400, "bad-address", "44@rev-2"],
    ["paragraphs.provenance", { negotiation, address: "(a)@rev-3" }, 400, "ambiguous-address", "@rev-3"],
  ] as const)("%s of %o", async ([procedure, input, status, kind, named]) => {
    const refused = await talk.query(procedure, input);
    expect(refused).toMatchObject({ ok: false, status, refusal: { kind, sentence: expect.stringContaining(named) } });
  });
});
