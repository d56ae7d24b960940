import { describe, expect, test } from "vitest";
import { countWords, seamOf } from "./broken-words.ts";

/** Joins the first line to the rest of the sentence, in a draft of the given other lines. */
function check(before: string, after: string, others: readonly string[], expected: string): void {
  const seam = seamOf(before, after, countWords([before, after, ...others]));
  expect(seam.before + seam.between + after).toBe(expected);
}

/** A draft that breaks its words as a rule. */
const HYPHENATED = ["The Par-", "ties con-", "vene a meet-", "ing of the Par-", "ties"];

describe("seamOf", () => {
  test("lines are joined with a blank", () => check("States shall", "report", [], "States shall report"));

  test("a word that the draft has elsewhere is made whole", () =>
    check("The conser-", "vation of", ["conservation"], "The conservation of"));

  test("a word is made whole when a half of it is no word", () =>
    check("The conser-", "vation", [], "The conservation"));

  test("the half of a broken word is no word of the draft", () =>
    check("of the mile-", "stones", ["mile", "a rhyme-", "stones and"], "of the milestones"));

  test("a compound that the draft has elsewhere keeps its hyphen", () =>
    check("a small-", "scale fishery", ["small-scale", "small", "scale"], "a small-scale fishery"));

  test("a hyphen before a figure stays", () => check("the 2030-", "2035 period", [], "the 2030-2035 period"));

  test("a hyphen before a name stays", () => check("the Asia-", "Pacific region", [], "the Asia-Pacific region"));

  test("a word in capitals goes on in capitals", () => check("INTEL-", "LIGENCE", [], "INTELLIGENCE"));

  test("two words that are one elsewhere by nothing keep their hyphen where words are not broken", () =>
    check("a cost-", "benefit study", ["cost", "benefit"], "a cost-benefit study"));

  test("they are one word where words are broken as a rule", () =>
    check("an under-", "standing", ["under", "standing", ...HYPHENATED], "an understanding"));

  test("they keep it there too when the draft has such compounds", () =>
    check("a long-", "term plan", ["long", "term", "a short-term one", ...HYPHENATED], "a long-term plan"));

  test.for([
    ["pre-", "and post-harvest losses", "pre- and post-harvest losses"],
    ["avant-", "ou arrière-saison", "avant- ou arrière-saison"],
  ] as const)("a hyphen that stands for a word to come keeps its blank: %s %s", ([before, after, expected]) =>
    check(before, after, [], expected),
  );

  test("a soft hyphen goes", () => check("agree\u00ad", "ment", [], "agreement"));

  test("Chinese lines are joined without a blank", () => check("各国应", "报告", [], "各国应报告"));
});

test("what nothing tells is said to be unsure", () => {
  expect(seamOf("a cost-", "benefit", countWords(["cost", "benefit"])).isUnsure).toBe(true);
  expect(seamOf("a conser-", "vation", countWords(["conservation"])).isUnsure).toBe(false);
});
