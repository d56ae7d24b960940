import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft, sketch } from "../../testing/sketch.ts";
import { by, del, ins, list, lvl, mark, num, numPr, p, r, wordFile } from "../../testing/word-file.ts";

const labelsOf = async (body: string, numbering: string, styles?: string): Promise<readonly (string | null)[]> => {
  const paragraphs = await paragraphsIn(wordFile(body, { numbering, ...(styles === undefined ? {} : { styles }) }));
  return paragraphs.map((paragraph) => paragraph.label);
};
const numbered = (...levels: readonly (readonly [number, number])[]): string =>
  levels.map(([numId, level]) => p("Text here.", numPr(numId, level))).join("");

describe("automatic numbers", () => {
  const outline = list(0, lvl(0, "decimal", "%1.") + lvl(1, "lowerLetter", "(%2)") + lvl(2, "lowerRoman", "(%3)"));

  test("levels count, and start again below the next one above", async () => {
    expect(await labelsOf(numbered([1, 0], [1, 1], [1, 1], [1, 2], [1, 0], [1, 1]), outline + num(1, 0))).toEqual([
      "1.",
      "(a)",
      "(b)",
      "(i)",
      "2.",
      "(a)",
    ]);
  });

  test("numbers are part of the structure", async () => {
    expect(await sketch(wordFile(numbered([1, 0], [1, 1], [1, 2]), { numbering: outline + num(1, 0) }))).toEqual([
      "paragraph 1 1 | 1. | Text here.",
      "item 2 1 > (a) | (a) | Text here.",
      "item 3 1 > (a) > (i) | (i) | Text here.",
    ]);
  });

  test.for([
    ["decimal", "%1.", "44."],
    ["lowerLetter", "%1)", "rr)"],
    ["upperRoman", "%1.", "XLIV."],
    ["decimalZero", "%1", "44"],
    ["ordinal", "%1", "44th"],
    ["russianLower", "%1)", "рр)"],
    ["arabicAbjad", "(%1)", "(عع)"],
  ] as const)("44 in the format %s", async ([format, text, label]) => {
    expect(
      await labelsOf(numbered([1, 0]), list(0, lvl(0, format, text, '<w:start w:val="44"/>')) + num(1, 0)),
    ).toEqual([label]);
  });

  test("levels in one number, in digits where the level is legal", async () => {
    const levels = lvl(0, "upperRoman", "%1.") + lvl(1, "decimal", "%1.%2", '<w:start w:val="1"/><w:isLgl/>');
    expect(await labelsOf(numbered([1, 0], [1, 1], [1, 1]), list(0, levels) + num(1, 0))).toEqual(["I.", "1.1", "1.2"]);
  });

  test("letters of a list of their own stand under the number before them", async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(0, lvl(0, "decimal", "%1.")) + list(1, lvl(0, "lowerLetter", "(%1)"));
    const body = numbered([1, 0], [2, 0], [2, 0], [1, 0], [3, 0]);
    const file = wordFile(body, { numbering: numbering + num(1, 0) + num(2, 1) + num(3, 1, again) });
    expect((await sketch(file)).map((line) => line.split(" | ")[0])).toEqual([
      "paragraph 1 1",
      "item 2 1 > (a)",
      "item 2 1 > (b)",
      "paragraph 1 2",
      "item 2 2 > (a)",
    ]);
    expect((await readDraft(file)).findings).toEqual([]);
  });

  test("a style may name its level and leave the list to the style that it is based on", async () => {
    const style = (id: string, base: string, numbering: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${base}<w:pPr><w:numPr>${numbering}</w:numPr></w:pPr></w:style>`;
    const styles =
      style("Outer", "", '<w:numId w:val="1"/>') + style("Inner", '<w:basedOn w:val="Outer"/>', '<w:ilvl w:val="1"/>');
    const body = ["Outer", "Inner", "Inner", "Outer"]
      .map((id) => p("Text here.", `<w:pStyle w:val="${id}"/>`))
      .join("");
    expect(await labelsOf(body, outline + num(1, 0), styles)).toEqual(["1.", "(a)", "(b)", "2."]);
  });

  test("instances of one list go on counting, unless an override starts them again, once", async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
    expect(
      await labelsOf(
        numbered([1, 0], [2, 0], [3, 0], [3, 0], [1, 0]),
        outline + num(1, 0) + num(2, 0) + num(3, 0, override),
      ),
    ).toEqual(["1.", "2.", "7.", "8.", "9."]);
  });

  test("a level may refuse to start again", async () => {
    const levels =
      lvl(0, "decimal", "%1.") + lvl(1, "decimal", "(%2)", '<w:start w:val="1"/><w:lvlRestart w:val="0"/>');
    expect(await labelsOf(numbered([1, 0], [1, 1], [1, 0], [1, 1]), list(0, levels) + num(1, 0))).toEqual([
      "1.",
      "(1)",
      "2.",
      "(2)",
    ]);
  });

  test("styles number, through what they are based on, and numId 0 takes the number away", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Point"/></w:style>';
    const body =
      p("One.", '<w:pStyle w:val="Point"/>') +
      p("Two.", '<w:pStyle w:val="Sub"/>') +
      p("Not numbered.", '<w:pStyle w:val="Point"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await labelsOf(body, outline + num(1, 0), styles)).toEqual(["1.", "2.", null]);
  });

  test("a paragraph that a change took away is not counted, an empty one is", async () => {
    const gone = p(del("Gone."), numPr(1, 0) + mark("del"));
    const empty = p(" ", numPr(1, 0));
    expect(await labelsOf(numbered([1, 0]) + gone + empty + numbered([1, 0]), outline + num(1, 0))).toEqual([
      "1.",
      "2.",
      "3.",
    ]);
  });

  test("bullets are items without a label", async () => {
    const [only] = await paragraphsIn(
      wordFile(numbered([1, 0]), { numbering: list(0, lvl(0, "bullet", "•")) + num(1, 0) }),
    );
    expect([only?.kind, only?.label]).toEqual(["item", null]);
  });
});

describe("tracked changes", () => {
  const both = async (body: string): Promise<readonly [readonly string[], readonly string[]]> => {
    const textsOf = async (revisions: "accept" | "reject"): Promise<readonly string[]> =>
      (await paragraphsIn(wordFile(body), { revisions })).map((paragraph) => paragraph.text);
    return [await textsOf("accept"), await textsOf("reject")];
  };

  test("insertions and deletions give two texts and stay as data", async () => {
    const body = p(r("States ") + del("shall ") + ins(r("should ")) + r("measure."));
    expect(await both(body)).toEqual([["States should measure."], ["States shall measure."]]);
    const [only] = await paragraphsIn(wordFile(body));
    expect(only?.revisions).toEqual([
      { from: 7, to: 7, text: "shall ", kind: "delete", author: "Ana", date: "2031-05-01T10:00:00Z" },
      { from: 7, to: 13, kind: "insert", author: "Ana", date: "2031-05-01T10:00:00Z" },
    ]);
  });

  test("a deleted mark joins two paragraphs, an inserted one parts them", async () => {
    expect(await both(p("One ", mark("del")) + p("two."))).toEqual([["One two."], ["One", "two."]]);
    expect(await both(p("One ", mark("ins")) + p("two."))).toEqual([["One", "two."], ["One two."]]);
  });

  test("a paragraph that is wholly deleted goes, and its words are kept beside the next one", async () => {
    const body = p(del("Old."), mark("del")) + p("New.");
    expect(await both(body)).toEqual([["New."], ["Old.", "New."]]);
    const [only] = await paragraphsIn(wordFile(body));
    expect(only?.revisions.map(({ kind, text }) => [kind, text])).toContainEqual(["delete", "Old."]);
  });

  test("both ends of a move carry its name", async () => {
    const range = (end: "From" | "To", inside: string): string =>
      `<w:move${end}RangeStart w:id="7" w:name="move1"/><w:move${end} ${by}>${r(inside)}</w:move${end}><w:move${end}RangeEnd w:id="7"/>`;
    const body = p(r("A ") + range("From", "moved ") + r("b.")) + p(r("C ") + range("To", "moved ") + r("d."));
    expect(await both(body)).toEqual([
      ["A b.", "C moved d."],
      ["A moved b.", "C d."],
    ]);
    const paragraphs = await paragraphsIn(wordFile(body));
    expect(paragraphs.flatMap((each) => each.revisions.map(({ kind, move }) => [kind, move]))).toEqual([
      ["move-from", "move1"],
      ["move-to", "move1"],
    ]);
  });

  test("rows that are deleted or inserted", async () => {
    const row = (text: string, change = ""): string =>
      `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p("x")}</w:tc></w:tr>`;
    const body = `<w:tbl>${row("One")}${row("Two", `<w:del ${by}/>`)}${row("Three", `<w:ins ${by}/>`)}</w:tbl>`;
    expect(await both(body)).toEqual([
      ["One\tx", "Three\tx"],
      ["One\tx", "Two\tx"],
    ]);
  });

  test("words deleted from a cell that is empty now stay with it", async () => {
    const [row] = await paragraphsIn(
      wordFile(`<w:tbl><w:tr><w:tc>${p(del("Gone."))}</w:tc><w:tc>${p("x")}</w:tc></w:tr></w:tbl>`),
    );
    expect([row?.text, row?.revisions.map((revision) => revision.text)]).toEqual(["\tx", ["Gone."]]);
  });

  test("a deleted note goes with its mark and its words are kept", async () => {
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>As mapped.</w:t></w:r></w:p></w:footnote>';
    const body = p(r("Salt") + `<w:del ${by}><w:r><w:footnoteReference w:id="2"/></w:r></w:del>` + r("."));
    const paragraphs = await paragraphsIn(wordFile(body, { footnotes: note }));
    expect([paragraphs.length, paragraphs[0]?.revisions[0]?.text?.trim()]).toEqual([1, "As mapped."]);
  });
});

describe("what else stands in a Word file", () => {
  const only = async (body: string, parts = {}): Promise<string | undefined> =>
    (await paragraphsIn(wordFile(body, parts)))[0]?.text;

  test.for([
    [
      "the result of a field",
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>paragraph 4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      "paragraph 4",
    ],
    ["a simple field", p(`<w:fldSimple w:instr="REF x">${r("paragraph 4")}</w:fldSimple>`), "paragraph 4"],
    ["a hyperlink", p(`<w:hyperlink r:id="x">${r("linked words")}</w:hyperlink>`), "linked words"],
    ["a content control", `<w:sdt><w:sdtContent>${p("controlled words")}</w:sdtContent></w:sdt>`, "controlled words"],
    [
      "a content control in a line",
      p(`<w:sdt><w:sdtContent>${r("controlled words")}</w:sdtContent></w:sdt>`),
      "controlled words",
    ],
    ["tabs and breaks", p("<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>"), "one two three"],
    [
      "hyphens",
      p("<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>State ac</w:t><w:softHyphen/><w:t>tors</w:t></w:r>"),
      "non-State actors",
    ],
    ["a symbol", p('<w:r><w:t>at 4 </w:t><w:sym w:font="Symbol" w:char="F0B0"/></w:r>'), "at 4 °"],
    [
      "one of two alternatives",
      p(
        '<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:t>once</w:t></mc:Choice><mc:Fallback><w:t>once</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      ),
      "once",
    ],
    ["a table of one cell", `<w:tbl><w:tr><w:tc>${p("boxed words")}</w:tc></w:tr></w:tbl>`, "boxed words"],
  ] as const)("%s is read", async ([, body, text]) => expect(await only(body)).toBe(text));

  test("hidden text and running heads stand apart", async () => {
    const draft = await readDraft(
      wordFile(p(r("Shown.") + r("Hidden.", "<w:vanish/>")), { header1: p("Running head") }),
    );
    expect(draft.furniture).toEqual(["Running head", "Hidden."]);
  });

  test("headings by style, whatever the style's id is called, and by outline level", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Mien"><w:basedOn w:val="Titre1"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
    const body =
      p("Pacte", '<w:pStyle w:val="T"/>') +
      p("Sel", '<w:pStyle w:val="Mien"/>') +
      p("Eau", '<w:outlineLvl w:val="1"/>') +
      p("1. Texte.");
    expect(await sketch(wordFile(body, { styles }))).toEqual([
      "title 0  | – | Pacte",
      "heading 1 Sel | – | Sel",
      "heading 2 Sel > Eau | – | Eau",
      "paragraph 1 Sel > Eau > 1 | 1. | Texte.",
    ]);
  });

  test("notes and comments are tied to their places", async () => {
    const parts = {
      footnotes:
        '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> As mapped.</w:t></w:r></w:p></w:footnote>',
      comments:
        '<w:comment w:id="4" w:author="Ana" w:initials="A"><w:p><w:r><w:t>Why salt?</w:t></w:r></w:p></w:comment>',
    };
    const body = p(
      r("The ") +
        '<w:commentRangeStart w:id="4"/>' +
        r("salt basin") +
        '<w:commentRangeEnd w:id="4"/><w:r><w:footnoteReference w:id="2"/></w:r>' +
        r(" lasts."),
    );
    const [text, note] = await paragraphsIn(wordFile(body, parts));
    expect([text?.text, note?.kind, note?.label, note?.text]).toEqual([
      "The salt basin lasts.",
      "note",
      "1",
      "As mapped.",
    ]);
    expect(text?.notes).toEqual([{ at: 14, paragraph: note?.id }]);
    expect(text?.comments).toEqual([{ from: 4, to: 14, author: "Ana", initials: "A", text: "Why salt?" }]);
  });

  test("other prefixes and the strict namespace are the same format", async () => {
    const { strToU8, zipSync } = await import("fflate");
    const bytes = zipSync({
      "word/document.xml": strToU8(
        '<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
          .replace("<d", "<document")
          .replace("/>", "><body><p><r><t>Strict words.</t></r></p></body></document>"),
      ),
    });
    expect((await paragraphsIn(bytes)).map((paragraph) => paragraph.text)).toEqual(["Strict words."]);
  });

  test("a place is the paragraph's ordinal in its part", async () => {
    const paragraphs = await paragraphsIn(wordFile(p("One.") + p(" ") + p("Three.")));
    expect(paragraphs.map((paragraph) => paragraph.origin)).toEqual([
      { part: "word/document.xml", at: 0 },
      { part: "word/document.xml", at: 2 },
    ]);
  });
});
