import { expect, test } from "vitest";
import { printChinese } from "./chinese-numeral.ts";

test.for<[number, string]>([
  [3, "三"],
  [10, "十"],
  [12, "十二"],
  [40, "四十"],
  [99, "九十九"],
  [102, "一〇二"],
])("%i is printed %s", ([value, printed]) => {
  expect(printChinese(value)).toBe(printed);
});
