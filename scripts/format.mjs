// `npm run format [-- PATHS]`: rewrites files in the project's format.
import { installed, run } from "./run.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const paths = process.argv.slice(2);
const { code } = await run(installed("oxfmt/bin/oxfmt", ...(paths.length === 0 ? ["."] : paths)));
process.exitCode = code;
