import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft, sketch } from "../../testing/sketch.ts";

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

  test.for([
    ["{++always ++}", "States always meet in time.", "States meet in time."],
    ["{--never --}", "States meet in time.", "States never meet in time."],
    ["{~~seldom~>often~~} ", "States often meet in time.", "States seldom meet in time."],
    ["{++**always** and ++}", "States always and meet in time.", "States meet in time."],
    ["<ins>always </ins>", "States always meet in time.", "States meet in time."],
    ["<del>never </del>", "States meet in time.", "States never meet in time."],
  ] as const)("%s is a change, whichever text is read", async ([change, accepted, rejected]) => {
    const text = `# Salt\n\n1\\. States ${change}meet in time.`;
    const [, one] = await paragraphsIn(text);
    const [, other] = await paragraphsIn(text, { revisions: "reject" });
    expect([one?.text, other?.text]).toEqual([accepted, rejected]);
    expect(one?.revisions.length).toBe(change.includes("~>") ? 2 : 1);
  });

  test("struck-out words and marked ones have their mark, comments are data", async () => {
    const [, only] = await paragraphsIn("# Salt\n\nStates ~~shall~~ {==meet==}{>>when?<<} here.");
    expect([only?.text, only?.marks, only?.comments]).toEqual([
      "States shall meet here.",
      [
        { from: 7, to: 12, kind: "strike" },
        { from: 13, to: 17, kind: "highlight" },
      ],
      [{ from: 17, to: 17, author: "", text: "when?" }],
    ]);
  });

  test.for([
    ["States {++ meet here.", "States {++ meet here."],
    ["States {a} -- meet ~~ here.", "States {a} -- meet ~~ here."],
    ["States <ins>meet here.", "States meet here."],
  ] as const)("in %j nothing is a change", async ([text, expected]) => {
    const [, only] = await paragraphsIn(`# Salt\n\n${text}`);
    expect([only?.text, only?.revisions]).toEqual([expected, []]);
  });

  test("front matter stands apart and gives the title and the language", async () => {
    const text = '---\ntitle: "Compact on Salt"\nlang: fr\ntags:\n  - water\n---\n\n1. States meet.\n2. They vote.';
    const draft = await readDraft(text);
    expect([draft.title, draft.language]).toEqual(["Compact on Salt", "fr"]);
    expect(draft.furniture).toEqual(['title: "Compact on Salt"', "lang: fr", "tags:", "- water"]);
    const paragraphs = paragraphsOf(draft.document);
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(["States meet.", "They vote."]);
    expect(text.slice(paragraphs[0]?.origin.at)).toMatch(/^States/);
  });

  test("a rule before sentences is no front matter", async () => {
    const paragraphs = await paragraphsIn(
      "---\nNote: States met. They voted\nand left\n---\n\n# Salt\n\n1. They meet.",
    );
    expect(paragraphs.map((paragraph) => paragraph.text).join(" ")).toContain("Note: States met. They voted and left");
  });

  test("lettered items as they are typed, and notes of several paragraphs", async () => {
    const text =
      "# Salt\n\n1. States will:[^a]\n\n   a. measure;\n   b. record.\n\n[^a]: As said.\n\n    And as said again.";
    const paragraphs = await paragraphsIn(text);
    expect(paragraphs.map(({ kind, label, text: words }) => [kind, label, words]).slice(1)).toEqual([
      ["paragraph", "1.", "States will:"],
      ["item", "a.", "measure;"],
      ["item", "b.", "record."],
      ["note", "a", "As said. And as said again."],
    ]);
  });
});
