// `npm run test:deep`: long property runs, fuzzing, real drafts, everything that needs LibreOffice.
import { check, countTests, finish, startCount, task } from "./checks.mjs";
import { isSetUp } from "./set-up.mjs";

const count = startCount();
if (await isSetUp()) await runAll();
else count.failed += 1;
finish(count);

async function runAll() {
  await check(count, "build", task("build"));
  await countTests(count, "vitest.deep.config.ts");
}
