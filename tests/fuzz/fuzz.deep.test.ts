import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleFuzzProcess, runFuzz } from "./run-fuzz.ts";
import type { FuzzOutcome, FuzzProgram } from "./run-fuzz.ts";
import type { Reader } from "./seeds.ts";

/** Cases for each reader; together more than twenty thousand. */
const CASES: readonly (readonly [Reader, number])[] = [
  ["docx", 7000],
  ["html", 5000],
  ["markdown", 3000],
  ["text", 3500],
  ["pdf", 2500],
  ["akoma-ntoso", 1500],
];

/** The share of them that is a draft all the same. */
const LEAST_READ = 0.1;

/** Most of a machine's time goes to the cases; a busy one has that much patience. */
const PATIENCE_MS = 30 * 60_000;
/** Finds that are printed whole. */
const MOST_PRINTED = 20;

let program: FuzzProgram;
beforeAll(async () => {
  program = await bundleFuzzProcess();
}, 60_000);
afterAll(() => program.remove());

test.for(CASES)(
  "%s, changed in %i ways: a refusal or a sound draft, nothing opened",
  { timeout: PATIENCE_MS },
  async ([reader, cases]) => {
    const half = cases >> 1;
    const started = performance.now();
    const halves = await Promise.all([runFuzz(program, reader, [0, half]), runFuzz(program, reader, [half, cases])]);
    const finds = halves.flatMap((each) => each.finds);
    print(reader, halves, (performance.now() - started) / 1000);
    expect([finds, total(halves, "cases")]).toEqual([[], cases]);
    // A reader that refused everything would come to no harm either.
    expect(total(halves, "read")).toBeGreaterThan(cases * LEAST_READ);
  },
);

function total(outcomes: readonly FuzzOutcome[], what: "cases" | "read"): number {
  return outcomes.reduce((sum, outcome) => sum + outcome[what], 0);
}

/** "docx: 7000 cases (5210 read, 1790 refused), 41 a second, 0 finds", and the first finds. */
function print(reader: Reader, outcomes: readonly FuzzOutcome[], seconds: number): void {
  const cases = total(outcomes, "cases");
  const read = total(outcomes, "read");
  const finds = outcomes.flatMap((outcome) => outcome.finds);
  const counts = `${cases} cases (${read} read, ${cases - read} refused)`;
  const line = `${reader}: ${counts}, ${Math.round(cases / seconds)} a second, ${finds.length} finds`;
  process.stdout.write(`${[line, ...finds.slice(0, MOST_PRINTED)].join("\n")}\n`);
}
