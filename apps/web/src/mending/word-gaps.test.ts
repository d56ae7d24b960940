import { describe, expect, test } from "vitest";
import { gapAt, wordGaps } from "./word-gaps.ts";

describe("the places at which a paragraph can be parted", () => {
  test.for([
    ["Parties shall act", "en", ["shall act", "act"]],
    ["one", "en", []],
    ["", "en", []],
    ["Goal\tTarget", "en", ["Target"]],
    [
      "各国应当合作管理淡水资源并且定期向大会报告进展情况和遇到的困难。",
      "zh",
      expect.arrayContaining(["淡水资源并且定期向大会报告进展情况和遇到的困难。"]),
    ],
  ] as const)("of %j in %s", ([text, language, expected]) => {
    expect(wordGaps(text, language).map(({ goesOn }) => goesOn)).toEqual(expected);
  });

  test("nearest to a caret is the beginning of the word in which it stands", () => {
    const gaps = wordGaps("Parties shall act", "en");
    expect([0, 8, 10, 13, 99].map((place) => gapAt(gaps, place)?.at)).toEqual([8, 8, 8, 8, 14]);
    expect(gapAt([], 3)).toBeUndefined();
  });
});
