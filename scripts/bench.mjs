// `npm run bench`: time and memory of the whole product on named sizes, as ratios.
// `npm run bench -- NAME`: the benchmarks beside the code whose file names contain NAME.
import { installed, run } from "./run.mjs";
import { setUp } from "./set-up.mjs";

const filters = process.argv.slice(2);
await setUp();
process.exitCode = await (filters.length === 0 ? wholeProduct() : besideTheCode());

async function wholeProduct() {
  const { code } = await run(installed("vite/bin/vite.js", "build", "--config", "tests/bench/vite.config.ts"));
  return code === 0 ? (await run([process.execPath, "tests/bench/dist/main.js"])).code : code;
}

async function besideTheCode() {
  const options = ["bench", "--run", "--config", "vitest.bench.config.ts"];
  return (await run(installed("vitest/vitest.mjs", ...options, ...filters))).code;
}
