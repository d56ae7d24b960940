import { describe, expect, test } from "vitest";
import { riverConcordance, riverDrafts, riverLineage, riverProvenance, riverReport } from "../fixtures/answers.ts";
import { comparisonOf, pair, paragraph } from "../fixtures/drafts.ts";
import { riverComparison } from "../fixtures/river-comparison.ts";
import { renderComparisonHtml } from "./comparison-in-html.ts";
import { renderConcordanceHtml } from "./concordance-in-html.ts";
import { renderDraftListHtml } from "./draft-list-in-html.ts";
import { renderDraftReportHtml } from "./draft-report-in-html.ts";
import { renderLineageHtml } from "./lineage-in-html.ts";
import { renderProvenanceHtml } from "./provenance-in-html.ts";

const pages = [
  ["comparison", () => renderComparisonHtml(riverComparison(), { all: false })],
  ["draft", () => renderDraftReportHtml(riverReport())],
  ["list of drafts", () => renderDraftListHtml(riverDrafts())],
  ["history", () => renderLineageHtml(riverLineage())],
  ["provenance", () => renderProvenanceHtml(riverProvenance())],
  ["concordance", () => renderConcordanceHtml(riverConcordance())],
] as const;

describe.for(pages)("the page of a %s", ([, render]) => {
  const page = render();

  test("is whole, says its language and title, and has one first heading", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/u);
    expect(page).toMatch(/<title>[^<]+<\/title>/u);
    expect(page.split("<h1").length).toBe(2);
    expect(page.split("<main>").length).toBe(2);
    expect(page.endsWith("</html>\n")).toBe(true);
  });

  test("loads nothing and runs nothing", () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\shref=|\ssrc=|\son[a-z]+=|url\(|@import/iu);
  });
});

describe("renderComparisonHtml", () => {
  const page = renderComparisonHtml(riverComparison(), { all: false });

  test("marks words as inserted and deleted", () => {
    expect(page).toContain("Riparian States <del>shall</del><ins>should</ins> consult each other.");
  });

  test("says in words what happened", () => {
    for (const words of [
      "split from 3 into 4 and 5",
      "merged from 5 and 6",
      "4 moved up to 2",
      "(was 38)".replace("38", "2"),
    ]) {
      expect(page).toContain(words);
    }
  });

  test("gives an Arabic draft its language and leaves the direction to each paragraph", () => {
    const text = "تتعاون الدول";
    const comparison = comparisonOf([], [paragraph("a", "1", text)], [pair("inserted", [[null, "a", `{+${text}+}`]])]);
    expect(renderComparisonHtml(comparison, { all: false })).toContain('lang="ar" dir="auto"><ins>تتعاون الدول</ins>');
    expect(renderComparisonHtml(comparison, { all: false })).toContain('<div class="passage level-1" dir="rtl">');
  });

  test("shows markup in a draft as what it is", () => {
    const text = "<img src=x onerror=alert(1)>";
    const comparison = comparisonOf([], [paragraph("a", "1", text)], [pair("inserted", [[null, "a", `{+${text}+}`]])]);
    expect(renderComparisonHtml(comparison, { all: false })).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });
});

describe("renderDraftReportHtml", () => {
  test("gives a draft the direction of its language", () => {
    expect(renderDraftReportHtml({ ...riverReport(), language: "ar" })).toContain('<article lang="ar" dir="rtl">');
  });

  test("gives a draft in an unknown language the direction of its script", () => {
    const report = { ...riverReport(), language: "und", paragraphs: [paragraph("a", "1", "تتعاون الدول")] };
    expect(renderDraftReportHtml(report)).toContain('<article lang="ar" dir="rtl">');
  });

  test("leaves the language open when it is not known", () => {
    expect(renderDraftReportHtml({ ...riverReport(), language: "und" })).toContain('<article lang="">');
  });

  test("shows brackets, tracked changes and notes in place", () => {
    expect(renderDraftReportHtml(riverReport())).toContain(
      'States <span class="bracket">[</span>should<span class="bracket">]</span> <del>always </del>share data' +
        '<span class="quiet"> (Footnote 1)</span> <ins>at once</ins>.',
    );
  });
});
