import { expect, test } from "vitest";
import { layoutDirection, textAttributes } from "./direction.ts";

test.for<readonly [language: string, dir: string, layout: string | undefined]>([
  ["en", "ltr", "ltr"],
  ["ar", "rtl", "rtl"],
  ["AR-EG", "rtl", "rtl"],
  ["zh-Hans", "ltr", "ltr"],
  ["und", "auto", undefined],
])("words in %s run %s", ([language, dir, layout]) => {
  expect(textAttributes(language).dir).toBe(dir);
  expect(layoutDirection(language)).toBe(layout);
});
