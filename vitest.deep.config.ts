import { defineConfig } from "vitest/config";

/** What `npm run test:deep` runs: long property runs, fuzzing, real drafts, other programs. */
export default defineConfig({
  test: {
    name: "deep",
    environment: "node",
    globalSetup: "tests/journeys/sample.setup.ts",
    setupFiles: "tests/same-cases.setup.ts",
    include: ["{packages,apps,tests}/**/*.deep.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    passWithNoTests: true,
    testTimeout: 20 * 60_000,
    hookTimeout: 5 * 60_000,
  },
});
