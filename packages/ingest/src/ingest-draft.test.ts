import fc from "fast-check";
import { documentOf, findFlaw, paragraphsOf } from "@travaux/model";
import type { DraftText } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { ingestDraft } from "./ingest-draft.ts";
import { ingestStatement } from "./ingest-statement.ts";
import { mutate, seededRandom } from "./testing/mutate.ts";
import { readDraft } from "./testing/sketch.ts";
import { list, lvl, num, numPr, p, r, wordFile } from "./testing/word-file.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Letters and digits in order, without what parts them: labels may be printed with a blank more or less. */
const charactersOf = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join("");
const printedOf = (draft: DraftText): string =>
  charactersOf(
    [
      ...draft.furniture,
      ...paragraphsOf(draft.document).map((paragraph) => `${paragraph.label ?? ""} ${paragraph.text}`),
    ].join(" "),
  );
const sorted = (characters: string): string => [...characters].sort().join("");

const line = fc.oneof(
  fc.constantFrom(
    "PREAMBLE",
    "Article 3 Salt",
    "PART I GENERAL",
    "Objective 2: Water",
    "OPTION I:",
    "Our vision",
    "4 May 2031",
    "¹ A note",
    "• bullet",
  ),
  fc
    .tuple(
      fc.constantFrom(
        "1. ",
        "2. ",
        "[3. ",
        "3 bis. ",
        "(a) ",
        "(b) ",
        "(i) ",
        "(ii) ",
        "Option A: ",
        "3. Option A: ",
        "OP4 ",
        "",
        "",
        "",
      ),
      fc
        .array(
          fc.constantFrom(
            "water",
            "[salt",
            "lake]",
            "shall",
            "[",
            "]",
            "2030",
            "é",
            "湖",
            "بحيرة",
            "a / b",
            "- EU]",
            "…",
            "x¹",
          ),
          { minLength: 1, maxLength: 12 },
        )
        .map((words) => words.join(" ")),
      fc.constantFrom(".", ";", ":", ",", "", " and"),
    )
    .map((parts) => parts.join("")),
);

/** What every draft must be, whatever file it was read from. */
function expectSound(draft: DraftText): void {
  expect(findFlaw(draft.document)).toBeNull();
  const paragraphs = paragraphsOf(draft.document);
  expect(documentOf({ title: draft.title, language: draft.language, paragraphs })).toEqual(draft.document);
  const ids = new Set(paragraphs.map((paragraph) => paragraph.id));
  expect(ids.size).toBe(paragraphs.length);
  for (const { text, kind, notes } of paragraphs) {
    expect(text).toBe(text.trim() === "" ? text : kind === "table-row" ? text : text.trim());
    if (kind !== "table-row") expect(text).not.toMatch(/\s\s|\n|\t/); // white space in a run
    for (const note of notes) expect(ids.has(note.paragraph)).toBe(true);
  }
  for (const finding of draft.findings)
    if (finding.paragraph !== undefined) expect(ids.has(finding.paragraph)).toBe(true);
}

describe("the laws of reading", () => {
  test("every word of a text is a word of the draft or of its furniture, and nothing is invented", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async (lines) => {
        const text = lines.join("\n\n");
        const result = await ingestDraft({ name: "x", bytes: bytesOf(text) });
        if (!result.ok) return expect(charactersOf(text)).toBe("");
        expectSound(result.value);
        // The mark of a note is a place in the draft and its number the note's label: "1" is left out on both sides.
        const withoutMarks = (characters: string): string => sorted(characters).replaceAll(/[1¹]/g, ""); // the digit and its raised form
        expect(withoutMarks(printedOf(result.value))).toBe(withoutMarks(charactersOf(text)));
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test("a paragraph's words stand in the order of the file", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("1. Water.", "(a) salt;", "Lakes last, and rivers too.", "Article 2 Scope"), {
          minLength: 1,
          maxLength: 12,
        }),
        async (lines) => {
          const draft = await readDraft(lines.join("\n\n"));
          expect(
            charactersOf(
              paragraphsOf(draft.document)
                .map((paragraph) => `${paragraph.label ?? ""} ${paragraph.text}`)
                .join(" "),
            ),
          ).toBe(charactersOf(lines.join(" ")));
        },
      ),
      { seed: 12, numRuns: 100 },
    );
  });

  test("equal bytes give an equal draft", async () => {
    const content = "PREAMBLE\n\nThe States [of the basin],\n\n1. Act.";
    expect(await readDraft(content)).toEqual(await readDraft(content));
  });
});

