import { expect, test } from "vitest";
import type { DraftReport } from "./draft-report.ts";
import { draftReportParts, joinedDraftReport } from "./draft-report-parts.ts";
import type { Paragraph } from "./paragraph.ts";

/** What travels: that a report and a paragraph have more fields makes no difference here. */
function report(paragraphs: number): DraftReport {
  const made = Array.from({ length: paragraphs }, (_, at) => ({ id: `p${at}` }) as Paragraph);
  return { format: "travaux.draft/1", title: "Rev 1", paragraphs: made, findings: [] } as unknown as DraftReport;
}

test.for([0, 1, 120, 121, 1000])("the parts of a report of %i paragraphs join to the same again", (paragraphs) => {
  const whole = report(paragraphs);
  const parts = [...draftReportParts(whole)];
  expect(joinedDraftReport(parts)).toEqual(whole);
  expect(Math.max(0, ...parts.map((part) => (part.kind === "body" ? part.paragraphs.length : 0)))).toBeLessThan(200);
});

test("the first parts join to the beginning", () => {
  const whole = report(500);
  const beginning = joinedDraftReport([...draftReportParts(whole)].slice(0, 2));
  expect(beginning).toMatchObject({ title: "Rev 1", paragraphs: whole.paragraphs.slice(0, 120) });
});

test("without a head there is no report", () => expect(joinedDraftReport([])).toBeNull());
