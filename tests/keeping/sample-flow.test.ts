import { readFile } from "node:fs/promises";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "./real-parts.ts";

const schemaFile = path.join(
  import.meta.dirname,
  "..",
  "..",
  "docs",
  "formats",
  "schema",
  "travaux.flow.1.schema.json",
);

test("the flow of the sample is what its schema says, whole and of one section", { timeout: 60_000 }, async () => {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  const schema = JSON.parse(await readFile(schemaFile, "utf8")) as object;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  for (const address of [undefined, "44@rev-3"]) {
    const flow = answerOf(await travaux.traceFlow({ address }));
    ajv.validate(schema, JSON.parse(JSON.stringify(flow)));
    expect(ajv.errors ?? []).toEqual([]);
    // A schema of nothing would be held by anything.
    expect(ajv.validate(schema, { format: flow.format })).toBe(false);
  }
});
