import { describe, expect, test } from "vitest";
import { directionOf, hasRightToLeft, labelBeside, startsRightToLeft } from "./direction.ts";

describe("direction", () => {
  test.for([
    ["الدول الأطراف", true, true],
    ["44. الدول", true, true],
    ["Article 12 (المادة)", true, false],
    ["Parties", false, false],
    ["44", false, false],
  ] as const)("of %s: has letters from the right %s, starts from there %s", ([text, has, starts]) => {
    expect([hasRightToLeft(text), startsRightToLeft(text)]).toEqual([has, starts]);
  });

  test.for([
    ["ar", "rtl"],
    ["AR-eg", "rtl"],
    ["he", "rtl"],
    ["en", "ltr"],
    ["zh-Hans", "ltr"],
    ["", "ltr"],
  ] as const)("of the language %s is %s", ([language, direction]) => {
    expect(directionOf(language)).toBe(direction);
  });
});

test.for([
  ["2 bis", "ar", "\u20682 bis\u2069"],
  ["2 bis", "en", "2 bis"],
  ["2 bis", "", "2 bis"],
  ["", "ar", ""],
] as const)("the label %j beside %s is %j", ([label, language, expected]) => {
  expect(labelBeside(label, language)).toBe(expected);
});
