import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft } from "../../testing/sketch.ts";
import { by, p, r, style, wordFile } from "../../testing/word-file.ts";

const textsOf = async (body: string, parts = {}): Promise<readonly string[]> =>
  (await paragraphsIn(wordFile(body, parts))).map(({ text }) => text);
const codesOf = async (body: string): Promise<readonly string[]> =>
  (await readDraft(wordFile(body))).findings.map(({ code }) => code);

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (says: string, shows: string): string => begin + instruction(says) + separate + r(shows) + end;
const bookmark = (name: string): string => `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`;

describe("fields", () => {
  test.for([
    [
      "in fields",
      begin + instruction("IF ") + field("REF x", "1") + instruction(" = 1") + separate + r("shown") + end,
      "shown",
    ],
    ["without a result", r("a") + begin + instruction("XE salt") + end + r("b"), "ab"],
    ["that never end", r("a ") + begin + instruction("REF x"), "a"],
    ["with an instruction in pieces", begin + instruction("RE") + instruction("F x") + separate + r("4") + end, "4"],
  ] as const)("fields %s", async ([, inside, text]) => {
    expect(await textsOf(p(inside) + p("Next."))).toEqual([text, "Next."]);
  });

  test("cross-references are read as shown, and reported once for the file", async () => {
    const body =
      p(bookmark("_Ref1") + r("1. One.")) +
      p(r("See ") + field(" REF _Ref1 \\h ", "1") + r(", page ") + field("PAGEREF _Ref1", "2"));
    const draft = await readDraft(wordFile(body));
    expect(draft.findings.map(({ code, message }) => [code, message.split(" ", 1)[0]])).toEqual([
      ["automatic-references", "2"],
    ]);
  });

  test("a cross-reference to nothing in the file is reported, also by a simple field", async () => {
    expect(await codesOf(p(`<w:fldSimple w:instr=" NOTEREF _Gone ">${r("7")}</w:fldSimple>`))).toEqual([
      "automatic-references",
      "dangling-reference",
    ]);
  });

  test("what a field would fetch is reported and not fetched", async () => {
    expect(await codesOf(p(r("a ") + field('INCLUDETEXT "C:\\\\secret.docx"', "b")))).toEqual([
      "linked-content-not-followed",
    ]);
  });

  test("a table of contents stands apart", async () => {
    const styles = style("TOC1", { name: "toc 1" });
    const draft = await readDraft(
      wordFile(p("1. Scope\t3", '<w:pStyle w:val="TOC1"/>') + p("1. Scope of it all."), { styles }),
    );
    expect([draft.furniture, draft.findings]).toEqual([["1. Scope 3"], []]);
  });
});

describe("comments", () => {
  const comments =
    '<w:comment w:id="1" w:author="Ana" w:initials="A" w:date="2031-05-01T10:00:00Z"><w:p><w:r><w:t>Why?</w:t></w:r></w:p><w:p><w:r><w:t>Really.</w:t></w:r></w:p></w:comment>' +
    '<w:comment w:id="2" w:author="Ben"><w:p><w:r><w:t>Because.</w:t></w:r></w:p></w:comment>';
  const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
  const stop = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const spans = async (body: string): Promise<readonly (readonly string[])[]> =>
    (await paragraphsIn(wordFile(body, { comments }))).map((paragraph) =>
      paragraph.comments.map(
        ({ from, to, author, text }) => `${author}: ${text} on “${paragraph.text.slice(from, to)}”`,
      ),
    );

  test.for([
    [
      "on some words, and the answer to it",
      p(r("The ") + start(1) + start(2) + r("salt") + stop(1) + stop(2) + r(".")),
      [["Ana: Why? Really. on “salt”", "Ben: Because. on “salt”"]],
    ],
    [
      "over two paragraphs",
      p(r("The ") + start(2) + r("salt.")) + p(r("The sand") + stop(2) + r(".")),
      [["Ben: Because. on “salt.”"], ["Ben: Because. on “The sand”"]],
    ],
    ["on a place", p(r("The salt") + '<w:r><w:commentReference w:id="2"/></w:r>' + r(".")), [["Ben: Because. on “”"]]],
    ["that is not in the file", p(start(9) + r("The salt") + stop(9)), [[]]],
  ] as const)("a comment %s", async ([, body, expected]) => expect(await spans(body)).toEqual(expected));

  test("author, initials and time are kept", async () => {
    const [first] = await paragraphsIn(wordFile(p(start(1) + r("Salt.") + stop(1)), { comments }));
    expect(first?.comments).toEqual([
      { from: 0, to: 5, author: "Ana", initials: "A", date: "2031-05-01T10:00:00Z", text: "Why? Really." },
    ]);
  });
});

