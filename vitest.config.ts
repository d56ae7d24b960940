import { defineConfig } from "vitest/config";

/** What `npm test` runs. Deep tests, browser journeys and benchmarks have runs of their own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["{packages,apps/cli,apps/server,tests}/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", "**/*.deep.test.ts"],
        },
      },
      {
        test: {
          name: "web",
          environment: "happy-dom",
          include: ["apps/web/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/dist/**", "**/*.deep.test.*"],
        },
      },
    ],
  },
});
