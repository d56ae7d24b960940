import { describe, expect, test } from "vitest";
import { writtenDraft, writtenRedline } from "../testing/written-draft.ts";
import { redlinePair } from "./redline-pair.ts";

const redline = (before: readonly string[], after: readonly string[]): string =>
  writtenRedline(redlinePair(writtenDraft("b", before), writtenDraft("a", after)));

describe("redlinePair", () => {
  test.for([
    ["one word", "Parties shall act.", "Parties should act.", "Parties [-shall-]{+should+} act."],
    ["a comma", "Fish, birds and bees", "Fish, birds, and bees", "Fish, birds{+,+} and bees"],
    ["brackets lifted", "Parties [shall] act", "Parties shall act", "Parties [-[-]shall[-]-] act"],
    ["the first word", "All boats sail", "boats sail", "[-All -]boats sail"],
    ["the last word", "boats sail", "boats sail home", "boats sail{+ home+}"],
    ["white space", "boats  sail", "boats sail", "boats [- -]sail"],
    ["an item of a list", "red, blue, green boats", "red, green boats", "red,[- blue,-] green boats"],
    ["a character", "缔约方应合作。", "缔约方宜合作。", "缔约方[-应-]{+宜+}合作。"],
    ["an Arabic word", "يجب على الأطراف التعاون", "يجوز على الأطراف التعاون", "[-يجب-]{+يجوز+} على الأطراف التعاون"],
    [
      "a sentence that was added behind one that grew",
      "They build a house. It stands.",
      "They build a house of stone. The door of the house faces north. It stands.",
      "They build a house{+ of stone+}.{+ The door of the house faces north.+} It stands.",
    ],
    [
      "two numbers of a list",
      "see paragraphs 1 and 2 above",
      "see paragraphs 2 and 3 above",
      "see paragraphs [-1 and 2-]{+2 and 3+} above",
    ],
    ["items of a list", "los apartados a) y b)", "los apartados b) y c)", "los apartados [-a) y b-]{+b) y c+})"],
    ["each of two numbers", "articles 5 and 7", "articles 6 and 7", "articles [-5-]{+6+} and 7"],
    ["a number in groups", "at 1 000 metres", "at 1 500 metres", "at [-1 000-]{+1 500+} metres"],
    ["a group that came", "at 1 000 metres", "at 1 000 000 metres", "at [-1 000-]{+1 000 000+} metres"],
    ["a number and no unit", "in 30 days", "in 60 days", "in [-30-]{+60+} days"],
    ["a number with its unit", "in 30 days", "in 2 months", "in [-30 days-]{+2 months+}"],
    ["a negation", "Parties shall act", "Parties shall not act", "Parties shall{+ not+} act"],
    ["the quotation marks of a word", "an “Open” list", 'an "Open" list', 'an [-“Open”-]{+"Open"+} list'],
    ["the brackets of a word", "an [open] list", "an (open) list", "an [-[-]{+(+}open[-]-]{+)+} list"],
    ["brackets put around words", "boats sail home", "boats [sail home]", "boats {+[+}sail home{+]+}"],
    [
      "an insertion beside a change",
      "the red boats sail",
      "the red and the blue ships sail",
      "the red [-boats-]{+and the blue ships+} sail",
    ],
    ["a mark of Arabic", "الصيد، والملاحة", "الصيد والملاحة", "الصيد[-،-] والملاحة"],
    ["Icelandic", "Bátar skulu sigla", "Bátar mega sigla", "Bátar [-skulu-]{+mega+} sigla"],
    ["a word that came again at the end", "tides", "tides , tides", "{+tides , +}tides"],
    ["a word that came again at the head", "tides flow, tides", "tides flow", "tides flow[-, tides-]"],
    ["nothing", "boats sail", "boats sail", "boats sail"],
    ["everything", "boats sail", "fish swim", "[-boats sail-]{+fish swim+}"],
  ] as const)("marks %s", ([, before, after, marked]) => {
    expect(redline([before], [after])).toBe(marked);
  });

  test("sets rewritten phrases against each other instead of single words", () => {
    const before = "The harbour council of the northern islands meets each spring and settles the price of the ferry.";
    const after =
      "An assembly of all eleven fishing villages meets twice a year and fixes tolls, wages and the order of sailing.";
    const hunks = redline([before], [after]).match(/\[-/g) ?? [];
    expect(hunks.length).toBeLessThanOrEqual(4);
  });

  test("follows the words of a split into both paragraphs", () => {
    expect(
      redline(["Boats sail at dawn. Nets dry at noon."], ["Boats sail at dawn.", "Nets dry at noon or later."]),
    ).toBe("Boats sail at dawn. / [- -]Nets dry at noon{+ or later+}.");
  });

  test("spells a deleted and an inserted paragraph whole", () => {
    expect(redline(["Boats sail."], [])).toBe("[-Boats sail.-]");
    expect(redline([], ["Boats sail."])).toBe("{+Boats sail.+}");
    expect(redlinePair(writtenDraft("b", [""]), [])).toEqual([{ before: "b0", after: null, runs: [] }]);
  });

  test("stays quick on a paragraph of many thousand words with nothing in common", () => {
    const words = (prefix: string): string =>
      Array.from({ length: 20_000 }, (_, at) => `${prefix}${at % 977}`).join(" ");
    const [entry] = redlinePair(writtenDraft("b", [words("x")]), writtenDraft("a", [words("y")]));
    expect(entry?.runs.map(({ kind }) => kind)).toEqual(["deleted", "inserted"]);
  });
});
