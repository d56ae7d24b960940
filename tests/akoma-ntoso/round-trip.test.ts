import { readFile } from "node:fs/promises";
import path from "node:path";
import type { DraftReport, Paragraph } from "@travaux/model";
import { renderDraftReportAkomaNtoso } from "@travaux/render";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pages } from "./pages.ts";
import { readBack, reportOf, whatIsModelled } from "./read-back.ts";

const sample = path.resolve(import.meta.dirname, "../../packages/sample/negotiation");

async function check(report: DraftReport): Promise<void> {
  expect(whatIsModelled(await readBack(report))).toEqual(whatIsModelled(report));
}

describe("a draft that is written as Akoma Ntoso and read again is the same", () => {
  test.for(["zero-draft.pdf", "zero-draft-plus.docx", "rev-1.html", "rev-2.md", "rev-3.txt", "final-draft.docx"])(
    "of the sample: %s",
    { timeout: 60_000 },
    async (name) => check(await reportOf(name, new Uint8Array(await readFile(path.join(sample, name))))),
  );

  test("generated pages with everything that a page may have", async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => check(await reportOf("page.html", page))),
      { seed: 3, numRuns: 60 },
    );
  }, 60_000);

  test("what only Word has: comments, moves, marks of paragraphs, renumbering", () => check(reportWith([WORD])));

  test("a label that says what a paragraph was, and counts in no series", async () => {
    const lines = ["Article 4", "5. The Council shall:", "(a) Meet yearly;", "[Former paragraph 6 moved to article 9]"];
    const report = await reportOf("draft.txt", lines.join("\n\n"));
    expect(report.paragraphs.at(-1)).toMatchObject({ canonical: null, former: ["6"], path: ["Art. 4", "5"] });
    await check(report);
  });

  test.for([
    ["all cells, the last of them empty", "salt\tsand\t", { from: 0, to: 9, kind: "insert", author: "Ann" }],
    ["one cell", "salt\tsand\t", { from: 5, to: 9, kind: "insert" }],
    ["words that went from the last cell", "salt\tsand\tx", { from: 11, to: 11, kind: "delete", text: "y" }],
  ] as const)("a row with a change of %s", ([, text, revision]) =>
    check(reportWith([{ ...ROW, text, revisions: [revision] }])),
  );

  test("a row of ten thousand cells", async () => {
    const places = Array.from({ length: 10_000 }, (_, at) => at * 2);
    const marks = places.map((from) => ({ from, to: from + 1, kind: "strong" }) as const);
    const text = places.map(() => "a").join("\t");
    const [row] = (await readBack(reportWith([{ ...ROW, text, marks }]))).paragraphs;
    expect([row?.text, row?.marks.length]).toEqual([text, 10_000]);
  }, 20_000);

  test("written again, it is the same file to the last character", async () => {
    const report = await reportOf("rev-1.html", new Uint8Array(await readFile(path.join(sample, "rev-1.html"))));
    const again = await readBack(report);
    const { sha256 } = report.source;
    expect(renderDraftReportAkomaNtoso({ ...again, source: { ...again.source, sha256 } })).toBe(
      renderDraftReportAkomaNtoso(report),
    );
  });
});

const WORD: Paragraph = {
  id: "p1",
  kind: "paragraph",
  label: "4 bis.",
  canonical: "4 bis",
  relation: "unknown",
  path: ["4 bis"],
  level: 1,
  text: "States shall act together.",
  origin: { part: "word/document.xml", at: 3 },
  brackets: [],
  attributions: [],
  revisions: [
    { from: 0, to: 0, kind: "numbering", text: "4." },
    { from: 7, to: 12, kind: "move-to", move: "m1", author: 'A <B> & "C"', date: "2031-05-04T10:00:00Z" },
    { from: 13, to: 13, kind: "move-from", move: "m2", text: "always " },
    { from: 17, to: 25, kind: "formatting", author: "Chair" },
    { from: 26, to: 26, kind: "formatting", author: "Chair", date: "2031-05-05T10:00:00Z" },
    { from: 26, to: 26, kind: "paragraph-mark", text: "inserted", author: "Chair" },
  ],
  marks: [
    { from: 0, to: 12, kind: "highlight", value: "yellow" },
    { from: 7, to: 16, kind: "colour", value: "FF0000" },
  ],
  notes: [],
  comments: [
    { from: 0, to: 6, author: "Ann", text: "Which?\nAll of them?", initials: "A", date: "2031-05-04" },
    { from: 13, to: 25, author: "Ben", text: "Why <this>?" },
  ],
};

test("a masthead stays apart from the rest of the furniture", async () => {
  const report = { ...reportWith([WORD]), masthead: ["A/CONF.999/5", "Distr.: General"] };
  const read = await readBack({ ...report, furniture: [...report.masthead, "page 1"] });
  expect([read.masthead, read.furniture]).toEqual([report.masthead, [...report.masthead, "page 1"]]);
});

const { relation: _relation, ...UNRELATED } = WORD;
const ROW: Paragraph = {
  ...UNRELATED,
  kind: "table-row",
  label: null,
  canonical: null,
  path: [],
  revisions: [],
  marks: [],
  comments: [],
};

function reportWith(paragraphs: readonly Paragraph[]): DraftReport {
  const source = { name: "draft.docx", format: "docx", sha256: "0".repeat(64) } as const;
  return {
    format: "travaux.draft/1",
    title: "Draft",
    language: "en",
    source,
    paragraphs,
    furniture: ["page 1"],
    findings: [],
  };
}
