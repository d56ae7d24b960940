import { ingestDraft } from "@travaux/ingest";
import { describe, test } from "vitest";
import { checkOutcome } from "./check-outcome.ts";
import { hostileFiles } from "./hostile-files.ts";

// Whether each ends within its time and memory is for the deep tests, which read them in the jail.
for (const { group, files } of hostileFiles) {
  describe(group, () => {
    test.for(files.filter((file) => file.isHeavy !== true))("$name", { timeout: 120_000 }, async (file) => {
      const name = "draft.docx";
      checkOutcome(await ingestDraft({ name, bytes: file.make() }), file.becomes);
    });
  });
}
