import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft, sketch } from "../../testing/sketch.ts";
import { list, lvl, num, numPr, p, r, wordFile } from "../../testing/word-file.ts";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file of these parts and no others. */
function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const relationships = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships>${targets.map(([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

describe("files that Word did not write", () => {
  test("as LibreOffice writes them: names of its own for styles, empty properties, levels that are cleared", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Heading 1"/><w:basedOn w:val="Heading"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Heading"><w:name w:val="Heading"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="TextBody"><w:name w:val="Body Text"/></w:style>';
    const properties = '<w:bidi w:val="0"/><w:jc w:val="left"/><w:rPr></w:rPr>';
    const paragraph = (style: string, text: string, more = ""): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}${properties}</w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    const levels = lvl(0, "decimal", "%1.") + lvl(1, "lowerLetter", "%2)");
    const cleared =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/></w:lvl>';
    const numbering = list(1, levels) + list(2, cleared) + num(1, 1) + num(2, 2);
    const body =
      paragraph("Title", "Compact") +
      paragraph("Heading1", "On salt", numPr(2, 0)) +
      paragraph("TextBody", "Parties measure salt.", numPr(1, 0)) +
      paragraph("TextBody", "in rivers;", numPr(1, 1));
    expect(await sketch(wordFile(body, { styles, numbering }))).toEqual([
      "title 0  | – | Compact",
      "heading 1 On salt | – | On salt",
      "paragraph 1 On salt > 1 | 1. | Parties measure salt.",
      "item 2 On salt > 1 > (a) | a) | in rivers;",
    ]);
  });

  test("as Google Docs writes them: no styles, each list an instance of its own, bullets that are symbols, shading", async () => {
    const levels = (text: string): string => lvl(0, "bullet", text) + lvl(1, "bullet", "○");
    const numbering =
      list(1, levels("●")) + list(2, lvl(0, "decimal", "%1.") + lvl(1, "lowerLetter", "%2.")) + num(1, 1) + num(2, 2);
    const shaded = '<w:shd w:fill="ffff00" w:val="clear"/><w:rtl w:val="0"/>';
    const body =
      p(r("Parties measure salt.", '<w:rtl w:val="0"/>'), numPr(2, 0)) +
      p(r("in rivers;", shaded), numPr(2, 1)) +
      p(r("and report", '<w:rtl w:val="0"/>'), numPr(1, 0));
    const paragraphs = await paragraphsIn(wordFile(body, { numbering }));
    expect(paragraphs.map(({ kind, label, marks }) => [kind, label, marks.map(({ value }) => value)])).toEqual([
      ["paragraph", "1.", []],
      ["item", "a.", ["yellow"]],
      ["item", null, []],
    ]);
  });

  test("as Pages exports them: nothing but the text and its styles, lists without a type, a body without sections", async () => {
    const bytes = packed({
      "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
      "word/_rels/document.xml.rels": relationships(["styles", "styles.xml"], ["numbering", "numbering.xml"]),
      "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body><w:p><w:pPr><w:pStyle w:val="Body"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:bidi w:val="0"/></w:pPr><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t>Parties measure.</w:t></w:r></w:p></w:body></w:document>`,
      "word/styles.xml": `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:next w:val="Body"/></w:style></w:styles>`,
      "word/numbering.xml": `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:styleLink w:val="Numbered"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="tab"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    });
    expect(await sketch(bytes)).toEqual(["paragraph 1 1 | 1. | Parties measure."]);
  });

  test("with parts under other names, and names with leading slashes", async () => {
    const bytes = packed({
      "[Content_Types].xml":
        '<Types><Override PartName="/docs/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      "_rels/.rels": relationships(["officeDocument", "/docs/main.xml"]),
      "docs/_rels/main.xml.rels": relationships(["numbering", "/lists/n.xml"]),
      "docs/main.xml": `<a:document xmlns:a="${WORD}"><a:body><a:p><a:pPr><a:numPr><a:numId a:val="1"/></a:numPr></a:pPr><a:r><a:t>Parties act.</a:t></a:r></a:p></a:body></a:document>`,
      "lists/n.xml": `<w:numbering xmlns:w="${WORD}">${list(0, lvl(0, "decimal", "%1."))}${num(1, 0)}</w:numbering>`,
    });
    expect((await paragraphsIn(bytes)).map(({ label, text }) => [label, text])).toEqual([["1.", "Parties act."]]);
  });

  test("in UTF-16, with a byte order mark", async () => {
    const xml = `\uFEFF<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>Šalti vanduo.</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = zipSync({ "word/document.xml": new Uint8Array(Buffer.from(xml, "utf16le")) });
    expect((await paragraphsIn(bytes)).map(({ text }) => text)).toEqual(["Šalti vanduo."]);
  });
});

describe("kinds of Word file", () => {
  const main = (kind: string): Readonly<Record<string, string>> => ({
    "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.${kind}.main+xml"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${p("1. Parties act.")}</w:body></w:document>`,
  });

  test.for([
    ["a template", "openxmlformats-officedocument.wordprocessingml.template"],
    ["a file with macros", "ms-word.document.macroEnabled"],
    ["a template with macros", "ms-word.template.macroEnabledTemplate"],
  ] as const)("%s is read like any other, and macros are not looked at", async ([, kind]) => {
    const bytes = packed({ ...main(kind), "word/vbaProject.bin": "not even a project" });
    const draft = await readDraft(bytes);
    expect([(await paragraphsIn(bytes)).map(({ text }) => text), draft.findings]).toEqual([["Parties act."], []]);
  });

  test("the strict form: numbers, changes and relationships in its own namespaces", async () => {
    const strictType = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = packed({
      "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${strictType}/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" Type="${strictType}/numbering" Target="numbering.xml"/></Relationships>`,
      "word/document.xml": `<w:document xmlns:w="${STRICT}"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:ins w:id="1" w:author="Ana"><w:r><w:t>Parties act.</w:t></w:r></w:ins></w:p></w:body></w:document>`,
      "word/numbering.xml": `<w:numbering xmlns:w="${STRICT}">${list(0, lvl(0, "decimal", "%1."))}${num(1, 0)}</w:numbering>`,
    });
    const [only] = await paragraphsIn(bytes);
    expect([only?.label, only?.text, only?.revisions[0]?.author]).toEqual(["1.", "Parties act.", "Ana"]);
  });
});
