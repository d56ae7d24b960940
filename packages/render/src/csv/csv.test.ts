import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { riverConcordance, riverDrafts, riverReport } from "../fixtures/answers.ts";
import { riverComparison } from "../fixtures/river-comparison.ts";
import { renderComparisonCsv } from "./comparison-in-csv.ts";
import { renderConcordanceCsv } from "./concordance-in-csv.ts";
import { renderDraftListCsv } from "./draft-list-in-csv.ts";
import { renderFindingsCsv } from "./findings-in-csv.ts";
import { printCsv } from "./print-csv.ts";

/** The cells of a table as RFC 4180 has them; every cell is quoted, as this package writes them. */
function readCsv(csv: string): readonly (readonly string[])[] {
  return csv
    .split("\r\n")
    .slice(0, -1)
    .map((line) =>
      line
        .slice(1, -1)
        .split('","')
        .map((cell) => cell.replaceAll('""', '"')),
    );
}

describe("printCsv", () => {
  test.for([
    ["=HYPERLINK(…)", "'=HYPERLINK(…)"],
    ["+41 22", "'+41 22"],
    ["- the Parties", "'- the Parties"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1+1", "'  =1+1"],
    ["\u00a0=1+1", "'\u00a0=1+1"],
    ["\t=1+1", "' | =1+1"],
    ["The Parties = all", "The Parties = all"],
    ['say "shall"', 'say "shall"'],
    ["44 bis", "44 bis"],
    ["", ""],
  ] as const)("writes the cell %j as %j", ([text, cell]) => {
    expect(readCsv(printCsv(["words"], [[text]]))).toEqual([["words"], [cell]]);
  });

  test("gives back every text that is no formula", () => {
    const texts = fc
      .string({ maxLength: 30 })
      .filter((text) => !/^\s*[=+@-]/u.test(text) && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(readCsv(printCsv(["before"], [[text]]))[1]).toEqual([text]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("answers as CSV", () => {
  test("a comparison has a line for each pair", () => {
    const rows = readCsv(renderComparisonCsv(riverComparison()));
    expect(rows.length).toBe(1 + riverComparison().pairs.length);
    expect(rows[5]?.slice(0, 5)).toEqual(["split", "3", "4; 5", "no", "yes"]);
  });

  test("findings name their file, place and words", () => {
    expect(readCsv(renderFindingsCsv(riverReport()))[1]).toEqual([
      "rev-2.docx",
      "warning",
      "unclosed-bracket",
      "1",
      "A bracket is not closed.",
      "States [should] share data at …",
    ]);
  });

  test("drafts have plain numbers", () => {
    expect(readCsv(renderDraftListCsv(riverDrafts()))[2]?.slice(8)).toEqual([
      "60",
      "52",
      "4210",
      "12",
      "14",
      "90",
      "1",
      "0.250",
    ]);
  });

  test("a concordance has labels and changes apart", () => {
    expect(readCsv(renderConcordanceCsv(riverConcordance()))[1]).toEqual([
      "The Parties shall meet",
      "38",
      "",
      "",
      "",
      "dropped",
      "",
      "44",
      "moved, reworded",
      "80 % of the words",
    ]);
  });
});
