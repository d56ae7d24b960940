// `npm run lint [-- PATHS]`: lint and dead code.
import { installed, run } from "./run.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const paths = process.argv.slice(2);
const lint = await run(installed("oxlint/bin/oxlint", "--deny-warnings", ...paths));
const deadCode = paths.length === 0 ? await run(installed("knip/bin/knip.js")) : { code: 0 };
process.exitCode = lint.code === 0 ? deadCode.code : lint.code;
