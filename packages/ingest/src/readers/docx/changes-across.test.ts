import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft } from "../../testing/sketch.ts";
import { by, ins, list, lvl, mark, num, numPr, p, r, wordFile } from "../../testing/word-file.ts";
import type { WordParts } from "../../testing/word-file.ts";

const comments = `<w:comment w:id="1" w:author="Ann">${p("Why?")}</w:comment>`;
const footnotes = `<w:footnote w:id="2">${p("A note.")}</w:footnote>`;
const starts = '<w:commentRangeStart w:id="1"/>';
const ends = '<w:commentRangeEnd w:id="1"/>';
const noteMark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const breaks = "<w:r><w:br/><w:br/></w:r>";
const deleted = (runs: string): string => `<w:del ${by}>${runs}</w:del>`;
const box = (inside: string): string => `<w:r><w:pict><w:txbxContent>${inside}</w:txbxContent></w:pict></w:r>`;
const cell = (content: string): string => `<w:tc>${p(content)}</w:tc>`;
const row = (cells: string, properties = ""): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const goneRow = (cells: string): string => row(cells, `<w:del ${by}/>`);
const table = (inside: string): string => `<w:tbl><w:tblPr/>${inside}</w:tbl>`;
const rowOfTwo = row(cell("c") + cell("d"));

/** Texts of the paragraphs, with the words that comments lie on in braces. */
async function commented(body: string): Promise<readonly string[]> {
  const paragraphs = await paragraphsIn(wordFile(body, { comments }));
  return paragraphs.map((paragraph) =>
    paragraph.comments.reduceRight(
      (text, { from, to }) => `${text.slice(0, from)}{${text.slice(from, to)}}${text.slice(to)}`,
      paragraph.text,
    ),
  );
}

/** Each paragraph with the words that came in it and those that went from it. */
async function changed(
  body: string,
  revisions: "accept" | "reject",
  parts: WordParts = {},
): Promise<readonly string[]> {
  const paragraphs = await paragraphsIn(wordFile(body, parts), { revisions });
  return paragraphs.map(({ text, revisions: changes }) =>
    [text, ...changes.map(({ kind, from, to, text: gone }) => `${kind} ${gone ?? text.slice(from, to)}`)].join(" | "),
  );
}

describe("text boxes", () => {
  const body = (around: (run: string) => string): string => p(r("Words") + around(box(p("Boxed."))) + r("."));

  test("one that was deleted is gone, and there when changes are rejected", async () => {
    expect(await changed(body(deleted), "accept")).toEqual(["Words. | delete  Boxed. "]);
    expect(await changed(body(deleted), "reject")).toEqual(["Words.", "Boxed. | delete Boxed."]);
  });

  test("one that was inserted came, and is not there when changes are rejected", async () => {
    expect(await changed(body(ins), "accept")).toEqual(["Words.", "Boxed. | insert Boxed."]);
    expect(await changed(body(ins), "reject")).toEqual(["Words. | insert  Boxed. "]);
  });

  test("words that were inserted with their box came once", async () => {
    const inBox = p(r("Words.") + ins(box(p(ins(r("Boxed."))))));
    expect(await changed(inBox, "accept")).toEqual(["Words.", "Boxed. | insert Boxed."]);
  });

  test("a changed mark at the end of a box joins nothing outside of it", async () => {
    expect(await changed(p(r("Words.") + box(p("Boxed.", mark("del")))) + p("Next."), "accept")).toEqual([
      "Words.",
      "Boxed. | paragraph-mark deleted",
      "Next.",
    ]);
  });
});

describe("comments", () => {
  test.for([
    ["three paragraphs", p(r("A") + starts + r("b")) + p("c") + p(r("d") + ends + r("e")), ["A{b}", "{c}", "{d}e"]],
    ["two paragraphs that became one", p(starts + r("A "), mark("del")) + p(r("b") + ends), ["{A b}"]],
    ["both sides of a double line break", p(starts + r("A.") + breaks + r("B.") + ends), ["{A.}", "{B.}"]],
    ["what stands between two rows", table(rowOfTwo + starts + rowOfTwo + ends) + p("e"), ["c\td", "{c}\t{d}", "e"]],
    ["one cell", table(row(starts + cell("a") + ends + cell("b"))), ["{a}\tb"]],
    [
      "a row that is gone, where it ends",
      p(starts + r("A")) + table(goneRow(cell(r("b") + ends) + cell("c")) + rowOfTwo) + p("e"),
      ["{A}", "c\td", "e"],
    ],
  ] as const)("over %s", async ([, body, expected]) => {
    expect(await commented(body)).toEqual(expected);
  });
});

describe("what goes with a row", () => {
  test("a note whose mark stands in it, and nothing is said of a note without a mark", async () => {
    const body = table(goneRow(cell(r("a") + noteMark) + cell("b")) + rowOfTwo);
    expect(await changed(body, "accept", { footnotes })).toEqual(["c\td | delete a b A note."]);
    expect((await readDraft(wordFile(body, { footnotes }))).findings).toEqual([]);
  });

  test("hyphens that do not break and symbols are among its words", async () => {
    const symbol = '<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop </w:t><w:sym w:font="Symbol" w:char="F061"/></w:r>';
    const body = table(goneRow(cell(symbol) + cell("b")) + rowOfTwo);
    expect(await changed(body, "accept")).toEqual(["c\td | delete non-stop α b"]);
  });
});

test("a bookmark between rows is no dangling reference", async () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const reference = `${field("begin")}<w:r><w:instrText> REF there </w:instrText></w:r>${field("separate")}${r("c")}${field("end")}`;
  const draft = await readDraft(
    wordFile(table(`<w:bookmarkStart w:id="1" w:name="there"/>${rowOfTwo}`) + p(r("See ") + reference)),
  );
  expect(draft.findings.map(({ code }) => code)).toEqual(["automatic-references"]);
});

test("a move from a table to the text has both its ends", async () => {
  const range = (end: "From" | "To", inside: string): string =>
    `<w:move${end}RangeStart w:id="${end}" w:name="m"/>${inside}<w:move${end}RangeEnd w:id="${end}"/>`;
  const moved = (end: "From" | "To"): string =>
    p(`<w:move${end} ${by}>${r("Moved.")}</w:move${end}>`, mark(`move${end}`));
  const body =
    table(range("From", row(`<w:tc>${moved("From")}</w:tc>${cell("d")}`))) + range("To", moved("To")) + p("e");
  const changes = (await paragraphsIn(wordFile(body))).flatMap(({ revisions }) => revisions);
  expect(changes.flatMap(({ kind, move }) => (move === undefined ? [] : `${kind} ${move}`))).toEqual([
    "move-from m",
    "move-to m",
  ]);
});

test("automatic numbers in a note stand in its words", async () => {
  const numbering = list(1, lvl(0, "lowerLetter", "(%1)")) + num(1, 1);
  const note = `<w:footnote w:id="2">${p("Either")}${p("salt or", numPr(1, 0))}${p("sand.", numPr(1, 0))}</w:footnote>`;
  const paragraphs = await paragraphsIn(wordFile(p(r("Words") + noteMark), { numbering, footnotes: note }));
  expect(paragraphs.map(({ label, text }) => [label, text])).toEqual([
    [null, "Words"],
    ["1", "Either (a) salt or (b) sand."],
  ]);
});
