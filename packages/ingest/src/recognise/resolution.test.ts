import { describe, expect, test } from "vitest";
import { readDraft, sketch } from "../testing/sketch.ts";

const lines = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");

/** Kind and first words of every paragraph. */
async function kinds(text: string): Promise<readonly string[]> {
  return (await sketch(text)).map((line) => `${line.split(" ")[0] ?? ""}: ${line.split(" | ").at(-1) ?? ""}`);
}

describe("a resolution, known by its form in every language:", () => {
  test.for([
    ["English", "The Assembly of Lakes,", "Recalling its decision on silt,", "Decides to meet each spring."],
    ["French", "L'Assemblée des lacs,", "Rappelant sa décision sur le limon,", "Décide de se réunir au printemps."],
    ["Spanish", "La Asamblea de los Lagos,", "Recordando su decisión,", "Decide reunirse cada primavera."],
    ["Russian", "Ассамблея озёр,", "ссылаясь на своё решение об иле,", "постановляет собираться весной."],
    ["Arabic", "إن جمعية البحيرات،", "إذ تشير إلى مقررها،", "تقرر أن تجتمع كل ربيع."],
    ["Chinese", "湖泊大会，", "回顾其关于淤泥的决定，", "决定每年春季开会。"],
  ] as const)("%s", async ([, body, clause, operative]) => {
    const text = lines(
      "A title of several words that names the text",
      body,
      clause,
      clause,
      `1. ${operative}`,
      "2. X y.",
    );
    expect(await kinds(text)).toEqual([
      "title: A title of several words that names the text",
      `preamble: ${body}`,
      `preamble: ${clause}`,
      `preamble: ${clause}`,
      `paragraph: ${operative}`,
      "paragraph: X y.",
    ]);
  });

  test("the lines of the masthead are stamps, and the last of them is the one title", async () => {
    const text = lines(
      "Assembly of Lakes",
      "LAKES/RES/4",
      "Fourth session",
      "Agenda item 12 (a)",
      "Rivers and lakes: rivers in flood",
      "4/12. Compact on rivers that leave their beds in spring and on what is owed to those who live on their banks",
      "The Assembly of Lakes,",
      "Recalling its decision on silt,",
      "1. Decides to meet.",
    );
    expect(await kinds(text)).toEqual([
      "title: 4/12. Compact on rivers that leave their beds in spring and on what is owed to those who live on their banks",
      "preamble: The Assembly of Lakes,",
      "preamble: Recalling its decision on silt,",
      "paragraph: Decides to meet.",
    ]);
    const { title, furniture } = await readDraft(text);
    expect(title).toMatch(/^4\/12\. Compact on rivers/); // "4/12. Compact on rivers that …"
    expect(furniture).toEqual([
      "Assembly of Lakes",
      "LAKES/RES/4",
      "Fourth session",
      "Agenda item 12 (a)",
      "Rivers and lakes: rivers in flood",
    ]);
  });

  test.for([
    ["of two lines stays one above a preamble", ["Draft compact on rivers", "And on lakes", "Rev 2, 3 May 2031"]],
    ["stays above two stamps with nothing behind them", ["Draft compact", "LAKES/4", "Rev 2, 3 May 2031"]],
  ] as const)("a title %s", async ([, masthead]) => {
    const read = await kinds(lines(...masthead, "The Parties,", "Recalling that water falls,", "1. Agree."));
    expect(read.filter((line) => line.startsWith("title: "))).toEqual(
      masthead.filter((line) => !/\d/.test(line)).map((line) => `title: ${line}`), // "LAKES/4"
    );
  });

  test("a treaty's, which ends with a colon before its first article; items of the preamble stay items", async () => {
    const text = lines(
      "The Parties to this Compact,",
      "Recalling that water:",
      "(a) falls;",
      "Convinced that it is owed to all,",
      "Have agreed as follows:",
      "Article 1",
      "1. Water is shared.",
    );
    expect((await kinds(text)).slice(0, 6)).toEqual([
      "preamble: The Parties to this Compact,",
      "preamble: Recalling that water:",
      "item: falls;",
      "preamble: Convinced that it is owed to all,",
      "preamble: Have agreed as follows:",
      "heading: ",
    ]);
  });

  test("clauses between two numbers are none of a preamble", async () => {
    const text = lines(
      "1. Terms are used so.",
      "“Lake” means water;",
      "“River” means moving water;",
      "2. Parties meet.",
    );
    expect((await kinds(text)).map((line) => line.split(":", 1)[0])).toEqual(Array(4).fill("paragraph"));
  });
});

describe("a bill:", () => {
  test("sections with their first item are labels; lines in capitals part a title; a dash announces items", async () => {
    const text = lines(
      "TITLE I",
      "WATERS",
      "OFFICE OF LAKES",
      "For expenses of the office, the sum of its needs.",
      "SEC. 101. (a) The office shall report each year on what it has seen.",
      "(b) The report shall name—",
      "(1) lakes; and",
      "(2) rivers.",
      "(c) The report is public.",
      "SEC. 102. Costs are shared.",
      "TITLE II",
      "ICE",
    );
    expect(await sketch(text)).toEqual([
      "heading 1 Title I | TITLE I | WATERS",
      "heading 2 Title I > OFFICE OF LAKES | – | OFFICE OF LAKES",
      "paragraph 1 Title I > OFFICE OF LAKES | – | For expenses of the office, the sum of its needs.",
      "item 2 Title I > OFFICE OF LAKES > Section 101 > (a) | SEC. 101. (a) | The office shall report each year on what it has seen.",
      "item 2 Title I > OFFICE OF LAKES > Section 101 > (b) | (b) | The report shall name—",
      "item 3 Title I > OFFICE OF LAKES > Section 101 > (b) > (1) | (1) | lakes; and",
      "item 3 Title I > OFFICE OF LAKES > Section 101 > (b) > (2) | (2) | rivers.",
      "item 2 Title I > OFFICE OF LAKES > Section 101 > (c) | (c) | The report is public.",
      "paragraph 1 Title I > OFFICE OF LAKES > Section 102 | SEC. 102. | Costs are shared.",
      "heading 1 Title II | TITLE II | ICE",
    ]);
  });
});
