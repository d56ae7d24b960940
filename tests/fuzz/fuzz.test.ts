import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleFuzzProcess, runFuzz } from "./run-fuzz.ts";
import type { FuzzProgram } from "./run-fuzz.ts";
import type { Reader } from "./seeds.ts";

/** A few of the cases that the deep tests read by the thousand. */
const CASES = 50;
/** The share of them that is a draft all the same. */
const LEAST_READ = 0.1;
const readers: readonly Reader[] = ["docx", "html", "markdown", "text", "pdf", "akoma-ntoso"];

let program: FuzzProgram;
beforeAll(async () => {
  program = await bundleFuzzProcess();
}, 60_000);
afterAll(() => program.remove());

test.for(readers)(
  "%s, changed in every way: a refusal or a sound draft, nothing opened",
  { timeout: 120_000 },
  async (reader) => {
    const outcome = await runFuzz(program, reader, [0, CASES]);
    expect([outcome.finds, outcome.cases]).toEqual([[], CASES]);
    // A reader that refused everything would come to no harm either.
    expect(outcome.read).toBeGreaterThan(CASES * LEAST_READ);
  },
);
