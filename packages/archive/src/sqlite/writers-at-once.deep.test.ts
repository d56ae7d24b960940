import { test } from "vitest";
import { childProcesses } from "./child-process.ts";
import { scratchFolder } from "./scratch-archive.ts";
import { checkWritersAtOnce } from "./writers-at-once.ts";

const freshPath = scratchFolder(20 * 60_000);
const start = childProcesses();

test("eight processes keep drafts and decisions for a long time; none is refused and nothing is lost", async () => {
  await checkWritersAtOnce(start, { path: freshPath(), writers: 8, drafts: 25, decisions: 1500 });
});
