import path from "node:path";
import { createJail } from "@travaux/ingest/jail";
import type { Jail } from "@travaux/ingest/jail";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkOutcome } from "./check-outcome.ts";
import { hostileFiles } from "./hostile-files.ts";

/** The reader's process of the built command line: what people have. */
const entry = path.resolve(import.meta.dirname, "../../apps/cli/dist/reader-process.js");
/** What any file may take, refused or read, also on a machine that has other things to do. */
const LIMITS = { timeoutMs: 15_000, memoryMiB: 512, spares: 1 };

/** Those that take longer are printed, so that what is said of them in docs/formats/hostile-files.md can be seen. */
const SOON_MS = 2000;

let jail: Jail;
let filesRead = 0;
const slow: string[] = [];
beforeAll(() => {
  jail = createJail({ entry, ...LIMITS });
  jail.expect(Number.POSITIVE_INFINITY);
});
afterAll(async () => {
  await jail.close();
  const soon = `${filesRead - slow.length} of ${filesRead} hostile files ended in less than ${SOON_MS / 1000} s`;
  process.stdout.write(`${[soon, ...slow].join("\n")}\n`);
});

for (const { group, files } of hostileFiles) {
  describe(group, () => {
    test.for(files)("$name, in its time and memory", async (file) => {
      const bytes = file.make();
      const started = performance.now();
      const outcome = await jail.ingestDraft({ name: "draft.docx", bytes });
      const seconds = (performance.now() - started) / 1000;
      const end = outcome.ok ? "a draft" : outcome.error.kind;
      filesRead++;
      if (seconds * 1000 >= SOON_MS) slow.push(`${seconds.toFixed(1)} s: ${group} ${file.name}: ${end}`);
      checkOutcome(outcome, file.becomes);
      const mayTimeOut =
        typeof file.becomes === "object" && "refused" in file.becomes && file.becomes.refused === "timed-out";
      if (!mayTimeOut) expect(end).not.toBe("timed-out");
    });
  });
}
