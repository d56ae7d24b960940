import { afterEach, expect, test } from "vitest";
import { printShare } from "../ui/counts.ts";
import { printDate } from "../ui/dates.ts";
import { showIn } from "./language-in-use.ts";
import type { Language } from "./languages.ts";
import { inARow, listed } from "./listed.ts";
import { t } from "./t.ts";

afterEach(async () => showIn("en"));

test.for<readonly [Language, count: number, words: string]>([
  ["en", 1, "1 word"],
  ["en", 5431, "5,431 words"],
  ["fr", 0, "0 mot"],
  ["ru", 1, "1 слово"],
  ["ru", 3, "3 слова"],
  ["ru", 11, "11 слов"],
  ["ru", 22, "22 слова"],
  ["ar", 0, "لا كلمات"],
  ["ar", 2, "كلمتان"],
  ["ar", 7, "7 كلمات"],
  ["ar", 4200, "4,200 كلمة"],
  ["zh", 5, "5 词"],
])("in %s %i words are %s", async ([language, count, words]) => {
  await showIn(language);
  expect(t("count.words", { count })).toBe(words);
});

test("dates, shares and lists are those of the language", async () => {
  await showIn("zh");
  expect(printDate("2031-05-28T18:00")).toBe("2031年5月28日 18:00");
  expect(inARow(["甲", "", "乙"])).toBe("甲、乙");
  await showIn("fr");
  // French sets a space of some kind before the sign.
  expect(printShare(0.12)).toMatch(/^12\s%$/u);
  expect(listed(["Rev 1", "Rev 2", "Rev 3"])).toBe("Rev 1, Rev 2 et Rev 3");
});

test("in Arabic, what is filled in keeps its own direction", async () => {
  await showIn("ar");
  expect(t("compare.notMarked", { found: "…", classes: "Rev 2" })).toContain("\u2068Rev 2\u2069");
});

test("words that would turn a sentence round turn themselves alone", async () => {
  await showIn("en");
  const turned = "Rev \u202e2";
  expect(t("overview.stateOf", { draft: turned })).toBe(`Where \u2068${turned}\u2069 stands`);
  expect(t("overview.stateOf", { draft: "Rev 2" })).toBe("Where Rev 2 stands");
});
