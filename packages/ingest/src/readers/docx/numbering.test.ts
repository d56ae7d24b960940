import { describe, expect, test } from "vitest";
import { paragraphsIn } from "../../testing/sketch.ts";
import { by, del, ins, list, lvl, mark, num, numPr, p, r, style, wordFile } from "../../testing/word-file.ts";
import { printNumber } from "./number-format.ts";

const START = '<w:start w:val="1"/>';

async function labelsOf(
  body: string,
  parts: { numbering: string; styles?: string },
  revisions: "accept" | "reject" = "accept",
): Promise<readonly (string | null)[]> {
  return (await paragraphsIn(wordFile(body, parts), { revisions })).map((paragraph) => paragraph.label);
}

/** Paragraphs of lists: the instance and the level of each. */
function numbered(...places: readonly (readonly [number, number])[]): string {
  return places.map(([numId, level]) => p("Text here.", numPr(numId, level))).join("");
}

const outline = list(0, lvl(0, "decimal", "%1.") + lvl(1, "lowerLetter", "(%2)") + lvl(2, "lowerRoman", "(%3)"));

describe("lists and their instances", () => {
  test("an instance may override a whole level", async () => {
    const roman = `<w:lvlOverride w:ilvl="1">${lvl(1, "upperRoman", "%2)")}</w:lvlOverride>`;
    const numbering = outline + num(1, 0) + num(2, 0, roman);
    expect(await labelsOf(numbered([1, 0], [1, 1], [2, 0], [2, 1], [2, 1]), { numbering })).toEqual([
      "1.",
      "(a)",
      "2.",
      "I)",
      "II)",
    ]);
  });

  test("an instance may start several levels again", async () => {
    const start = (level: number, value: number): string =>
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
    const numbering = outline + num(1, 0) + num(2, 0, start(0, 5) + start(1, 3));
    expect(await labelsOf(numbered([1, 0], [1, 1], [2, 0], [2, 1], [2, 0], [2, 1]), { numbering })).toEqual([
      "1.",
      "(a)",
      "5.",
      "(c)",
      "6.",
      "(c)",
    ]);
  });

  test("an outer number that no paragraph has yet is the one that the instance starts with", async () => {
    const levels = lvl(0, "decimal", "%1.") + lvl(1, "decimal", "%1.%2", START);
    const four = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const numbering = list(0, levels) + num(1, 0, four);
    expect(await labelsOf(numbered([1, 1], [1, 1]), { numbering })).toEqual(["4.1", "4.2"]);
  });

  test("a level may start again behind an outer one only", async () => {
    const levels =
      lvl(0, "decimal", "%1.") +
      lvl(1, "lowerLetter", "(%2)") +
      lvl(2, "lowerRoman", "(%3)", `${START}<w:lvlRestart w:val="1"/>`);
    const numbering = list(0, levels) + num(1, 0);
    expect(
      await labelsOf(numbered([1, 0], [1, 1], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1], [1, 2]), { numbering }),
    ).toEqual(["1.", "(a)", "(i)", "(b)", "(ii)", "2.", "(a)", "(i)"]);
  });

  test("start values of outer levels show in inner ones that come first", async () => {
    const levels = lvl(0, "decimal", "%1.", '<w:start w:val="4"/>') + lvl(1, "decimal", "%1.%2");
    expect(await labelsOf(numbered([1, 1], [1, 1]), { numbering: list(0, levels) + num(1, 0) })).toEqual([
      "4.1",
      "4.2",
    ]);
  });

  test("text of several levels, with words around the numbers", async () => {
    const levels =
      lvl(0, "upperRoman", "Part %1") + lvl(1, "decimal", "Rule %1-%2:") + lvl(2, "upperLetter", "%1.%2.%3");
    expect(await labelsOf(numbered([1, 0], [1, 1], [1, 2]), { numbering: list(0, levels) + num(1, 0) })).toEqual([
      "Part I",
      "Rule I-1:",
      "I.1.A",
    ]);
  });

  test("a legal level prints all numbers in digits, but keeps the zero before them", async () => {
    const levels =
      lvl(0, "upperLetter", "%1.") +
      lvl(1, "decimalZero", "%1.%2") +
      lvl(2, "lowerRoman", "%1.%2.%3", `${START}<w:isLgl/>`);
    expect(await labelsOf(numbered([1, 0], [1, 1], [1, 2]), { numbering: list(0, levels) + num(1, 0) })).toEqual([
      "A.",
      "A.01",
      "1.01.1",
    ]);
  });

  test("a list may leave its levels to a style", async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Ours"><w:name w:val="Ours"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Ours"/></w:abstractNum>';
    const owner = outline.replace("<w:lvl ", '<w:styleLink w:val="Ours"/><w:lvl ');
    const numbering = owner + linked + num(1, 0) + num(2, 1);
    expect(await labelsOf(numbered([1, 0], [2, 0], [2, 1]), { numbering, styles })).toEqual(["1.", "2.", "(a)"]);
  });

  test("lists that refer to each other in a circle number nothing", async () => {
    const circle = (id: string, numId: number): string =>
      `<w:style w:type="numbering" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr></w:style>`;
    const link = (id: number, to: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${to}"/></w:abstractNum>`;
    const numbering = link(0, "One") + link(1, "Other") + num(1, 0) + num(2, 1);
    expect(await labelsOf(numbered([1, 0]), { numbering, styles: circle("One", 2) + circle("Other", 1) })).toEqual([
      null,
    ]);
  });

  test("numId 0 takes the number of a style away, and that of an instance that is not there is none", async () => {
    const styles = style("Point", { paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr>' });
    const body =
      p("One.", '<w:pStyle w:val="Point"/>') +
      p("None.", `<w:pStyle w:val="Point"/>${numPr(0, 0)}`) +
      numbered([9, 0]) +
      p("Two.", '<w:pStyle w:val="Point"/>');
    expect(await labelsOf(body, { numbering: outline + num(1, 0), styles })).toEqual(["1.", null, null, "2."]);
  });

  test.for(["tab", "space", "nothing"])("what parts the number from the text (%s) is in neither", async (suffix) => {
    const level = lvl(0, "decimal", "%1.", `${START}<w:suff w:val="${suffix}"/>`);
    const [only] = await paragraphsIn(wordFile(numbered([1, 0]), { numbering: list(0, level) + num(1, 0) }));
    expect([only?.label, only?.text]).toEqual(["1.", "Text here."]);
  });

  test.for([
    ["(i) salt", "1. (i)", "salt"],
    ["[(i)] salt", "1. [(i)]", "salt"],
    ["[(i) salt]", "1. [(i)", "salt]"],
    ["[salt]", "1.", "[salt]"],
    ["[4. salt]", "1.", "[4. salt]"],
  ] as const)("an automatic label before a typed %s", async ([typed, label, text]) => {
    const body = p(typed, numPr(1, 0));
    const [read] = await paragraphsIn(wordFile(body, { numbering: outline + num(1, 0) }));
    expect([read?.label, read?.text]).toEqual([label, text]);
  });

  test("typed and automatic labels in one file", async () => {
    const body = p("1. Typed.") + p("2. Typed too.") + numbered([1, 1], [1, 1]) + p("3. Typed again.");
    expect(await labelsOf(body, { numbering: outline + num(1, 0) })).toEqual(["1.", "2.", "(a)", "(b)", "3."]);
  });
});

describe("numbers in tracked changes", () => {
  const numbering = outline + num(1, 0);
  const both = async (body: string): Promise<readonly (readonly (string | null)[])[]> => [
    await labelsOf(body, { numbering }),
    await labelsOf(body, { numbering }, "reject"),
  ];
  const inserted = p(ins(r("New.")), numPr(1, 0) + mark("ins"));
  const deleted = p(del("Old."), numPr(1, 0) + mark("del"));

  test("a paragraph counts in the text that it is in", async () => {
    expect(await both(numbered([1, 0]) + inserted + numbered([1, 0]))).toEqual([
      ["1.", "2.", "3."],
      ["1.", "2."],
    ]);
    expect(await both(numbered([1, 0]) + deleted + numbered([1, 0]))).toEqual([
      ["1.", "2."],
      ["1.", "2.", "3."],
    ]);
  });

  test.for([
    [
      "a number that was given",
      `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${by}/></w:numPr>`,
      ["1."],
      [null],
    ],
    [
      "a number that was changed",
      `${numPr(1, 0)}<w:pPrChange ${by}><w:pPr>${numPr(1, 1)}</w:pPr></w:pPrChange>`,
      ["1."],
      ["(a)"],
    ],
    ["a number that was taken away", `<w:pPrChange ${by}><w:pPr>${numPr(1, 0)}</w:pPr></w:pPrChange>`, [null], ["1."]],
  ] as const)("%s is a change of the numbering", async ([, properties, accepted, rejected]) => {
    const body = p("Text.", properties);
    expect(await both(body)).toEqual([accepted, rejected]);
    const [only] = await paragraphsIn(wordFile(body, { numbering }));
    expect(only?.revisions).toEqual([
      { from: 0, to: 0, kind: "numbering", author: "Ana", date: "2031-05-01T10:00:00Z" },
    ]);
  });

  test("the number as it was before Word renamed it is noted", async () => {
    const renamed = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:numberingChange ${by} w:original="%1:7:0:."/></w:numPr>`;
    const [only] = await paragraphsIn(wordFile(p("Text.", renamed), { numbering }));
    expect(only?.revisions.map(({ kind, author }) => [kind, author])).toEqual([["numbering", "Ana"]]);
  });
});

describe("number formats", () => {
  test.for([
    ["decimalZero", 7, "07"],
    ["lowerLetter", 27, "aa"],
    ["upperLetter", 28, "BB"],
    ["lowerRoman", 4, "iv"],
    ["upperRoman", 1999, "MCMXCIX"],
    ["ordinal", 1, "1st"],
    ["ordinal", 12, "12th"],
    ["ordinal", 22, "22nd"],
    ["ordinalText", 3, "Third"],
    ["ordinalText", 21, "Twenty-first"],
    ["ordinalText", 40, "Fortieth"],
    ["ordinalText", 100, "One hundredth"],
    ["cardinalText", 20, "Twenty"],
    ["cardinalText", 45, "Forty-five"],
    ["cardinalText", 119, "One hundred nineteen"],
    ["hex", 26, "1A"],
    ["chicago", 3, "‡"],
    ["chicago", 5, "**"],
    ["russianLower", 4, "г"],
    ["hindiNumbers", 12, "١٢"],
    ["chineseCounting", 12, "十二"],
    ["decimalEnclosedCircle", 3, "③"],
    ["none", 3, ""],
  ] as const)("%s prints %i as %s", ([format, value, printed]) => {
    expect(printNumber(value, format)).toEqual({ text: printed, isGuess: false });
  });

  test("a format that is not known prints digits and says so", () => {
    expect(printNumber(3, "klingon")).toEqual({ text: "3", isGuess: true });
  });
});
