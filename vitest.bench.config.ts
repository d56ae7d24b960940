import { defineConfig } from "vitest/config";

/** What `npm run bench` runs, one file at a time so that they don't disturb each other. */
export default defineConfig({
  test: {
    name: "bench",
    environment: "node",
    pool: "forks",
    execArgv: ["--expose-gc"],
    fileParallelism: false,
    benchmark: {
      include: ["{packages,tests}/**/*.bench.ts"],
      exclude: ["**/node_modules/**", "**/dist/**"],
    },
  },
});
