import { readFileSync } from "node:fs";
import path from "node:path";
import { compareDrafts, layOutSynopsis, reportChanges } from "@travaux/compare";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { DraftReport } from "@travaux/model";
import {
  renderChangeReportDocx,
  renderComparisonDocx,
  renderDraftReportDocx,
  renderSynopsisDocx,
} from "@travaux/render";
import { sampleFolder } from "@travaux/sample";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { describeWith } from "../needs/describe-with.ts";
import { readSampleDrafts, seriesOf } from "../sample/read-sample.ts";
import { faultsOf, validator } from "./valid-word.ts";

const drafts = await readSampleDrafts();
const [first, last] = [drafts[0], drafts.at(-1)];
const columns = { columns: drafts.slice(0, 3).map(({ id }) => id), from: 0, limit: 100 };
const sides = [first, last].map((draft) => ({ name: draft?.id ?? "", paragraphs: draft?.paragraphs ?? [] }));
const [before = { name: "", paragraphs: [] }, after = before] = sides;
const redline = renderComparisonDocx(compareDrafts(before, after));

/** The sample's Word draft without its tracked changes against the one with them. */
const [plain, tracked] = await Promise.all(
  (["reject", "accept"] as const).map(async (revisions) => {
    const name = "zero-draft-plus.docx";
    const bytes = new Uint8Array(readFileSync(path.join(sampleFolder, name)));
    const read = await ingestDraft({ name, bytes }, { revisions });
    return { name, paragraphs: read.ok ? paragraphsOf(read.value.document) : [] };
  }),
);
const proposed = compareDrafts(plain ?? before, tracked ?? after);

function report(paragraphs: DraftReport["paragraphs"]): DraftReport {
  const source = { name: "final.docx", format: "docx", sha256: "" } as const;
  return { format: "travaux.draft/1", title: "Final", language: "en", source, paragraphs, furniture: [], findings: [] };
}

describeWith(validator, "a Word file that we write is valid by the schemas of Office", () => {
  test.for([
    ["a redline", redline],
    [
      "a signed redline",
      renderComparisonDocx(compareDrafts(before, after), { author: "Chair", date: "2031-05-28T00:00:00Z" }),
    ],
    ["a redline with what others proposed", renderComparisonDocx(proposed, undefined, null, "kept")],
    ["a clean draft", renderDraftReportDocx(report(after.paragraphs))],
    ["a change report", renderChangeReportDocx(reportChanges(compareDrafts(before, after)))],
    ["a synopsis", renderSynopsisDocx(layOutSynopsis(seriesOf(drafts), { ...columns, against: "before" }))],
    [
      "a redline of nothing",
      renderComparisonDocx(compareDrafts({ name: "a", paragraphs: [] }, { name: "b", paragraphs: [] })),
    ],
  ] as const)("%s", async ([, bytes]) => {
    expect(await faultsOf(bytes)).toEqual([]);
  });

  test("and one that is not is found", async () => {
    const parts = unzipSync(redline);
    const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    parts["word/document.xml"] = strToU8(main.replace("<w:del ", "<w:dele ").replace("</w:del>", "</w:dele>"));
    expect(await faultsOf(zipSync(parts))).not.toEqual([]);
  });
});
