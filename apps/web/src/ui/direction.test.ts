import { expect, test } from "vitest";
import { layoutAttributes, layoutDirection, textAttributes } from "./direction.ts";

test.for<readonly [language: string, dir: string, layout: string | undefined]>([
  ["en", "ltr", "ltr"],
  ["ar", "rtl", "rtl"],
  ["AR-EG", "rtl", "rtl"],
  ["zh-Hans", "ltr", "ltr"],
  ["und", "auto", undefined],
])("words in %s run %s", ([language, dir, layout]) => {
  expect(textAttributes(language).dir).toBe(dir);
  expect(layoutDirection(language, [])).toBe(layout);
});

test.for<readonly [language: string, text: string, layout: string]>([
  ["und", "تحمي الأطراف الأنهار.", "rtl"],
  ["und", "1 - الأمانة (UNEP) تجتمع سنويا في المقر", "rtl"],
  ["und", "Parties protect the rivers (الأنهار).", "ltr"],
  ["en", "الأنهار", "ltr"],
])("what surrounds words in %s such as “%s” is laid out %s", ([language, text, layout]) => {
  expect(layoutDirection(language, [{ text }])).toBe(layout);
});

test("a whole text whose language is not known runs as its words do, not as the margin that stands before them", () => {
  expect(layoutAttributes("und", [{ text: "" }, { text: "تحمي الأطراف الأنهار." }])).toEqual({ dir: "rtl" });
  expect(layoutAttributes("ar", [])).toEqual({ lang: "ar", dir: "rtl" });
  expect(layoutAttributes("und", [])).toEqual({ dir: "auto" });
});
