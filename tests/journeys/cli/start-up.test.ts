import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const builtCli = path.resolve(import.meta.dirname, "../../../apps/cli/dist/main.js");

/** What a start may cost beyond starting Node itself. */
const ALLOWANCE_MS = 80;

/** Other work on the machine only ever adds time, so the shortest of several runs is the honest one. */
const RUNS = 7;

function shortestRunMs(args: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
    expect(status).toBe(0);
    return performance.now() - started;
  });
  return Math.min(...times);
}

test("the command line starts within 80 ms of Node itself", () => {
  const nodeMs = shortestRunMs(["-e", "0"]);
  expect(shortestRunMs([builtCli, "--version"]) - nodeMs).toBeLessThanOrEqual(ALLOWANCE_MS);
});
