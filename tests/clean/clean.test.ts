import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cleanWord } from "@travaux/ingest";
import { sampleFolder } from "@travaux/sample";
import { seededRandom } from "@travaux/testkit";
import { expect, test } from "vitest";
import { mutateWord } from "../fuzz/mutate-word.ts";
import { describeWith } from "../needs/describe-with.ts";
import { faultsOf, validator } from "../word-out/valid-word.ts";
import { faultsInCleaning } from "./kept-and-gone.ts";

const files = readdirSync(sampleFolder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".docx"))
  .toSorted()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(sampleFolder, name))) }));

test.for(files)("$name is the same draft once cleaned, without names", async ({ bytes }) => {
  expect(await faultsInCleaning(bytes)).toEqual([]);
});

// Each case reads and cleans a whole draft several times; the deep tests have thousands.
test(
  "files that were changed in every way are refused, or the same draft once cleaned",
  { timeout: 120_000 },
  async () => {
    let cleaned = 0;
    for (let number = 0; number < 30; number++) {
      const chance = seededRandom(number * 31 + 7);
      const bytes = mutateWord(files[number % files.length]?.bytes ?? new Uint8Array(), () => chance.next());
      const faults = await faultsInCleaning(bytes);
      if (faults !== null) cleaned += 1;
      expect(faults ?? [], `case ${number}`).toEqual([]);
    }
    expect(cleaned).toBeGreaterThan(5);
  },
);

describeWith(validator, "by the schemas of Office", () => {
  test("a cleaned file with tracked changes and comments is valid", async () => {
    const tracked = files.find(({ name }) => name === "zero-draft-plus.docx")?.bytes ?? new Uint8Array();
    const cleaned = await cleanWord({ name: "draft.docx", bytes: tracked });
    expect(cleaned.ok ? await faultsOf(cleaned.value.bytes) : cleaned.error).toEqual([]);
  });
});
