import { expect, describe, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "../keeping/real-parts.ts";
import { renderBundle } from "@travaux/render";
import { bundleLaws } from "./laws.ts";

describe("a bundle and archives in memory", () => bundleLaws("memory", 300));
describe("a bundle and archives in files", () => bundleLaws("sqlite", 40));

test("the sample answers the same where it was handed on to", { timeout: 120_000 }, async () => {
  const [from, to] = [doorTo(freshArchive()), doorTo(freshArchive())];
  answerOf(await from.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  answerOf(await from.correctAlignment({ says: "pin", addresses: ["44@rev-2", "45@rev-3"], author: "Ana" }));
  answerOf(
    await from.mendDraft({
      draft: "rev-3",
      mends: [{ address: "44", mend: { kind: "level", level: 2 } }],
      author: "Ana",
    }),
  );
  const bytes = renderBundle(answerOf(await from.exportBundle({})));
  answerOf(await to.importBundle({ file: { name: "waters.travaux", bytes } }));
  const address = "44@rev-3";
  for (const ask of [
    (at: typeof from) => at.listDrafts({}),
    (at: typeof from) => at.listStatements({}),
    (at: typeof from) => at.listDecisions({}),
    (at: typeof from) => at.showDraft({ draft: "rev-3" }),
    (at: typeof from) => at.diffDrafts({ before: "rev-2", after: "rev-3" }),
    (at: typeof from) => at.tabulateConcordance({}),
    (at: typeof from) => at.traceHistory({ address }),
    (at: typeof from) => at.blameParagraph({ address }),
    (at: typeof from) => at.citedParagraph({ address }),
  ])
    expect(await ask(to)).toEqual(await ask(from));
});
