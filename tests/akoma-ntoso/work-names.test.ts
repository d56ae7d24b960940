import { workNames } from "@travaux/compare";
import type { DraftReport } from "@travaux/model";
import { renderDraftReportAkomaNtoso } from "@travaux/render";
import { expect, test } from "vitest";
import { readSampleDrafts, seriesOf } from "../sample/read-sample.ts";
import { flawsOf } from "./content-models.ts";
import { allElements, writtenElements } from "./written-elements.ts";

const drafts = await readSampleDrafts();
const series = seriesOf(drafts);

/** The names through all drafts that stand in the file of a draft. */
function writtenNames(id: string): readonly string[] {
  const names = workNames(series, id);
  const paragraphs = (drafts.find((draft) => draft.id === id)?.paragraphs ?? []).map((paragraph) => {
    const wId = names.get(paragraph.id);
    return wId === undefined ? paragraph : { ...paragraph, wId };
  });
  const source = { name: id, format: "text", sha256: "0" } as const;
  const report: DraftReport = {
    format: "travaux.draft/1",
    title: id,
    language: "en",
    source,
    paragraphs,
    furniture: [],
    findings: [],
  };
  const document = writtenElements(renderDraftReportAkomaNtoso(report));
  expect(flawsOf(document)).toEqual([]);
  return allElements(document).flatMap(({ attributes }) => attributes["wId"] ?? []);
}

test("each draft of the sample is valid with names through all drafts, and has each once", () => {
  const written = drafts.map(({ id }) => writtenNames(id));
  for (const [at, names] of written.entries()) {
    expect(names.length).toBe(drafts[at]?.paragraphs.length);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /\s/u.test(name))).toEqual([]);
  }
  const first = new Set(written[0]);
  // The sample drops few of the passages that it begins with.
  expect(written.at(-1)?.filter((name) => first.has(name)).length).toBeGreaterThan(first.size * 0.7);
});
