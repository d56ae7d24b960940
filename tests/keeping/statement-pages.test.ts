import path from "node:path";
import {
  renderCitations,
  renderCitationsCsv,
  renderCitationsHtml,
  renderCitationsMarkdown,
  renderCited,
  renderStatements,
} from "@travaux/render";
import { expect, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "./real-parts.ts";

const forReview = { width: 80, colour: false, all: false };

/** Where people review what is made of the sample's statements: `vitest run FILE -u` writes anew, CI never does. */
function reviewed(name: string): string {
  return path.join(import.meta.dirname, "_expected", name);
}

test("what is made of the sample's statements is what was reviewed", { timeout: 60_000 }, async () => {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  const list = answerOf(await travaux.listStatements({}));
  await expect(renderStatements(list, forReview)).toMatchFileSnapshot(reviewed("statements.txt"));
  for (const { id } of list.statements) {
    const citations = answerOf(await travaux.showStatement({ statement: id }));
    await expect(renderCitations(citations, forReview)).toMatchFileSnapshot(reviewed(`${id}.txt`));
    if (!id.startsWith("04")) continue;
    await expect(renderCitationsMarkdown(citations)).toMatchFileSnapshot(reviewed(`${id}.md`));
    await expect(renderCitationsHtml(citations)).toMatchFileSnapshot(reviewed(`${id}.html`));
    await expect(renderCitationsCsv(citations)).toMatchFileSnapshot(reviewed(`${id}.csv`));
  }
  const cited = answerOf(await travaux.citedParagraph({ address: "44@rev-2" }));
  await expect(renderCited(cited, forReview)).toMatchFileSnapshot(reviewed("cited-44.txt"));
});
