import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../limits.ts";
import { readDraft } from "../../testing/sketch.ts";
import { by, del, list, lvl, mark, num, numPr, p, r, style, wordFile } from "../../testing/word-file.ts";

/** So many of a thing that what grows with their square would not end within the time of a test. */
const MANY = 5000;
/** Such files pack so well that they are refused for it; here they are read all the same. */
const PATIENT = { ...DEFAULT_LIMITS, ratio: 100_000 };
const repeat = (make: (at: number) => string, times = MANY): string =>
  Array.from({ length: times }, (_, at) => make(at)).join("");
/** As many as may lie over the same words. */
const COMMENTS = 500;
const LONG = "salt ".repeat(20_000);

describe("shapes that were made to take time or memory without end", () => {
  test.for([
    ["marks that go, one after the other", repeat(() => p(r("a"), mark("del"))), {}],
    [
      "fields that begin and never end",
      p(repeat(() => '<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + repeat(() => r("a"))) + p("b"),
      {},
    ],
    [
      "fields that begin in one paragraph after the other and never end",
      repeat(() => p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'), 8 * MANY) + p(r("b")),
      {},
    ],
    [
      "moves that begin and never end",
      p(
        repeat((at) => `<w:moveToRangeStart w:id="${at}" w:name="m"/>`) +
          repeat(() => `<w:moveTo ${by}>${r("a")}</w:moveTo>`),
      ),
      {},
    ],
    [
      "moves that end in the order in which they began",
      p(
        repeat((at) => `<w:moveToRangeStart w:id="${at}" w:name="m"/>`) +
          repeat((at) => `<w:moveToRangeEnd w:id="${at}"/>`) +
          r("a"),
      ),
      {},
    ],
    [
      "paragraphs in one cell",
      `<w:tbl><w:tr><w:tc>${repeat(() => p(r("a", "<w:b/>")))}</w:tc><w:tc>${p("b")}</w:tc></w:tr></w:tbl>`,
      {},
    ],
    ["cells in one row", `<w:tbl><w:tr>${repeat(() => `<w:tc>${p(r("a", "<w:b/>"))}</w:tc>`)}</w:tr></w:tbl>`, {}],
    [
      "cells that went",
      `<w:tbl><w:tr>${repeat(() => `<w:tc><w:tcPr><w:cellDel ${by}/></w:tcPr>${p("a")}</w:tc>`, 2000)}<w:tc>${p("b")}</w:tc></w:tr></w:tbl>`,
      {},
    ],
    [
      "comments over every paragraph",
      repeat((at) => `<w:commentRangeStart w:id="${at}"/>`, COMMENTS) + repeat(() => p("a"), 2000),
      {
        comments: repeat(
          (at) => `<w:comment w:id="${at}" w:author="Ana"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>`,
          COMMENTS,
        ),
      },
    ],
    [
      "one long comment over every paragraph",
      '<w:commentRangeStart w:id="1"/>' + repeat(() => p("a"), 5000),
      { comments: `<w:comment w:id="1" w:author="Ana"><w:p><w:r><w:t>${LONG}</w:t></w:r></w:p></w:comment>` },
    ],
    [
      "one long note whose mark went many times",
      p(`<w:del ${by}>${repeat(() => '<w:r><w:footnoteReference w:id="2"/></w:r>', 5000)}</w:del>` + r("a")),
      { footnotes: `<w:footnote w:id="2"><w:p><w:r><w:t>${LONG}</w:t></w:r></w:p></w:footnote>` },
    ],
    [
      "one long author",
      `<w:ins w:id="1" w:author="${LONG}">${repeat(() => r("a"), 5000)}</w:ins>`.replace(/^/, "<w:p>").concat("</w:p>"),
      {},
    ],
    [
      "one long number",
      repeat(() => p("a", numPr(1, 0)), 5000),
      { numbering: list(0, lvl(0, "decimal", LONG)) + num(1, 0) },
    ],
    [
      "one long colour",
      p(
        repeat(() => r("a"), 5000),
        '<w:pStyle w:val="Side"/>',
      ),
      { styles: style("Side", { run: `<w:color w:val="${LONG}"/>` }) },
    ],
    [
      "styles in a long chain",
      p("a", '<w:pStyle w:val="s1"/>'),
      { styles: repeat((at) => style(`s${at}`, { base: `s${at + 1}` })) },
    ],
    [
      "comments over every line of one paragraph",
      p(
        repeat((at) => `<w:commentRangeStart w:id="${at}"/>`, COMMENTS) +
          repeat(() => `${r("a.")}<w:r><w:br/><w:br/></w:r>`, 2000) +
          repeat((at) => `<w:commentRangeEnd w:id="${at}"/>`, COMMENTS),
      ),
      { comments: repeat((at) => `<w:comment w:id="${at}" w:author="Ana">${p("Why?")}</w:comment>`, COMMENTS) },
    ],
    ["words that went between words that stay", p(repeat(() => del("a ") + r("b "))), {}],
  ] as const)("%s", async ([, body, parts]) => {
    const { document } = await readDraft(wordFile(body, parts), { limits: PATIENT });
    expect(JSON.stringify(document).length).toBeLessThan(20_000_000);
  });

  test("one comment more over the same words than is read is refused", async () => {
    const range = (side: string): string => repeat((at) => `<w:commentRange${side} w:id="${at}"/>`, COMMENTS + 1);
    const comments = repeat((at) => `<w:comment w:id="${at}" w:author="Ana">${p("Why?")}</w:comment>`, COMMENTS + 1);
    const file = wordFile(p(range("Start") + r("a") + range("End")), { comments });
    await expect(readDraft(file, { limits: PATIENT })).rejects.toThrow("comments over the same words");
  });
});
