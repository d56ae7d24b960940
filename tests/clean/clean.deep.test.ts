import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cleanWord } from "@travaux/ingest";
import { seededRandom } from "@travaux/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { mutateWord } from "../fuzz/mutate-word.ts";
import { seedsFor } from "../fuzz/seeds.ts";
import { corpora, describeWith } from "../needs/describe-with.ts";
import { faultsOf, validator } from "../word-out/valid-word.ts";
import { faultsInCleaning } from "./kept-and-gone.ts";

const table: string[] = [];
const root = path.resolve(import.meta.dirname, "../..");

afterAll(() => {
  process.stdout.write(`${table.join("\n")}\n`);
});

/** Cleans each file, and reports how many were held to be the same draft. */
async function expectAllSame(name: string, files: Iterable<readonly [string, Uint8Array]>): Promise<void> {
  const faults: string[] = [];
  const counts = { cleaned: 0, refused: 0 };
  for (const [file, bytes] of files) {
    const found = await faultsInCleaning(bytes);
    if (found === null) counts.refused += 1;
    else counts.cleaned += 1;
    for (const fault of found ?? []) faults.push(`${file}: ${fault}`);
  }
  table.push(`${name.padEnd(24)} ${counts.cleaned} cleaned, ${counts.refused} refused, ${faults.length} faults`);
  expect(faults).toEqual([]);
  expect(counts.cleaned).toBeGreaterThan(0);
}

function wordFilesIn(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .toSorted()
    .map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const);
}

const CASES = 2000;

/** The validator takes a second a file. All 240 were held to it once; each run holds one in so many. */
const ONE_IN = 10;

describe("a cleaned file is the same draft, without names", () => {
  test("when it was changed in every way", async () => {
    const seeds = seedsFor("docx", root);
    const cases = Array.from({ length: CASES }, (_, number) => {
      const chance = seededRandom(number * 7919 + 11);
      const seed = seeds[number % seeds.length] ?? new Uint8Array();
      return [`case ${number}`, mutateWord(seed, () => chance.next())] as const;
    });
    await expectAllSame("changed files", cases);
  });
});

describeWith(corpora("docx-revisions"), "of real files", (folder) => {
  test("each is the same draft once cleaned, without names", () =>
    expectAllSame("docx-revisions", wordFilesIn(folder)));

  describeWith(validator, "by the schemas of Office", () => {
    test("none has a fault that it had not", async () => {
      const worse: string[] = [];
      for (const [name, bytes] of wordFilesIn(folder).filter((_, at) => at % ONE_IN === 0)) {
        const cleaned = await cleanWord({ name, bytes });
        if (!cleaned.ok) continue;
        const before = new Set(await faultsOf(bytes));
        const after = await faultsOf(cleaned.value.bytes);
        worse.push(...after.filter((fault) => !before.has(fault)).map((fault) => `${name}: ${fault}`));
      }
      expect(worse).toEqual([]);
    });
  });
});
