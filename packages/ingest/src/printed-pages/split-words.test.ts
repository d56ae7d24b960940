import { describe, expect, test } from "vitest";
import { mendWords, wordEvidence } from "./split-words.ts";

/** What becomes of a sentence among others, in a text that was extracted from print. */
function mended(sentence: string, others: string, isPrinted = true): string {
  return mendWords(sentence, wordEvidence([others, sentence], isPrinted)).text;
}

describe("words broken by blanks", () => {
  const others =
    "The Parties have established a fund of the basin, and the fund is of use to the basin. A fund was established.";
  test.for([
    ["Parties establi shed it", "Parties established it"],
    ["the waters o f Lake Sel", "the waters of Lake Sel"],
    ["a fu nd o f the bas in", "a fund of the basin"],
    ["the e s t ablished fund", "the established fund"],
  ] as const)("%s", ([printed, expected]) => {
    expect(mended(printed, others)).toBe(expected);
  });

  test.for([
    ["two words that are words elsewhere", "it is in to the fund", "to go into it, into that, in time, to all"],
    ["a word that only looks like a beginning", "every day of a year", "an everyday day, in every year"],
    ["letters that count", "under (f) of the list", "of and of"],
    ["a name behind a word", "the Act", "theact theact"],
    ["words that stand apart twice", "ten per cent here and two per cent there", "percent, percent"],
    ["a word beside one that the draft has", "on the lake bed", "lakebed, lakebed, lake"],
  ] as const)("%s are left", ([, sentence, rest]) => {
    expect(mended(sentence, rest)).toBe(sentence);
  });

  test("in a text that a person typed nothing is mended", () => {
    expect(mended("the wild life of it", "wildlife, wildlife and wildlife", false)).toBe("the wild life of it");
  });
});

describe("words glued, and compounds without their hyphen", () => {
  test.for([
    ["the SharedWaters", "Shared Waters and Shared Waters", "the Shared Waters"],
    ["the McGregor rule", "the rule and the rule", "the McGregor rule"],
    ["for capacitybuilding", "capacity-building and capacity-building", "for capacity-building"],
    ["for capacity - building", "capacity-building", "for capacity-building"],
    ["for capacity -building", "capacity-building", "for capacity-building"],
    ["a cooperation", "co-operation, co-operation and co-operation", "a cooperation"],
    ["a lake - the largest", "lake and the largest", "a lake - the largest"],
  ] as const)("%s among “%s”", ([printed, others, expected]) => {
    expect(mended(printed, others)).toBe(expected);
  });
});

test("letters stay as they are, in their order, and each mend says where it stands and what was printed", () => {
  const evidence = wordEvidence(["Established was what is established. It was establi shed, I say."], true);
  const { text, words } = mendWords("It was establi shed, I say.", evidence);
  expect(words).toEqual([{ from: 7, to: 18, printed: "establi shed", mended: "established" }]);
  expect(text.slice(7, 18)).toBe("established");
});
