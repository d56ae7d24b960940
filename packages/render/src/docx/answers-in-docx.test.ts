import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { riverConcordance, riverLineage } from "../fixtures/answers.ts";
import { paragraph } from "../fixtures/drafts.ts";
import { renderLineageDocx } from "./lineage-in-docx.ts";
import { renderConcordanceDocx } from "./concordance-in-docx.ts";

/** The main part, and its words cell by cell or paragraph by paragraph. */
function mainPart(file: Uint8Array): string {
  return strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
}

function wordsOf(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<w:${element}[ >].*?</w:${element}>`, "gu"))].map(([found]) =>
    [...found.matchAll(/<w:t [^>]*>([^<]*)/gu)].map(([, text]) => text).join(""),
  );
}

describe("a concordance with its texts", () => {
  const table = riverConcordance();
  const [draft] = table.drafts.slice(-1);
  const cell = table.rows.flatMap(({ cells }) => cells).find((each) => each.draft === draft?.id);
  const id = cell?.paragraphs[0]?.id ?? "";
  const texts = new Map([[draft?.id ?? "", [paragraph(id, "2", "Data are free & open to all who ask.")]]]);
  const main = mainPart(renderConcordanceDocx(table, texts));

  test("has a column for each draft and a row for each thread, below the names of the drafts", () => {
    expect(main.match(/<w:gridCol /gu)).toHaveLength(table.drafts.length);
    expect(main.match(/<w:tr>/gu)).toHaveLength(table.rows.length + 1);
    expect(wordsOf(main, "tc").slice(0, table.drafts.length)).toEqual(
      table.drafts.map(({ label, date }) => (date === null ? label : `${label}, ${date.slice(0, 10)}`)),
    );
    expect(main.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  });

  test("has the text of a paragraph where it is known, escaped, and how it begins elsewhere", () => {
    expect(wordsOf(main, "tc").some((words) => words.includes("Data are free &amp; open to all who ask."))).toBe(true);
    expect(wordsOf(main, "tc").some((words) => words.includes("The Parties shall meet"))).toBe(true);
  });
});

describe("a history as a Word file", () => {
  const main = mainPart(renderLineageDocx(riverLineage()));

  test("shows changes as looks and tracks none", () => {
    expect(main).toMatch(/<w:rStyle w:val="InsertedWords"\/>/u);
    expect(main).not.toMatch(/<w:(?:ins|del|moveFrom|moveTo) /u);
  });

  test("has a heading for each draft, in order", () => {
    const headings = [...main.matchAll(/<w:p><w:pPr><w:pStyle w:val="Heading2"\/>.*?<\/w:p>/gu)].map(([line]) =>
      wordsOf(line, "p").join(""),
    );
    expect(headings.map((heading) => heading.split(" · ")[0])).toEqual(riverLineage().drafts.map(({ label }) => label));
  });
});
