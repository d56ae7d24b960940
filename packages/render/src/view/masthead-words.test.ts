import { describe, expect, test } from "vitest";
import { mastheadsInWords, mastheadInWords } from "./masthead-words.ts";

describe("mastheadInWords", () => {
  test("sets lines and cells behind each other, with signs that steer the terminal made visible", () => {
    expect(mastheadInWords(["United Nations\tA/5", "", "Distr.:\u001b[1m General"])).toBe(
      "United Nations · A/5 · Distr.:␛[1m General",
    );
  });
});

describe("mastheadsInWords", () => {
  test("tells one that both drafts have once, and says which draft has none", () => {
    expect(mastheadsInWords(undefined, undefined)).toEqual([]);
    expect(mastheadsInWords(["A/5"], ["A/5"])).toEqual([{ name: "Masthead of both", words: "A/5" }]);
    expect(mastheadsInWords(["A/5"], undefined)).toEqual([
      { name: "Masthead before", words: "A/5" },
      { name: "Masthead after", words: "none" },
    ]);
  });
});
