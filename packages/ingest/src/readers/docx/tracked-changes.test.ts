import { describe, expect, test } from "vitest";
import { paragraphsIn } from "../../testing/sketch.ts";
import { by, del, ins, mark, p, r, wordFile } from "../../testing/word-file.ts";

async function both(body: string): Promise<readonly (readonly string[])[]> {
  const texts = async (revisions: "accept" | "reject"): Promise<readonly string[]> =>
    (await paragraphsIn(wordFile(body), { revisions })).map((paragraph) => paragraph.text);
  return [await texts("accept"), await texts("reject")];
}

/** Kinds of the changes of each paragraph, with the words that they lie on or took out. */
async function changesIn(body: string): Promise<readonly (readonly string[])[]> {
  const paragraphs = await paragraphsIn(wordFile(body));
  return paragraphs.map(({ text, revisions }) =>
    revisions.map((revision) => `${revision.kind} ${revision.text ?? text.slice(revision.from, revision.to)}`.trim()),
  );
}

const row = (cells: string, properties = ""): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const table = (inside: string, properties = ""): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${inside}</w:tbl>`;

describe("changes of words", () => {
  test("two authors on one stretch are both kept", async () => {
    const inner = '<w:del w:id="2" w:author="Ben"><w:r><w:delText>soon </w:delText></w:r></w:del>';
    const body = p(r("States ") + ins(r("should ") + inner) + r("act."));
    expect(await both(body)).toEqual([["States should act."], ["States act."]]);
    const [only] = await paragraphsIn(wordFile(body));
    expect(only?.revisions.map(({ kind, author }) => [kind, author])).toEqual([
      ["insert", "Ana"],
      ["delete", "Ben"],
    ]);
  });

  test("several moves at once each keep their two ends", async () => {
    const range = (end: "From" | "To", name: string, words: string): string =>
      `<w:move${end}RangeStart w:id="${name}${end}" w:name="${name}"/><w:move${end} ${by}>${r(words)}</w:move${end}><w:move${end}RangeEnd w:id="${name}${end}"/>`;
    const body =
      p(range("From", "m1", "salt ") + range("To", "m2", "sand ") + r("one.")) +
      p(range("From", "m2", "sand ") + range("To", "m1", "salt ") + r("two."));
    expect(await both(body)).toEqual([
      ["sand one.", "salt two."],
      ["salt one.", "sand two."],
    ]);
    const paragraphs = await paragraphsIn(wordFile(body));
    expect(paragraphs.map(({ revisions }) => revisions.map(({ kind, move }) => `${kind} ${move}`))).toEqual([
      ["move-from m1", "move-to m2"],
      ["move-from m2", "move-to m1"],
    ]);
  });

  test("words behind the end of a move in a move belong to the outer one, and behind that to none", async () => {
    const start = (name: string): string => `<w:moveToRangeStart w:id="${name}" w:name="${name}"/>`;
    const end = (name: string): string => `<w:moveToRangeEnd w:id="${name}"/>`;
    const moved = (words: string): string => `<w:moveTo ${by}>${r(words)}</w:moveTo>`;
    const inner = start("m2") + moved("sand ") + end("m2");
    const body = p(start("m1") + moved("salt ") + inner + moved("clay ") + end("m1") + moved("silt"));
    const [only] = await paragraphsIn(wordFile(body));
    expect(only?.revisions.map(({ from, to, move }) => [only.text.slice(from, to).trim(), move])).toEqual([
      ["salt", "m1"],
      ["sand", "m2"],
      ["clay", "m1"],
      ["silt", undefined],
    ]);
  });

  test("a moved paragraph leaves one place and comes to the other", async () => {
    const from = `<w:moveFromRangeStart w:id="1" w:name="m"/>${p(`<w:moveFrom ${by}>${r("Moved.")}</w:moveFrom>`, mark("moveFrom"))}<w:moveFromRangeEnd w:id="1"/>`;
    const to = `<w:moveToRangeStart w:id="2" w:name="m"/>${p(`<w:moveTo ${by}>${r("Moved.")}</w:moveTo>`, mark("moveTo"))}<w:moveToRangeEnd w:id="2"/>`;
    expect(await both(from + p("Stays.") + to)).toEqual([
      ["Stays.", "Moved."],
      ["Moved.", "Stays."],
    ]);
  });

  test("several marks that go in a row join all that they parted", async () => {
    expect(await both(p("One ", mark("del")) + p("two ", mark("del")) + p("three."))).toEqual([
      ["One two three."],
      ["One", "two", "three."],
    ]);
  });

  test("of a mark that was inserted and deleted again both texts know nothing", async () => {
    const twice = `<w:rPr><w:ins ${by}/><w:del ${by}/></w:rPr>`;
    expect(await both(p("One ", twice) + p("two."))).toEqual([["One two."], ["One two."]]);
  });
});

describe("changes of tables", () => {
  test("cells that came and went", async () => {
    const body = table(
      row(cell("One") + cell("New", `<w:cellIns ${by}/>`)) + row(cell("Two") + cell("Old", `<w:cellDel ${by}/>`)),
    );
    expect(await both(body)).toEqual([
      ["One\tNew", "Two"],
      ["One", "Two\tOld"],
    ]);
    expect(await changesIn(body)).toEqual([["insert New"], ["delete Old"]]);
  });

  test("the words of a first cell that went stay with the cell behind it", async () => {
    expect(await changesIn(table(row(cell("Old", `<w:cellDel ${by}/>`) + cell("Two"))))).toEqual([["delete Old"]]);
  });

  test.for([
    ["a table", table(row(cell("One") + cell("Two")), `<w:tblPrChange ${by}/>`)],
    ["a row", table(row(cell("One") + cell("Two"), `<w:trPrChange ${by}/>`))],
    ["a cell", table(row(cell("One") + cell("Two", `<w:tcPrChange ${by}/>`)))],
    ["a cell that was merged", table(row(cell("One") + cell("Two", `<w:cellMerge ${by} w:vMerge="cont"/>`)))],
  ] as const)("changed looks of %s are noted on its row", async ([, body]) => {
    expect(await changesIn(body)).toEqual([["formatting"]]);
    expect(await both(body)).toEqual([["One\tTwo"], ["One\tTwo"]]);
  });
});

describe("changes of looks", () => {
  test("those of a run lie on its words", async () => {
    const change = `<w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`;
    const body = p(r("States ") + r("shall", change) + r(" act."));
    const [only] = await paragraphsIn(wordFile(body));
    expect(only?.revisions).toEqual([
      { from: 7, to: 12, kind: "formatting", author: "Ana", date: "2031-05-01T10:00:00Z" },
    ]);
    expect(only?.marks).toEqual([{ from: 7, to: 12, kind: "strong" }]);
    const [before] = await paragraphsIn(wordFile(body), { revisions: "reject" });
    expect(before?.marks).toEqual([]);
  });

  test("words that are hidden since are words of the text before", async () => {
    const body = p(r("Shown. ") + r("Hidden.", `<w:vanish/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`));
    expect(await both(body)).toEqual([["Shown."], ["Shown. Hidden."]]);
  });

  test("those of a paragraph and of a section are noted on the paragraph", async () => {
    const centred = `<w:jc w:val="center"/><w:pPrChange ${by}><w:pPr/></w:pPrChange>`;
    const section = `<w:sectPr><w:sectPrChange ${by}/></w:sectPr>`;
    expect(await changesIn(p("1. One.", centred) + p("2. Two.", section) + p("3. Three.") + section)).toEqual([
      ["formatting"],
      ["formatting"],
      ["formatting"],
    ]);
  });

  test("a paragraph that was made a heading is a paragraph again when that is rejected", async () => {
    const body =
      p(
        "Parties measure the salt of the basins that they share.",
        `<w:outlineLvl w:val="0"/><w:pPrChange ${by}><w:pPr/></w:pPrChange>`,
      ) + p("1. A text.");
    const kinds = async (revisions: "accept" | "reject"): Promise<readonly string[]> =>
      (await paragraphsIn(wordFile(`${p("Before it.")}${body}`), { revisions })).map(({ kind }) => kind);
    expect((await kinds("accept"))[1]).toBe("heading");
    expect((await kinds("reject"))[1]).not.toBe("heading");
  });

  test("words deleted elsewhere in a changed run stay apart from it", async () => {
    expect(await changesIn(p(del("old ") + r("new", `<w:rPrChange ${by}><w:rPr/></w:rPrChange>`)))).toEqual([
      ["delete old", "formatting new"],
    ]);
  });
});
