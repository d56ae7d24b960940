import { describe, expect, test } from "vitest";
import { checkReferences } from "./check-references.ts";
import { earlierDraft, provisionsOf } from "./within-draft.ts";

/** A draft of twenty paragraphs, with other words in some of them. */
function flat(words: Readonly<Record<number, string>>): readonly string[] {
  return Array.from({ length: 20 }, (_, at) => `${at + 1}| ${words[at + 1] ?? "Lakes are kept clean."}`);
}

const articles = [
  "Art. 1| Lakes",
  "Art. 1(1)| Lakes are kept.",
  "Art. 1(2)| Boats:",
  "Art. 1(2)(a)| row;",
  "Art. 1(2)(b)| sail.",
  "Art. 2| Rivers",
  "Art. 2(1)| Rivers run.",
  "Art. 2(2)| Rivers end.",
  "Art. 4| Springs",
];

/** The findings of a draft in which one place says these words: "dangling-reference: paragraph 21". */
function found(lines: readonly string[], at: string, words: string): readonly string[] {
  const provisions = provisionsOf([...lines.filter((line) => !line.startsWith(`${at}|`)), `${at}| ${words}`]);
  return checkReferences(provisions, null).map(({ code, from, to }) => `${code}: ${words.slice(from, to)}`);
}

describe("a reference inside a draft", () => {
  test.for([
    "as set out in paragraph 12 above",
    "comme indiqué au paragraphe 12 ci-dessus",
    "conforme al párrafo 12 supra",
    "в соответствии с пунктом 12 выше",
    "\u0639\u0644\u0649 \u0627\u0644\u0646\u062d\u0648 \u0627\u0644\u0648\u0627\u0631\u062f \u0641\u064a \u0627\u0644\u0641\u0642\u0631\u0629 12 \u0623\u0639\u0644\u0627\u0647",
    "\u5982\u4e0a\u6587\u7b2c12\u6bb5\u6240\u8ff0",
    "paragraph 35 of resolution 72/279",
    "paragraph 35 may be another text's",
    "former paragraph 35 above",
    "paragraph 35 of the Water Act",
    "Article 76 as well",
  ])("that holds, or may be of another document, is let pass: %s", (words) => {
    expect(found(flat({}), "7", words)).toEqual([]);
  });

  test.for([
    ["as set out in paragraph 35 above", "paragraph 35"],
    ["comme indiqué au paragraphe 35 ci-dessus", "paragraphe 35"],
    ["conforme al párrafo 35 supra", "párrafo 35"],
    ["в соответствии с пунктом 35 выше", "пунктом 35"],
    ["\u5982\u4e0a\u6587\u7b2c35\u6bb5\u6240\u8ff0", "\u7b2c35\u6bb5"],
  ] as const)("that says itself where it points, and does not, dangles: %s", ([words, place]) => {
    expect(found(flat({}), "7", words)).toEqual([`dangling-reference: ${place}`]);
  });

  test("dangles in a gap of the numbering", () => {
    const gap = flat({}).filter((line) => !line.startsWith("12|"));
    expect(found(gap, "7", "as paragraph 12 says")).toEqual(["dangling-reference: paragraph 12"]);
  });

  test.for([
    ["Art. 2(2)", "under paragraph 1", []],
    ["Art. 2(2)", "under article 1, paragraph 2 (b)", []],
    ["Art. 2(2)", "under Article 1(2)", []],
    ["Art. 1(2)(b)", "as in subparagraph (a)", []],
    ["Art. 1(2)(b)", "as in paragraph 1", []],
    ["Art. 2(2)", "under article 3", ["dangling-reference: article 3"]],
    ["Art. 2(2)", "under article 9", []],
    ["Art. 2(2)", "under article 9 of this Compact", ["dangling-reference: article 9"]],
    ["Art. 2(2)", "under article 1, paragraph 2 (d)", ["dangling-reference: article 1, paragraph 2 (d)"]],
    ["Art. 1(2)(b)", "as in subparagraph (f)", ["dangling-reference: subparagraph (f)"]],
    ["Art. 4", "under paragraph 1", []],
  ] as const)("at %s is read from where it stands: %s", ([at, words, expected]) => {
    expect(found(articles, at, words)).toEqual(expected);
  });

  test("finds a paragraph that is there in options only", () => {
    const options = [...articles, "Art. 4(1)/Option A| Springs.", "Art. 4(1)/Option B| Wells.", "Art. 4(3)| Pumps."];
    expect(found([...options, "Art. 4(4)| Taps."], "Art. 4(2)", "under paragraph 1")).toEqual([]);
  });

  test("is ambiguous where a number is there twice", () => {
    expect(found([...flat({}), "12| Again."], "7", "as paragraph 12 says")).toEqual([
      "ambiguous-reference: paragraph 12",
    ]);
  });
});

describe("a reference that the draft before had", () => {
  const before = flat({ 3: "As paragraph 12 says." });

  /** What is said when the draft before had "paragraph 12" in its 3, and these paragraphs became those. */
  function said(became: readonly string[], now: Readonly<Record<number, string>>): readonly string[] {
    return checkReferences(provisionsOf(flat(now)), earlierDraft(before, became)).map(
      ({ code, message }) => `${code}: ${message}`,
    );
  }

  test("is stale when its number did not follow", () => {
    const stale = "stale-reference: “paragraph 12” pointed at 12 of Rev 1, which";
    const same = { 3: "As paragraph 12 says." };
    expect(said(["12>14", "11>12"], same)).toEqual([`${stale} is 14 now.`]);
    expect(said(["12>14+15", "11>12"], same)).toEqual([`${stale} is 14 and 15 now.`]);
    expect(said(["12>", "11>12"], same)).toEqual([`${stale} was dropped.`]);
  });

  test("is not when it followed, when its words are other ones, or when what it points at was put in the place", () => {
    expect(said(["12>14", "11>12"], { 3: "As paragraph 14 says." })).toEqual([]);
    expect(said(["12>14", "11>12"], { 3: "As paragraphs 12 and 14 say." })).toEqual([]);
    expect(said([], { 3: "As paragraph 12 says." })).toEqual([]);
    expect(said(["12>"], { 3: "As paragraph 12 says." })).toEqual([]);
  });

  test("is followed through a new place", () => {
    const moved = flat({ 4: "As paragraph 12 says." });
    const findings = checkReferences(provisionsOf(moved), earlierDraft(before, ["3>4", "4>3", "12>14", "14>12"]));
    expect(findings.map(({ paragraph }) => paragraph)).toEqual(["4"]);
  });
});

test("a long text of references is read in time", () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `${at + 1}| See paragraphs ${at + 1} and ${at + 2} above.`);
  expect(checkReferences(provisionsOf(lines), earlierDraft(lines, [])).length).toBe(1);
});
