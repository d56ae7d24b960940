import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft } from "../testing/sketch.ts";

const textsOf = async (content: string): Promise<readonly string[]> =>
  (await paragraphsIn(content)).map((paragraph) => paragraph.text);

describe("text", () => {
  test("one line a paragraph, with and without blank lines", async () => {
    const long =
      "The States of the basin recognize that the level of its lakes depends upon every one of its rivers and springs.";
    expect(await textsOf(`1. ${long}\n\n2. ${long}`)).toEqual([long, long]);
    expect(await textsOf(`1. ${long}\n2. ${long}\n(a) ${long}`)).toEqual([long, long, long]);
  });

  test("wrapped lines are joined, and an item begins where a clause ended", async () => {
    const text = [
      "1. The States of the basin recognize that the level of its lakes depends",
      "upon every river, including the smallest, and agree to:",
      "(a) measure them, in",
      "winter;",
      "(b) record them, for the benefit of those who live downstream of the",
      "measuring stations.",
    ].join("\n");
    expect(await textsOf(text)).toEqual([
      "The States of the basin recognize that the level of its lakes depends upon every river, including the smallest, and agree to:",
      "measure them, in winter;",
      "record them, for the benefit of those who live downstream of the measuring stations.",
    ]);
  });

  test("a wrapped line that happens to begin with a number goes on", async () => {
    const text =
      "1. Nothing in this text changes what was agreed upon earlier in article\n12. The States confirm it and will confirm it at each of their meetings.";
    expect(await textsOf(text)).toHaveLength(1);
  });

  test("bullets are items without a label", async () => {
    const paragraphs = await paragraphsIn("1. The States will:\n\n• measure;\n\n• record.");
    expect(paragraphs.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ["paragraph", "1.", "The States will:"],
      ["item", null, "measure;"],
      ["item", null, "record."],
    ]);
  });

  test("raised digits tie notes to their marks; m² is left alone", async () => {
    const paragraphs = await paragraphsIn(
      "1. The basin¹ covers 40 m² of salt.\n\n---------\n\n¹ As defined in the\n  annex.",
    );
    expect(paragraphs.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ["paragraph", "1.", "The basin covers 40 m² of salt."],
      ["note", "1", "As defined in the annex."],
    ]);
    expect(paragraphs[0]?.notes).toEqual([{ at: 9, paragraph: paragraphs[1]?.id }]);
  });

  test("rows drawn with bars are rows of a table", async () => {
    const paragraphs = await paragraphsIn("1. The steps are:\n\n| Year | Step |\n|------|------|\n| 2031 | Talks |");
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "The steps are:"],
      ["table-row", "Year\tStep"],
      ["table-row", "2031\tTalks"],
    ]);
  });

  test("each paragraph knows where it stands in the file, and its id comes from there", async () => {
    const content = "1. One.\n\n2. Two.";
    const [, second] = await paragraphsIn(content);
    expect(content.slice(second?.origin.at)).toBe("2. Two.");
    const again = await paragraphsIn(content);
    expect(again[1]?.id).toBe(second?.id);
    expect((await paragraphsIn(`${content} More.`))[1]?.id).not.toBe(second?.id);
  });

  test("white space and characters that are not printed are brought in order", async () => {
    expect(await textsOf("1. The\u00a0 basin\u00ad\u200b is\tsalt .")).toEqual(["The basin is salt ."]);
  });

  test("the name of the file is the title where the text has none", async () => {
    expect((await readDraft("1. One sentence stands here.")).title).toBe("draft");
  });
});
