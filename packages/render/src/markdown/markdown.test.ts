import { describe, expect, test } from "vitest";
import { riverConcordance, riverDrafts, riverLineage, riverProvenance, riverReport } from "../fixtures/answers.ts";
import { riverComparison } from "../fixtures/river-comparison.ts";
import { renderComparisonMarkdown } from "./comparison-in-markdown.ts";
import { renderConcordanceMarkdown } from "./concordance-in-markdown.ts";
import { renderDraftListMarkdown } from "./draft-list-in-markdown.ts";
import { renderDraftReportMarkdown } from "./draft-report-in-markdown.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { renderLineageMarkdown } from "./lineage-in-markdown.ts";
import { renderProvenanceMarkdown } from "./provenance-in-markdown.ts";

describe("escapeMarkdown", () => {
  test.for([
    ["[should]", "\\[should\\]"],
    ["*bold* _words_ `code`", "\\*bold\\* \\_words\\_ \\`code\\`"],
    ["<script>", "\\<script\\>"],
    ["a | b", "a \\| b"],
    ["# not a heading", "\\# not a heading"],
    ["- not a list", "\\- not a list"],
    ["44. The Parties", "44\\. The Parties"],
    ["3) not a list", "3\\) not a list"],
    ["in 2031. The", "in 2031. The"],
    ["one\n\ntwo", "one  two"],
  ] as const)("writes %s as %s", ([text, escaped]) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("answers as Markdown", () => {
  test("a comparison has redlines, labels and remarks", () => {
    const markdown = renderComparisonMarkdown(riverComparison(), { all: false });
    expect(markdown).toContain("# Rev 1 → Rev 2\n\n9 paragraphs, then 9: 2 revised");
    expect(markdown).toContain(
      "**1** Riparian States <del>shall</del><ins>should</ins> consult each other.\n\n*wording, legal force*",
    );
    expect(markdown).toContain("**6 (was 5, 6)** Costs are shared<del>.</del><ins>; </ins>");
    expect(markdown).toContain("*↕ 4 moved up to 2*");
  });

  test("a draft has its headings, addresses and findings", () => {
    expect(renderDraftReportMarkdown(riverReport())).toContain(
      "## Cooperation\n\n**1** States \\[should\\] <del>always </del>share data",
    );
    expect(renderDraftReportMarkdown(riverReport())).toContain(
      "> **Warning:** A bracket is not closed. — “States \\[should\\] share data at …”\n\n> **Remark:** After 1 comes 3.",
    );
  });

  test("a list of drafts is a table", () => {
    expect(renderDraftListMarkdown(riverDrafts())).toContain(
      "| Rev 1 | rev-1 | 2031-02-10 13:00 |  | 52 | 4,210 | 12 | 25 % |",
    );
  });

  test("a history has a heading for each draft", () => {
    expect(renderLineageMarkdown(riverLineage())).toContain(
      "## Rev 2\n\n**44 (was 38)** The Parties <del>shall</del><ins>should</ins> meet.",
    );
  });

  test("provenance is a table of words", () => {
    expect(renderProvenanceMarkdown(riverProvenance())).toContain("| meet. | zero (again) | 38 |");
  });

  test("a concordance is a table of labels", () => {
    expect(renderConcordanceMarkdown(riverConcordance())).toContain(
      "| 38 | *dropped* | 44 *moved, reworded* | The Parties shall meet |",
    );
  });
});
