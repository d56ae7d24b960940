import { defineConfig } from "vitest/config";
import { compiledCatalogues } from "./scripts/compiled-catalogues.ts";

const neverHere = ["**/node_modules/**", "**/dist/**", "**/*.deep.test.*"];
const journeys = "tests/journeys/**/*.test.ts";
/** Journeys that measure or take hold of the whole machine: nothing else runs beside them. */
const alone = ["tests/journeys/checkout/*.test.ts", "tests/journeys/cli/{start-up,serve*,ended-by-signal}.test.ts"];

const sample = "tests/journeys/sample.setup.ts";
const sameCases = "tests/same-cases.setup.ts";

/** From version 25 on Node has a `localStorage` of its own, which without a file is none and hides the page's. */
const withoutNodeStorage = process.allowedNodeEnvironmentFlags.has("--experimental-webstorage")
  ? ["--no-experimental-webstorage"]
  : [];

/**
 * A file shares what it imports with the others that its worker runs: loading everything anew for each of hundreds of files
 * took longer than many of their tests. So no test may leave anything changed behind.
 */
const shared = { isolate: false } as const;

/** What `npm test` runs. Deep tests and benchmarks have configurations of their own. */
export default defineConfig({
  test: {
    // Left to itself vitest keeps one processor free: on a machine of two that doubles the time.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...shared,
          name: "node",
          environment: "node",
          setupFiles: sameCases,
          include: ["{packages,apps/cli,apps/server,tests}/**/*.test.ts"],
          exclude: [...neverHere, journeys],
          // Property tests run long on a busy machine; what hangs is caught all the same.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [compiledCatalogues()],
        test: {
          ...shared,
          name: "web",
          environment: "happy-dom",
          execArgv: withoutNodeStorage,
          setupFiles: [sameCases, "apps/web/src/testing-language.ts", "apps/web/src/testing-page.setup.ts"],
          include: ["apps/web/**/*.test.{ts,tsx}"],
          // The first test of a file waits for all that its page imports, on a machine that may be busy.
          testTimeout: 30_000,
          exclude: neverHere,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Whole programs and a browser, after the rest: their patience is not spent on waiting for a processor. They use
        // what `npm test` has built in apps/*/dist.
        test: {
          ...shared,
          name: "journeys",
          globalSetup: sample,
          environment: "node",
          include: [journeys],
          exclude: [...neverHere, ...alone],
          maxWorkers: 2,
          maxConcurrency: 2,
          // A second, as it is left to itself, is too little for a page on a machine that is busy.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: "alone",
          environment: "node",
          include: alone,
          exclude: neverHere,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
