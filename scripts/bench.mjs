// `npm run bench`: time and memory of the whole product on named sizes, as ratios.
// `npm run bench -- frames`: of that, only how long the viewer's page is held by a long comparison.
// `npm run bench -- NAME`: the benchmarks beside the code whose file names contain NAME.
import { task } from "./checks.mjs";
import { installed, run } from "./run.mjs";
import { setUp } from "./set-up.mjs";

const filters = process.argv.slice(2);
await setUp();
process.exitCode = await asked();

async function asked() {
  if (filters.length === 0) return (await program("main")) || (await frames());
  return filters[0] === "frames" ? frames() : besideTheCode();
}

/** The viewer as it is served: what is measured has to be built. */
async function frames() {
  return (await task("build")()) || (await program("frames"));
}

async function program(name) {
  const { code } = await run(installed("vite/bin/vite.js", "build", "--config", "tests/bench/vite.config.ts"));
  return code === 0 ? (await run([process.execPath, `tests/bench/dist/${name}.js`])).code : code;
}

async function besideTheCode() {
  const options = ["bench", "--run", "--config", "vitest.bench.config.ts"];
  return (await run(installed("vitest/vitest.mjs", ...options, ...filters))).code;
}
