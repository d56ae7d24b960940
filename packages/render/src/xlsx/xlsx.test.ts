import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { riverConcordance } from "../fixtures/answers.ts";
import { renderConcordanceXlsx } from "./concordance-in-xlsx.ts";
import { printWorkbook } from "./print-workbook.ts";
import { sheetNames } from "./sheet-names.ts";

function partsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The texts of the cells of a sheet as they are written, row by row. */
function cellsOf(sheet: string | undefined): readonly (readonly string[])[] {
  return [...(sheet ?? "").matchAll(/<row [^>]*>(.*?)<\/row>/gu)].map(([, row = ""]) =>
    [...row.matchAll(/<t [^>]*>([^<]*)<\/t>/gu)].map(([, text = ""]) => text),
  );
}

describe("a workbook", () => {
  test.for(["=HYPERLINK(1)", "+41", "-1", "@SUM(A1)", "\t=1"])(
    "keeps %j a text and never makes a formula of it",
    (text) => {
      const parts = partsOf(printWorkbook([{ name: "One", titles: ["Words"], rows: [[text]] }]));
      const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
      expect(sheet).not.toContain("<f");
      expect(sheet.match(/<c [^>]*t="inlineStr"/gu)).toHaveLength(2);
      expect(cellsOf(sheet)[1]?.[0]?.trim()).toContain(text.trim());
      expect(parts.get("xl/styles.xml")?.match(/numFmtId="49"[^>]*quotePrefix="1"/gu)).toHaveLength(2);
    },
  );

  test("holds nothing but tables: no macro, no link to anywhere", () => {
    const parts = partsOf(printWorkbook([{ name: "One", titles: ["Words"], rows: [] }]));
    expect([...parts.keys()].toSorted()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect([...parts.values()].join("")).not.toContain("External");
  });

  test.for([
    ["a < b & c", "a &lt; b &amp; c"],
    ["_x0041_", "_x005F_x0041_"],
    ["\ud800 half", "\ufffd half"],
    ["\u0627\u0644\u0645\u0627\u062f\u0629", "\u0627\u0644\u0645\u0627\u062f\u0629"],
  ] as const)("writes %j as %j", ([text, written]) => {
    const parts = partsOf(printWorkbook([{ name: "One", titles: ["Words"], rows: [[text]] }]));
    expect(cellsOf(parts.get("xl/worksheets/sheet1.xml"))[1]).toEqual([written]);
  });

  test("gives its sheets names that spreadsheet programs take", () => {
    expect(sheetNames(["Rev 1: [draft]", "rev 1  draft", "", "x".repeat(40), "X".repeat(40)])).toEqual([
      "Rev 1   draft",
      "rev 1  draft",
      "Sheet",
      "x".repeat(31),
      `${"X".repeat(27)} (2)`,
    ]);
  });

  test("of the same table has the same bytes", () => {
    expect(renderConcordanceXlsx(riverConcordance())).toEqual(renderConcordanceXlsx(riverConcordance()));
  });
});

describe("a concordance as a workbook", () => {
  const table = riverConcordance();

  test("of a series has all drafts, and each against the one before", () => {
    const parts = partsOf(renderConcordanceXlsx(table));
    expect(parts.get("xl/workbook.xml")).toMatch(/All drafts.*Rev 1 from Zero draft.*Rev 2 from Rev 1/u);
    expect(cellsOf(parts.get("xl/worksheets/sheet3.xml"))).toEqual([
      ["New number (Rev 2)", "Old number (Rev 1)", "What happened", "Why", "Begins"],
      ["2", "2", "unchanged", "same words; same number", "Data are free"],
      ["44", "38 (zero)", "moved, reworded", "80 % of the words", "The Parties shall meet"],
    ]);
  });

  test("of two drafts is there both ways, the one that was asked for first", () => {
    const two = { ...table, drafts: table.drafts.slice(0, 2), by: "zero" };
    const parts = partsOf(renderConcordanceXlsx(two));
    expect(cellsOf(parts.get("xl/worksheets/sheet1.xml")).slice(1)).toEqual([
      ["—", "2", "new", "Data are free"],
      ["38", "—", "dropped", "The Parties shall meet"],
    ]);
    expect(cellsOf(parts.get("xl/worksheets/sheet2.xml")).slice(1)).toEqual([
      ["—", "38", "dropped", "The Parties shall meet"],
      ["2", "—", "new", "Data are free"],
    ]);
  });
});
