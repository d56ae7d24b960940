// `npm run bench [-- FILTER]`: time and memory on named sizes.
import { installed, run } from "./run.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const args = ["bench", "--run", "--config", "vitest.bench.config.ts", ...process.argv.slice(2)];
const { code } = await run(installed("vitest/vitest.mjs", ...args));
process.exitCode = code;
