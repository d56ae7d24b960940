import { describe, expect, test } from "vitest";
import { findLineNumbers, isPageMark, isSymbol } from "./running-lines.ts";

/** A number at the start of every so manieth of forty lines. */
const every = (step: number, count = 40): readonly (number | null)[] =>
  Array.from({ length: count }, (_, at) => ((at + 1) % step === 0 ? at + 1 : null));

describe("printed line numbers", () => {
  test.for([
    ["by one", every(1), 40],
    ["by five", every(5), 8],
    ["by seven, which nobody prints", every(7), 0],
    ["of three lines", every(1, 3), 0],
    ["that do not count up", [4, 9, 2, 7, 1, 8], 0],
    ["of a few paragraphs among many lines", [1, null, null, null, 2, null, null, null, 3, null, null, 4], 0],
  ] as const)("%s", ([, numbers, found]) => {
    expect(findLineNumbers(numbers).size).toBe(found);
  });
});

describe("what stands alone at an edge", () => {
  test.for([
    ["12", true],
    ["- 12 -", true],
    ["Page 12 of 34", true],
    ["xii", true],
    ["2/4 31-07955", true],
    ["31-07955 (E)", true],
    ["A/CONF.999/2031/5", true],
    ["2031", false],
    ["12 States", false],
    ["Annex", false],
  ] as const)("“%s” on page 12", ([text, isMark]) => {
    expect(isPageMark(text, 12)).toBe(isMark);
  });

  test("a sentence is no symbol of a document, and neither is a word in capitals", () => {
    expect(["ANNEX", "See A/999.", "A/999."].map(isSymbol)).toEqual([false, false, false]);
  });
});
