import { describe, expect, test } from "vitest";
import { paragraphsIn, sketch } from "../testing/sketch.ts";

describe("Markdown", () => {
  test("headings, lists with their own numbers, items in items", async () => {
    const text =
      "# Compact on Salt\n\n## Preamble\n\nWe, the States,\n\n## Commitments\n\n43. We commit.\n44. We will:\n\n    (a) measure;\n\n    (b) record:\n\n    - daily;\n\n45. We report.";
    expect(await sketch(text)).toEqual([
      "title 0  | – | Compact on Salt",
      "heading 1 Preamble | – | Preamble",
      "preamble 1 Preamble | – | We, the States,",
      "heading 1 Commitments | – | Commitments",
      "paragraph 1 Commitments > 43 | 43. | We commit.",
      "paragraph 1 Commitments > 44 | 44. | We will:",
      "item 2 Commitments > 44 > (a) | (a) | measure;",
      "item 2 Commitments > 44 > (b) | (b) | record:",
      "item 3 Commitments > 44 > (b) | – | daily;",
      "paragraph 1 Commitments > 45 | 45. | We report.",
    ]);
  });

  test.for([
    ["1. a\n1. b\n1. c", ["1.", "2.", "3."]],
    ["3. a\n4. b\n7. c", ["3.", "4.", "7."]],
    ["2) a\n3) b", ["2)", "3)"]],
  ] as const)("in %j the numbers are %j", async ([list, labels]) => {
    const paragraphs = await paragraphsIn(`# Salt\n\n## Commitments\n\n${list}`);
    expect(paragraphs.slice(2).map((paragraph) => paragraph.label)).toEqual(labels);
  });

  test("emphasis becomes marks over the words, and escapes are what they stand for", async () => {
    const [, only] = await paragraphsIn("# Salt\n\n44\\. States **shall** measure \\[and *record*\\].");
    expect([only?.label, only?.text]).toEqual(["44.", "States shall measure [and record]."]);
    expect(only?.marks).toEqual([
      { from: 7, to: 12, kind: "strong" },
      { from: 26, to: 32, kind: "emphasis" },
    ]);
    expect(only?.brackets).toMatchObject([{ from: 21, to: 33 }]);
  });

  test("no words are taken for a link's definition, for code or for a tag", async () => {
    const paragraphs = await paragraphsIn(
      "# Salt\n\n[EU]: delete\n\n    indented text\n\nthe <name of lake> and [this](http://example.org) `word`",
    );
    expect(paragraphs.slice(1).map((paragraph) => paragraph.text)).toEqual([
      "[EU]: delete",
      "indented text",
      "the <name of lake> and this word",
    ]);
  });

  test("a fence and what stands behind it on its line are text", async () => {
    const paragraphs = await paragraphsIn("# Salt\n\n~~~ table of levels\nhigh\nlow\n~~~");
    expect(paragraphs.slice(1).map((paragraph) => paragraph.text)).toEqual(["table of levels", "high", "low"]);
  });

  test("notes stand behind the text with their marks at their places", async () => {
    const paragraphs = await paragraphsIn("# Salt\n\nThe basin[^1] is salt.\n\n[^1]: As mapped.\n\nIt lasts.");
    const note = paragraphs.at(-1);
    expect([note?.kind, note?.label, note?.text]).toEqual(["note", "1", "As mapped."]);
    expect(paragraphs[1]?.notes).toEqual([{ at: 9, paragraph: note?.id }]);
  });

  test("tables are rows, quotations and HTML are read", async () => {
    expect(
      await sketch(
        "# Salt\n\n## Steps\n\n| Year | Step |\n| --- | --- |\n| 2031 | Talks |\n\n> Quoted words.\n\n<p>From <b>HTML</b>.</p>",
      ),
    ).toEqual([
      "title 0  | – | Salt",
      "heading 1 Steps | – | Steps",
      "table-row 1 Steps | – | Year\tStep",
      "table-row 1 Steps | – | 2031\tTalks",
      "paragraph 1 Steps | – | Quoted words.",
      "paragraph 1 Steps | – | From HTML.",
    ]);
  });

  test.for([
    ["quotations in quotations", `# Salt\n\n${"> ".repeat(5000)}deep`],
    ["lists in lists", `# Salt\n\n${"- ".repeat(5000)}deep`],
    ["links in links", `# Salt\n\n${"[a](".repeat(20_000)} deep`],
    ["a table without end", `# Salt\n\n| a | b |\n| --- | --- |\n${"| c | deep |\n".repeat(5000)}`],
  ])("%s are read as plain text, in time", async ([, content]) => {
    const paragraphs = await paragraphsIn(content ?? "");
    expect(paragraphs.some((paragraph) => paragraph.text.includes("deep"))).toBe(true);
  });
});
