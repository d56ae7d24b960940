// `npm test`: everything that CI runs, except the deep tests.
import { check, countTests, finish, startCount, task, tool } from "./checks.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const count = startCount();
await check(count, "format", tool("oxfmt/bin/oxfmt", "--check", "."));
await check(count, "lint", tool("oxlint/bin/oxlint", "--deny-warnings"));
await check(count, "types", task("types"));
await check(count, "dead code", tool("knip/bin/knip.js"));
await check(count, "build", task("build"));
await countTests(count, "vitest.config.ts");
finish(count);
