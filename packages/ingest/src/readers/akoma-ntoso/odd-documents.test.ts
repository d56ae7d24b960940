import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft, sketch } from "../../testing/sketch.ts";

const NAMESPACES = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:travaux="urn:travaux:draft:1"';
const whole = (inside: string): string => `<akomaNtoso ${NAMESPACES}>${inside}</akomaNtoso>`;
const body = (inside: string, meta = ""): string =>
  whole(`<statement name="x"><meta>${meta}</meta><mainBody>${inside}</mainBody></statement>`);

async function check(
  source: string,
  expected: readonly string[],
  revisions: "accept" | "reject" = "accept",
): Promise<void> {
  expect(await sketch(source, { revisions })).toEqual(expected);
}

/** Changes of the first paragraph with the words that they took out. */
async function goneIn(source: string, revisions: "accept" | "reject" = "accept"): Promise<readonly string[]> {
  const [first] = await paragraphsIn(source, { revisions });
  return first?.revisions.map(({ kind, text }) => `${kind} ${text}`) ?? [];
}

describe("no word is lost where a document is not quite as it should be", () => {
  test.for([
    ["a paragraph", "<p>Aims</p>", "Aims"],
    ["a quoted part", "Aims <embeddedStructure><p>of all</p></embeddedStructure> States", "Aims of all States"],
    ["a flow apart", 'Aims<subFlow name="x"><p>of</p><p>all</p></subFlow>', "Aims of all"],
  ] as const)("a title with %s in it is one line", ([, inside, title]) =>
    check(body(`<article><num>Article 1</num><heading>${inside}</heading><content><p>Words.</p></content></article>`), [
      `heading 1 Art. 1 | Article 1 | ${title}`,
      "paragraph 1 Art. 1 | – | Words.",
    ]),
  );

  test("a number in a paragraph of its own is a number", () =>
    check(body("<paragraph><num><p>1.</p></num><content><p>Words.</p></content></paragraph>"), [
      "paragraph 1 1 | 1. | Words.",
    ]));

  test("a line of soft hyphens takes no label", () =>
    check(body("<paragraph><num>1.</num><content><p>&#xAD;&#x200B;</p><p>Words.</p></content></paragraph>"), [
      "paragraph 1 1 | 1. | Words.",
    ]));

  test("words that were taken out keep the break between their lines and the words of their notes", async () => {
    const note = '<authorialNote marker="1"><p>A note.</p></authorialNote>';
    const source = body(`<p>Keep <del>one<br/>two${note}</del>this.</p>`);
    await check(source, ["paragraph 1  | – | Keep this."]);
    expect(await goneIn(source)).toEqual(["delete one two A note. "]);
  });

  test("a note of the metadata goes with its only mark, and nothing is said of it", async () => {
    const notes = '<notes source="#x"><note eId="n" marker="1"><p>A note.</p></note></notes>';
    const draft = await readDraft(body('<p>Keep <del>one<noteRef href="#n"/> </del>this.</p>', notes));
    expect(draft.findings).toEqual([]);
    expect(await goneIn(body('<p>Keep <del>one<noteRef href="#n"/> </del>this.</p>', notes))).toEqual([
      "delete one A note. ",
    ]);
  });

  test("a row in which everything was taken out leaves its words to the next one", async () => {
    const rows = "<table><tr><td><p><del>a</del></p></td><td/></tr><tr><td><p>b</p></td><td><p>c</p></td></tr></table>";
    await check(body(rows), ["table-row 1  | – | b\tc"]);
    expect(await goneIn(body(rows))).toEqual(["delete a"]);
  });

  test("a title with a colon is no address", async () => {
    const named = (value: string): string =>
      body("<p>Words.</p>", `<identification><FRBRWork><FRBRalias value="${value}"/></FRBRWork></identification>`);
    expect((await readDraft(named("Annex: terms"))).title).toBe("Annex: terms");
    expect((await readDraft(named("urn:lex:zz"))).title).toBe("draft");
  });
});

test("of several lines of a preface the one that the metadata name is the title", async () => {
  const alias = '<identification><FRBRWork><FRBRalias value="Compact"/></FRBRWork></identification>';
  const lines = "<p><docTitle>The Conference</docTitle></p><p><docTitle>Compact</docTitle></p>";
  const source = `<doc name="x"><meta>${alias}</meta><preface>${lines}</preface><mainBody><p>Words.</p></mainBody></doc>`;
  expect((await readDraft(whole(source))).title).toBe("Compact");
});

describe("documents of a collection that use the same names", () => {
  const document = (inside: string, meta = ""): string =>
    `<component><doc name="d"><meta>${meta}</meta><mainBody>${inside}</mainBody></doc></component>`;
  const note = (words: string): string => `<authorialNote eId="n" marker="1"><p>${words}</p></authorialNote>`;

  test("each mark leads to the note of its own document", async () => {
    const notes = '<notes source="#x"><note eId="m" marker="2"><p>In the metadata.</p></note></notes>';
    const source = whole(
      `<documentCollection name="c"><meta/><collectionBody>${document(`<p>One${note("First.")}</p>`)}${document(
        `<p>Two${note("Second.")}<noteRef href="#m"/> again<noteRef href="#n"/></p>`,
        notes,
      )}</collectionBody></documentCollection>`,
    );
    const paragraphs = await paragraphsIn(source);
    const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
    expect(paragraphs.map(({ text, notes: marks }) => [text, marks.map((mark) => texts.get(mark.paragraph))])).toEqual([
      ["One", ["First."]],
      ["Two again", ["Second.", "In the metadata.", "Second."]],
      ["First.", []],
      ["Second.", []],
      ["In the metadata.", []],
    ]);
  });
});

describe("what a writer of ours said", () => {
  test("a row that came is gone when changes are rejected", async () => {
    const row = (said: string, words: string): string => `<tr ${said}><td><p>${words}</p></td><td><p>x</p></td></tr>`;
    const source = body(`<table>${row('travaux:change="insert"', "new")}${row("", "old")}</table>`);
    await check(source, ["table-row 1  | – | new\tx", "table-row 1  | – | old\tx"]);
    await check(source, ["table-row 1  | – | old\tx"], "reject");
    expect((await goneIn(source, "reject")).map((change) => change.split(/\s+/).join(" "))).toEqual(["insert new x"]);
  });

  test.for(["999999999", "-5", "1e3", "201", ""])("a level of “%s” is none", (level) =>
    check(body(`<p travaux:level="${level}">Words.</p>`), ["paragraph 1  | – | Words."]),
  );

  test("a comment lies on one stretch, however often its end is named", async () => {
    const end = '<marker name="commentEnd" travaux:comment="c"/>';
    const comment = '<proprietary source="#x"><travaux:comment id="c">Why?</travaux:comment></proprietary>';
    const [first] = await paragraphsIn(body(`<p>Words${end.repeat(3)}.</p>`, comment));
    expect(first?.comments).toEqual([{ from: 5, to: 5, author: "", text: "Why?" }]);
  });

  test("a name without end is cut: it lies on every word", async () => {
    const words = "<b>a</b> ".repeat(3);
    const source = body(`<p><ins travaux:author="${"x".repeat(5000)}">${words}</ins></p>`);
    expect((await paragraphsIn(source))[0]?.revisions[0]?.author?.length).toBe(255);
  });
});
