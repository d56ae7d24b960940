// `npm run test:deep`: long property runs, fuzzing, real drafts, everything that needs LibreOffice.
import { check, countTests, finish, startCount, task } from "./checks.mjs";
import { setUp } from "./set-up.mjs";

await setUp();
const count = startCount();
await check(count, "build", task("build"));
await countTests(count, "vitest.deep.config.ts");
finish(count);
