import type { Bracket, Paragraph, Revision } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { nameParagraphs } from "./paragraph-names.ts";
import { runsOfParagraph } from "./paragraph-runs.ts";

const paragraphWith = (revision: Revision): Paragraph => ({
  id: "p1",
  kind: "paragraph",
  label: "1.",
  canonical: "1",
  path: ["1"],
  level: 1,
  text: "Rivers rise.",
  origin: { part: "text", at: 0 },
  brackets: [],
  attributions: [],
  revisions: [revision],
  marks: [],
  notes: [],
  comments: [],
});

describe("tracked changes of a paragraph", () => {
  test.for([
    ["words that went", { kind: "delete", from: 0, to: 0, text: "All " }, ["deleted:All ", "plain:Rivers rise."]],
    ["words that came", { kind: "insert", from: 0, to: 6 }, ["inserted:Rivers", "plain: rise."]],
    [
      "a mark that went",
      { kind: "paragraph-mark", from: 12, to: 12, text: "deleted" },
      ["plain:Rivers rise.", "deleted:¶"],
    ],
    [
      "a mark that came",
      { kind: "paragraph-mark", from: 12, to: 12, text: "inserted" },
      ["plain:Rivers rise.", "inserted:¶"],
    ],
    ["a new number, without a word for it", { kind: "numbering", from: 0, to: 0 }, ["plain:Rivers rise."]],
    ["a number that went", { kind: "numbering", from: 0, to: 0, text: "3." }, ["deleted:3.", "plain:Rivers rise."]],
  ] as const)("show %s", ([, revision, expected]) => {
    const paragraph = paragraphWith(revision);
    const runs = runsOfParagraph(paragraph, nameParagraphs([paragraph]));
    expect(runs.map(({ style, text }) => `${style}:${text}`)).toEqual(expected);
  });
});

test("a paragraph of brackets without end is gone through once", () => {
  const [unit, count] = ["[shall] ", 50_000];
  const brackets = Array.from({ length: count }, (_, at): Bracket => {
    const from = at * unit.length;
    return {
      id: `b${at}`,
      from,
      to: from + 7,
      kind: "open",
      opens: true,
      closes: true,
      depth: 0,
      alternatives: [],
    };
  });
  const revision: Revision = { kind: "insert", from: 8, to: 16 };
  const paragraph = { ...paragraphWith(revision), text: unit.repeat(count), brackets };
  const runs = runsOfParagraph(paragraph, nameParagraphs([paragraph]));
  expect(runs.map(({ text }) => text).join("")).toBe(paragraph.text);
  expect(runs.filter(({ style }) => style === "bracket")).toHaveLength(2 * (count - 1));
  // The paragraph's first bracket, a change over the second, the others.
  expect(runs.slice(3, 8).map(({ style, text }) => `${style}:${text}`)).toEqual([
    "plain: ",
    "inserted:[",
    "inserted:shall",
    "inserted:]",
    "inserted: ",
  ]);
});