describe("notes", () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${kind}>`;
  const footnotes = note("footnote", 2, "* As mapped.") + note("footnote", 3, "As agreed.");
  const endnotes = note("endnote", 2, "At the end.") + note("endnote", 3, "At the very end.");
  const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const labels = async (body: string): Promise<readonly string[]> =>
    (await paragraphsIn(wordFile(body, { footnotes, endnotes })))
      .filter(({ kind, label }) => kind === "note" && label !== null)
      .map(({ label, text }) => `${label} ${text}`);

  test("a mark that the author typed is the note's, is no word of the text and is not counted", async () => {
    const typed = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>';
    const body = p(r("Salt") + typed + r(" and sand") + mark("footnote", 3) + r("."));
    expect(await labels(body)).toEqual(["* As mapped.", "1 As agreed."]);
    const [text] = await paragraphsIn(wordFile(body, { footnotes }));
    expect([text?.text, text?.notes.map(({ at }) => at)]).toEqual(["Salt and sand.", [4, 13]]);
  });

  test("footnotes count in digits and endnotes in roman numerals, unless a section says otherwise", async () => {
    const body = p(r("Salt") + mark("endnote", 2) + mark("footnote", 3) + mark("endnote", 3));
    expect(await labels(body)).toEqual(["i At the end.", "1 As agreed.", "ii At the very end."]);
    const section =
      '<w:sectPr><w:endnotePr><w:numFmt w:val="upperLetter"/><w:numStart w:val="3"/></w:endnotePr></w:sectPr>';
    expect(await labels(body + section)).toEqual(["C At the end.", "1 As agreed.", "D At the very end."]);
  });
});

describe("what stands in a line", () => {
  test.for([
    ["a page break", p('<w:r><w:t>one</w:t><w:br w:type="page"/><w:t>two</w:t></w:r>'), ["one two"]],
    [
      "a soft hyphen, as an element and as a character",
      p("<w:r><w:t>ac</w:t><w:softHyphen/><w:t>tors\u00ad hip</w:t></w:r>"),
      ["actors hip"],
    ],
    ["a tab that is aligned", p("<w:r><w:t>one</w:t><w:ptab/><w:t>two</w:t></w:r>"), ["one two"]],
    ["a symbol by its code", p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> done</w:t></w:r>'), ["✓ done"]],
    [
      "words from right to left, in the order in which they are read",
      p(r("تقيس الدول ", "<w:rtl/>") + r("12", "") + r(" حوضا", "<w:rtl/>"), "<w:bidi/>"),
      ["تقيس الدول 12 حوضا"],
    ],
    [
      "words with their reading above them",
      p(
        "<w:r><w:ruby><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      ),
      ["漢字"],
    ],
    [
      "a formula's characters",
      p(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x+1</m:t></m:r></m:oMath>',
      ),
      ["x+1"],
    ],
  ] as const)("%s", async ([, body, texts]) => expect(await textsOf(body)).toEqual(texts));
});

describe("what stands around paragraphs", () => {
  const sdt = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const box = `<w:txbxContent>${p("In the box.")}</w:txbxContent>`;
  test.for([
    ["controls around rows and cells", `<w:tbl>${sdt(row(cell(p("a")), sdt(cell(p("b")))))}</w:tbl>`, ["a\tb"]],
    ["controls in controls", sdt(sdt(p("inside"))), ["inside"]],
    ["custom elements", `<w:customXml>${p("inside")}</w:customXml>`, ["inside"]],
    [
      "a table in a cell, whose cells are none of the row's",
      `<w:tbl>${row(cell(`<w:tbl>${row(cell(p("a")), cell(p("b")))}</w:tbl>${p("c")}`), cell(p("d")))}</w:tbl>`,
      ["a b c\td"],
    ],
    [
      "a text box behind its paragraph, once",
      p(
        `<w:r><w:t>Around.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ["Around.", "In the box."],
    ],
    [
      "a deleted range mark around a control",
      `<w:customXmlDelRangeStart ${by}/>${sdt(p("kept"))}<w:customXmlDelRangeEnd w:id="1"/>`,
      ["kept"],
    ],
  ] as const)("%s", async ([, body, texts]) => expect(await textsOf(body)).toEqual(texts));
});

describe("the language of a file", () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:bidi="ar-SA" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>';
  test.for([
    ["en-US", "Parties measure salt."],
    ["ar-SA", "تقيس الدول الملح."],
    ["zh-CN", "各国测量盐分。"],
  ] as const)("%s is that of its script", async ([language, text]) => {
    expect((await readDraft(wordFile(p(text), { styles }))).language).toBe(language);
  });
});