const samples: readonly (readonly [string, Uint8Array])[] = [
  [
    "text",
    bytesOf(
      "Compact on Salt\n\nWe, the States,\n\n1. Lakes [shall / should] last;\n\n(a) as agreed¹ [EU];\n\n¹ A note.\n",
    ),
  ],
  [
    "Markdown",
    bytesOf(
      "# Compact\n\n## Preamble\n\n*We*, the States,[^1]\n\n43. Act:\n\n    - now;\n\n| a | b |\n| --- | --- |\n| c | d |\n\n[^1]: A note.\n",
    ),
  ],
  [
    "HTML",
    bytesOf(
      '<!doctype html><html><body><h1>Compact</h1><ol start="3"><li>Act<sup><a href="#n" id="m">1</a></sup> <del>not</del><ins>now</ins>.</li></ol><table><tr><td>a</td><td>b</td></tr></table><p id="n">A note. <a href="#m">back</a></p></body></html>',
    ),
  ],
  [
    "Word",
    wordFile(
      p("Compact", '<w:pStyle w:val="T"/>') +
        p(
          r("Act ") +
            '<w:ins w:id="1"><w:r><w:t>now</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>late</w:delText></w:r></w:del>',
          numPr(1, 0),
        ) +
        `<w:tbl><w:tr><w:tc>${p("a")}</w:tc><w:tc>${p("b")}</w:tc></w:tr></w:tbl>` +
        p('<w:r><w:footnoteReference w:id="2"/></w:r>'),
      {
        numbering: list(0, lvl(0, "decimal", "%1.")) + num(1, 0),
        footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>',
      },
    ),
  ],
];

describe("damaged files", () => {
  for (const [name, bytes] of samples) {
    test(`${name}: a typed refusal or a sound draft, never an exception`, async () => {
      const random = seededRandom(2031);
      for (let round = 0; round < 120; round++) {
        const result = await ingestDraft({ name: "damaged", bytes: mutate(bytes, random) });
        if (result.ok) expectSound(result.value);
        else expect(result.error.name).toBe("damaged");
      }
    }, 60_000);
  }
});

describe("ingestStatement", () => {
  test("reads what ingestDraft reads", async () => {
    const file = { name: "remarks.txt", bytes: bytesOf("Thank you, Chair. On paragraph 44 we have one remark.") };
    const result = await ingestStatement(file, { language: "en" });
    expect(result).toMatchObject({
      ok: true,
      value: { title: "remarks", language: "en", source: { name: "remarks.txt", format: "text" } },
    });
  });

  test("keeps the lines that name a version or a date, which stand apart in a draft", async () => {
    const content = "Remarks by Ms. Ana Moreau\n\nOn Draft Rev 2, 4 May 2031\n\nThank you, Chair. We have one remark.";
    const statement = await ingestStatement({ name: "remarks.txt", bytes: bytesOf(content) });
    expect(statement.ok && paragraphsOf(statement.value.document).map(({ text }) => text)).toContain(
      "On Draft Rev 2, 4 May 2031",
    );
    expect((await readDraft(content)).furniture).toEqual(["On Draft Rev 2, 4 May 2031"]);
  });

  test("refuses what ingestDraft refuses, by the file's name", async () => {
    expect(await ingestStatement({ name: "empty.txt", bytes: new Uint8Array() })).toEqual({
      ok: false,
      error: { kind: "empty-file", name: "empty.txt" },
    });
  });
});
