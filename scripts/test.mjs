// `npm test`: everything that CI runs, except the deep tests.
import { check, countTests, finish, startCount, task, tool } from "./checks.mjs";
import { isSetUp } from "./set-up.mjs";

const count = startCount();
if (await isSetUp()) await runAll();
else count.failed += 1;
finish(count);

async function runAll() {
  await check(count, "format", tool("oxfmt/bin/oxfmt", "--check", "."));
  await check(count, "lint", tool("oxlint/bin/oxlint", "--deny-warnings"));
  await check(count, "types", task("types"));
  await check(count, "dead code", tool("knip/bin/knip.js"));
  await check(count, "build", task("build"));
  await countTests(count, "vitest.config.ts");
}
