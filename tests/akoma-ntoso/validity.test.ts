import { readFile } from "node:fs/promises";
import path from "node:path";
import type { DraftReport } from "@travaux/model";
import { renderDraftReportAkomaNtoso } from "@travaux/render";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flawsOf } from "./content-models.ts";
import { pages } from "./pages.ts";
import { reportOf } from "./read-back.ts";
import { allElements, writtenElements } from "./written-elements.ts";

const sample = path.resolve(import.meta.dirname, "../../packages/sample/negotiation");

/** Everything that the schema, its keys and its references demand of a file. */
function check(report: DraftReport): void {
  const document = writtenElements(renderDraftReportAkomaNtoso(report));
  expect(flawsOf(document)).toEqual([]);
  const elements = allElements(document);
  const names = elements.flatMap(({ attributes }) => attributes["eId"] ?? []);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.filter((name) => /\s/.test(name) || name === "")).toEqual([]); // "art_5", not "art 5"
  const references = elements.flatMap(({ attributes }) => ["source", "href"].flatMap((each) => attributes[each] ?? []));
  const inFile = references.filter((reference) => reference.startsWith("#"));
  expect(inFile.filter((reference) => !names.includes(reference.slice(1)))).toEqual([]);
}

describe("what is written is Akoma Ntoso 3.0", () => {
  test.for(["zero-draft.pdf", "zero-draft-plus.docx", "rev-1.html", "rev-2.md", "rev-3.txt", "final-draft.docx"])(
    "of the sample: %s",
    { timeout: 60_000 },
    async (name) => check(await reportOf(name, new Uint8Array(await readFile(path.join(sample, name))))),
  );

  test("of pages with everything that a page may have", async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => check(await reportOf("page.html", page))),
      { seed: 5, numRuns: 40 },
    );
  }, 60_000);

  test("names follow the naming convention, and come once each", async () => {
    const report = await reportOf(
      "draft.txt",
      "Article 5\nUse of terms\n\n1. States shall:\n\n(a) act;\n\n(b) report.\n\n2. States may:\n\n(a) ask.\n\n2. Twice.",
    );
    const elements = allElements(writtenElements(renderDraftReportAkomaNtoso(report)));
    const parts = elements.filter(({ name }) => ["article", "paragraph", "point"].includes(name));
    expect(parts.map(({ attributes }) => attributes["eId"])).toEqual([
      "art_5",
      "art_5__para_1",
      "art_5__para_1__point_a",
      "art_5__para_1__point_b",
      "art_5__para_2",
      "art_5__para_2__point_a",
      "art_5__para_2-2",
    ]);
  });

  test("names that the original gave are kept, names through all versions with them", async () => {
    const source = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="x"><mainBody>
      <paragraph eId="para_7" wId="para_3"><num>1.</num><content><p>One.</p></content></paragraph>
      <paragraph><num>7.</num><content><p>Seven.</p></content></paragraph></mainBody></statement></akomaNtoso>`;
    const written = renderDraftReportAkomaNtoso(await reportOf("draft.xml", source));
    const parts = allElements(writtenElements(written)).filter(({ name }) => name === "paragraph");
    expect(parts.map(({ attributes }) => [attributes["eId"], attributes["wId"]])).toEqual([
      ["para_7", "para_3"],
      ["para_7-2", undefined],
    ]);
  });

  test("the rules that are checked can be broken", () => {
    const broken = { name: "paragraph", attributes: {}, children: [{ name: "p", attributes: {}, children: [] }] };
    expect(flawsOf(broken)).toEqual(["paragraph has no eId", "paragraph has the children p"]);
  });

  test("characters that XML cannot hold become the sign for a character that is missing", async () => {
    const report = await reportOf("draft.txt", "1. Words & <more>.");
    const [paragraph] = report.paragraphs;
    const text = `a${String.fromCodePoint(1)}b${String.fromCharCode(0xd800)}c & <d>`;
    const written = renderDraftReportAkomaNtoso({
      ...report,
      paragraphs: paragraph === undefined ? [] : [{ ...paragraph, text }],
    });
    expect(written).toContain("a\ufffdb\ufffdc &amp; &lt;d&gt;");
    expect(flawsOf(writtenElements(written))).toEqual([]);
  });
});
