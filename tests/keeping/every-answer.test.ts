import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { NegotiationRequest, Outcome, Travaux } from "@travaux/application";
import { openCopy } from "@travaux/archive/copy";
import { success } from "@travaux/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { flawsBySchema } from "../flaws-by-schema.ts";
import { answerOf, doorTo, readSampleFile, sampleManifest, useCasesOver } from "./real-parts.ts";

const whole = { from: 0, limit: 10_000 };

/** A question of each kind that the viewer asks. */
const questions: Readonly<Record<string, (travaux: Travaux, of: NegotiationRequest) => Promise<Outcome<object>>>> = {
  drafts: async (travaux, of) => travaux.listDrafts(of),
  draft: async (travaux, of) => travaux.showDraft({ ...of, draft: "rev-3" }),
  margins: async (travaux, of) => travaux.annotateDraft({ ...of, draft: "rev-3" }),
  provenance: async (travaux, of) => travaux.blameDraft({ ...of, draft: "final", ...whole }),
  synopsis: async (travaux, of) => travaux.layOutSynopsis({ ...of, drafts: ["rev-1", "rev-3"], ...whole }),
  comparison: async (travaux, of) => travaux.diffDrafts({ ...of, before: "rev-2", after: "rev-3" }),
  report: async (travaux, of) => travaux.reportChanges({ ...of, before: "rev-1", after: "rev-2" }),
  mends: async (travaux, of) => travaux.listMends({ ...of, draft: "rev-2" }),
  comparisonOverGap: async (travaux, of) => travaux.diffDrafts({ ...of, before: "zero", after: "final" }),
  history: async (travaux, of) => travaux.traceHistory({ ...of, address: "44@rev-3" }),
  origin: async (travaux, of) => travaux.blameParagraph({ ...of, address: "44@rev-3" }),
  concordance: async (travaux, of) => travaux.tabulateConcordance(of),
  flow: async (travaux, of) => travaux.traceFlow(of),
  progress: async (travaux, of) => travaux.measureProgress(of),
  standing: async (travaux, of) => travaux.listStanding({ ...of, draft: "rev-1" }),
  statements: async (travaux, of) => travaux.listStatements(of),
  cited: async (travaux, of) => travaux.citedParagraph({ ...of, address: "44@rev-2" }),
  decisions: async (travaux, of) => travaux.listDecisions(of),
};

let folder = "";
let travaux: Travaux;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "travaux-answers-"));
  travaux = useCasesOver(path.join(folder, "talks.db"));
  answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  answerOf(await travaux.correctAlignment({ author: "Ana", says: "forbid", addresses: ["3@rev-3", "3@final"] }));
}, 120_000);
afterAll(async () => {
  await travaux.close();
  rmSync(folder, { recursive: true, force: true });
});

test.for(Object.entries(questions))("the answer about %s is what its schema says", async ([, ask]) => {
  expect(await flawsBySchema(JSON.stringify(answerOf(await ask(travaux, {}))))).toEqual([]);
});

test("a copy that travelled as JSON answers everything as the archive does", async () => {
  const { copy } = answerOf(await travaux.copyNegotiation({}));
  const carried = JSON.parse(JSON.stringify(copy)) as typeof copy;
  const inPage = doorTo("nowhere", { openArchive: async () => success(openCopy(carried)) });
  for (const [name, ask] of Object.entries(questions))
    expect([name, answerOf(await ask(inPage, {}))]).toEqual([name, answerOf(await ask(travaux, {}))]);
  // The archive ranks by its own measure; found is the same.
  const found = async (door: Travaux) => {
    const { hits, statements } = answerOf(await door.search({ query: "basin", limit: 1000 }));
    return [hits.map(({ draft, paragraph }) => `${paragraph}@${draft}`).toSorted(), statements.total];
  };
  expect(await found(inPage)).toEqual(await found(travaux));
});

/** What people decide, each after the other on the same series. */
const said: Readonly<Record<string, (travaux: Travaux) => Promise<Outcome<object>>>> = {
  pin: async (travaux) => travaux.correctAlignment({ author: "Ana", says: "pin", addresses: ["5@rev-3", "5@final"] }),
  forbid: async (travaux) =>
    travaux.correctAlignment({ author: "Ana", says: "forbid", addresses: ["6@rev-3", "7@final"] }),
  revocation: async (travaux) => travaux.revokeDecision({ author: "Ben", decision: "1" }),
  meaning: async (travaux) =>
    travaux.settleCitation({
      author: "Ana",
      statement: "04-upstream-partners",
      citation: 1,
      means: { kind: "paragraphs", addresses: ["44@rev-2"] },
    }),
  elsewhere: async (travaux) =>
    travaux.settleCitation({
      author: "Ana",
      statement: "04-upstream-partners",
      citation: 2,
      means: { kind: "elsewhere", document: "the Charter" },
    }),
  statement: async (travaux) =>
    travaux.correctStatement({
      author: "Ana",
      statement: "04-upstream-partners",
      says: { date: "2031-03-01", onBehalfOf: null },
    }),
  draft: async (travaux) =>
    travaux.correctDraft({ author: "Ana", draft: "rev-2", says: { date: null, symbol: "A/1", rounds: [1, 2] } }),
  decisions: async (travaux) => travaux.listDecisions({}),
  citations: async (travaux) => travaux.showStatement({ statement: "04-upstream-partners" }),
};

test.for(Object.entries(said))("what people decide is answered by its schema: %s", async ([, say]) => {
  expect(await flawsBySchema(JSON.stringify(answerOf(await say(travaux))))).toEqual([]);
});
