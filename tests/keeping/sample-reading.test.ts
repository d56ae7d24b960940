import { readFile } from "node:fs/promises";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "./real-parts.ts";

const schemas = path.join(import.meta.dirname, "..", "..", "docs", "formats", "schema");

/** What is wrong with an answer, by the schema of its format. */
async function faultsOf(answer: { readonly format: string }): Promise<readonly unknown[]> {
  const file = `${answer.format.replace("/", ".")}.schema.json`;
  const schema = JSON.parse(await readFile(path.join(schemas, file), "utf8")) as object;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  // A schema of nothing would be held by anything.
  expect(ajv.validate(schema, { format: answer.format })).toBe(false);
  ajv.validate(schema, JSON.parse(JSON.stringify(answer)));
  return ajv.errors ?? [];
}

test("what a reader of the sample is shown is what the schemas say", { timeout: 60_000 }, async () => {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  const all = { from: 0, limit: 500 } as const;
  const margins = answerOf(await travaux.annotateDraft({ draft: "rev-3" }));
  expect(await faultsOf(margins)).toEqual([]);
  expect(await faultsOf(answerOf(await travaux.blameDraft({ draft: "rev-3", ...all })))).toEqual([]);
  const synopsis = answerOf(await travaux.layOutSynopsis({ drafts: ["zero", "rev-1", "rev-3"], ...all }));
  expect(await faultsOf(synopsis)).toEqual([]);

  // 44 of Rev 3 was split off, weakened and cited: its margin and its page say so alike.
  const { paragraphs } = answerOf(await travaux.showDraft({ draft: "rev-3", label: "44" }));
  const margin = margins.paragraphs.find(({ id }) => id === paragraphs[0]?.id);
  const cited = answerOf(await travaux.citedParagraph({ address: "44@rev-3" }));
  const statements = new Set(cited.citations.map(({ statement }) => statement.id));
  expect(statements.size).toBeGreaterThan(0);
  expect(margin).toMatchObject({ since: "zero", statements: statements.size });
  expect(margin?.steps).toContainEqual({ draft: "rev-2", happened: ["renumbered", "reworded"] });
});
