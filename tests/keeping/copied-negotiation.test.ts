import type { NegotiationRequest, Outcome, Travaux } from "@travaux/application";
import { openCopy } from "@travaux/archive/copy";
import { success } from "@travaux/model";
import { expect, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "./real-parts.ts";

const whole = { from: 0, limit: 10_000 };

/** A question of each kind that the viewer asks. */
const questions: Readonly<Record<string, (travaux: Travaux, of: NegotiationRequest) => Promise<Outcome<object>>>> = {
  drafts: async (travaux, of) => travaux.listDrafts(of),
  draft: async (travaux, of) => travaux.showDraft({ ...of, draft: "rev-3" }),
  margins: async (travaux, of) => travaux.annotateDraft({ ...of, draft: "rev-3" }),
  provenance: async (travaux, of) => travaux.blameDraft({ ...of, draft: "final", ...whole }),
  synopsis: async (travaux, of) => travaux.layOutSynopsis({ ...of, drafts: ["rev-1", "rev-3"], ...whole }),
  comparison: async (travaux, of) => travaux.diffDrafts({ ...of, before: "rev-2", after: "rev-3" }),
  comparisonOverGap: async (travaux, of) => travaux.diffDrafts({ ...of, before: "zero", after: "final" }),
  history: async (travaux, of) => travaux.traceHistory({ ...of, address: "44@rev-3" }),
  concordance: async (travaux, of) => travaux.tabulateConcordance(of),
  flow: async (travaux, of) => travaux.traceFlow(of),
  progress: async (travaux, of) => travaux.measureProgress(of),
  standing: async (travaux, of) => travaux.listStanding({ ...of, draft: "rev-1" }),
  statements: async (travaux, of) => travaux.listStatements(of),
  cited: async (travaux, of) => travaux.citedParagraph({ ...of, address: "44@rev-2" }),
  decisions: async (travaux, of) => travaux.listDecisions(of),
};

test("a copy that travelled as JSON answers everything as the archive does", { timeout: 120_000 }, async () => {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  answerOf(await travaux.correctAlignment({ author: "Ana", says: "forbid", addresses: ["3@rev-3", "3@final"] }));
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
