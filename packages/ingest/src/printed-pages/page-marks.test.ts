import { describe, expect, test } from "vitest";
import { scanLabel } from "../recognise/clause-labels.ts";
import { findPageMarks } from "./page-marks.ts";

const LONG =
  "The States of the basin recognize that the level of its lakes depends upon each of its rivers and springs ";

/** Which of the lines between stretches of text are marks of pages. */
function marksAmong(lines: readonly string[], isCut = true): readonly string[] {
  const all = lines.flatMap((line) => [line, `${isCut ? "and " : "The "}${LONG.repeat(6)}${isCut ? "" : "end."}`]);
  const found = findPageMarks(all, {
    isLabel: (line) => scanLabel(line) !== null,
    isCut: (before, behind) => !before.endsWith(".") && behind.startsWith("and"),
  });
  return all.filter((_, place) => found.has(place));
}

describe("marks of pages", () => {
  test.for([
    ["with the number of pages", ["1/9", "2/9", "3/9"]],
    ["with a number of the job", ["31-07955 2/9", "3/9 31-07955", "31-07955 4/9", "5/9 31-07955"]],
    ["between dashes", ["-- 1 of 9 --", "-- 2 of 9 --"]],
    ["with the word", ["Page 4", "Page 5", "Page 6"]],
    ["in Russian", ["стр. 4", "стр. 5", "стр. 6"]],
    ["in Chinese", ["第 4 页", "第 5 页", "第 6 页"]],
    ["in Arabic", ["صفحة ٤", "صفحة ٥", "صفحة ٦"]],
    ["bare, in the middle of sentences", ["4", "5", "6", "7"]],
  ] as const)("%s", ([, lines]) => {
    expect(marksAmong(lines)).toEqual(lines);
  });

  test.for([
    ["headings that count", ["Article 1", "Article 2", "Article 3"], true],
    ["numbers of paragraphs, between sentences", ["4", "5", "6", "7"], false],
    ["years", ["2031", "2040", "2050"], true],
    ["fractions that count no pages", ["1/2", "1/4", "3/4"], true],
  ] as const)("%s are none", ([, lines, isCut]) => {
    expect(marksAmong(lines, isCut)).toEqual([]);
  });
});
