import type { DraftReport } from "@travaux/model";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { paragraph } from "../fixtures/drafts.ts";
import { renderDraftReportDocx } from "./draft-in-docx.ts";

/** The main part of a clean draft of rows. */
function written(...rows: readonly string[]): string {
  const source = { name: "rows.docx", format: "docx", sha256: "" } as const;
  const report: DraftReport = {
    format: "travaux.draft/1",
    title: "Rows",
    language: "und",
    source,
    paragraphs: rows.map((text, at) => paragraph(`r${at}`, null, text, { kind: "table-row" })),
    furniture: [],
    findings: [],
  };
  return strFromU8(unzipSync(renderDraftReportDocx(report))["word/document.xml"] ?? new Uint8Array());
}

describe("a table", () => {
  test("begins at the right where its rows are written from there, each cell by its own words", () => {
    const main = written("المياه\t44\tRev 2", "الدول\tالأطراف\t");
    expect(main.match(/<w:bidiVisual\/>/gu)).toHaveLength(1);
    expect(main.match(/<w:pPr><w:bidi\/><\/w:pPr>/gu)).toHaveLength(3);
    expect(written("Waters\tالمياه", "States\t")).not.toMatch(/bidiVisual/u);
  });

  test("has no more columns than Word takes, and all words", () => {
    const main = written(Array.from({ length: 70 }, (_, at) => `c${at}`).join("\t"));
    expect(main.match(/<w:gridCol /gu)).toHaveLength(63);
    expect(main.match(/<w:tc>/gu)).toHaveLength(63);
    const last = main.slice(main.lastIndexOf("<w:tc>"));
    expect(last.match(/<w:tab\/>/gu)).toHaveLength(7);
    expect([...last.matchAll(/>(c\d+)</gu)].map(([, words]) => words).join(" ")).toBe(
      "c62 c63 c64 c65 c66 c67 c68 c69",
    );
  });
});
