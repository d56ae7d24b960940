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
  expect(await faultsOf(answerOf(await travaux.listStanding({ draft: "rev-3" })))).toEqual([]);

  // 44 of Rev 3 was split off, weakened and cited; of 32 of Rev 1 an item was: margin and page say so alike.
  const marginAndPage = async (draft: string, label: string) => {
    const { paragraphs } = answerOf(await travaux.showDraft({ draft, label }));
    const beside = answerOf(await travaux.annotateDraft({ draft })).paragraphs;
    const cited = answerOf(await travaux.citedParagraph({ address: `${label}@${draft}` }));
    return {
      margin: beside.find(({ id }) => id === paragraphs[0]?.id),
      statements: new Set(cited.citations.map(({ statement }) => statement.id)).size,
    };
  };
  const split = await marginAndPage("rev-3", "44");
  expect(split.statements).toBeGreaterThan(0);
  expect(split.margin).toMatchObject({ since: "zero", statements: split.statements });
  expect(split.margin?.steps).toContainEqual({ draft: "rev-2", happened: ["renumbered", "reworded"] });
  const citedByItem = await marginAndPage("rev-1", "32");
  expect([citedByItem.margin?.statements, citedByItem.statements]).toEqual([1, 1]);
});
