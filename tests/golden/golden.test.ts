import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { compareDrafts, reportChanges } from "@travaux/compare";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf, substanceOnly } from "@travaux/model";
import type { DraftText } from "@travaux/model";
import {
  renderChangeReport,
  renderChangeReportHtml,
  renderChangeReportMarkdown,
  renderComparison,
  renderComparisonCsv,
  renderComparisonHtml,
  renderComparisonMarkdown,
  renderComparisonPatch,
  renderDraftReport,
  renderDraftReportAkomaNtoso,
  renderDraftReportHtml,
  renderDraftReportMarkdown,
} from "@travaux/render";
import { describe, expect, test } from "vitest";

/** Where people review what the product makes of a text: `vitest run tests/golden -u` writes anew, CI never does. */
const golden = import.meta.dirname;
const forReview = { width: 80, colour: false, all: false };

const entries = await readdir(golden, { withFileTypes: true });
const cases = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);

async function read(folder: string, name: string): Promise<DraftText> {
  const bytes = await readFile(path.join(golden, folder, name));
  const draft = await ingestDraft({ name, bytes });
  if (!draft.ok) throw new Error(`${folder}/${name}: ${draft.error.kind}`);
  return draft.value;
}

async function sourceOf(folder: string, start: string): Promise<string | undefined> {
  return (await readdir(path.join(golden, folder))).find((name) => name.startsWith(start));
}

function expected(folder: string, name: string): string {
  return path.join(golden, folder, "_expected", name);
}

/** What the product makes of a case: two drafts are compared, one is shown. */
async function madeOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const [before, after] = await Promise.all(["source.before", "source.after"].map((start) => sourceOf(folder, start)));
  if (before !== undefined && after !== undefined) return comparisonOf(folder, before, after);
  const name = await sourceOf(folder, "source.");
  if (name === undefined) throw new Error(`${folder} has no source`);
  const { document, title, language, source, furniture, findings } = await read(folder, name);
  const particulars = { title, language, source, furniture, findings };
  const report = { format: "travaux.draft/1", ...particulars, paragraphs: paragraphsOf(document) } as const;
  return {
    "draft.txt": renderDraftReport(report, forReview),
    "draft.md": renderDraftReportMarkdown(report),
    "draft.html": renderDraftReportHtml(report),
    ...(source.format === "akoma-ntoso" ? { "draft.akn.xml": renderDraftReportAkomaNtoso(report) } : {}),
  };
}

async function comparisonOf(folder: string, before: string, after: string): Promise<Readonly<Record<string, string>>> {
  const sides = await Promise.all(
    [before, after].map(async (name) => {
      const { masthead, document } = await read(folder, name);
      return { name, ...(masthead === undefined ? {} : { masthead }), paragraphs: paragraphsOf(document) };
    }),
  );
  const [one, other] = sides;
  if (one === undefined || other === undefined) throw new Error(`${folder} has one side`);
  const comparison = compareDrafts(one, other);
  const report = reportChanges(comparison);
  return {
    "report.txt": renderChangeReport(report, forReview),
    "report.md": renderChangeReportMarkdown(report),
    "report.html": renderChangeReportHtml(report),
    "comparison.txt": renderComparison(comparison, forReview),
    "comparison.md": renderComparisonMarkdown(comparison, forReview),
    "comparison.html": renderComparisonHtml(comparison, forReview),
    "comparison.csv": renderComparisonCsv(comparison),
    "comparison.patch": renderComparisonPatch(comparison),
    "comparison.substance.txt": renderComparison({ ...comparison, filter: substanceOnly }, forReview),
    "comparison.why.txt": renderComparison(comparison, {
      ...forReview,
      why: true,
      drafts: { before: "before", after: "after" },
    }),
  };
}

describe.for(cases)("the golden folder %s", (folder) => {
  test("is as it was reviewed", async () => {
    for (const [name, text] of Object.entries(await madeOf(folder))) {
      await expect(text).toMatchFileSnapshot(expected(folder, name));
    }
  });
});
