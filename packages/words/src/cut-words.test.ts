import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWords, cutWords } from "./cut-words.ts";

const spell = (text: string): string =>
  cutWords(text)
    .map(({ from, to }) => text.slice(from, to))
    .join("|");

describe("cutWords", () => {
  test.for([
    ["Parties shall act.", "Parties|shall|act|."],
    ["co-operation and COVID-19", "co-operation|and|COVID-19"],
    ["l’eau d'Islande", "l’eau|d'Islande"],
    ["States' duties", "States|'|duties"],
    ["1,000.5 and 3/4 of 2031-2035", "1,000.5|and|3/4|of|2031|-|2035"],
    ["A/RES/72/279, and/or", "A/RES/72/279|,|and|/|or"],
    ["A/HRC/RES/49/L.3/Rev.1.", "A/HRC/RES/49/L.3/Rev.1|."],
    ["[shall] (may)", "[|shall|]|(|may|)"],
    ["cafe\u0301 cr\u00e8me", "cafe\u0301|crème"],
    ["co\u00adoperation", "co\u00adoperation"],
    ["الدُّوَل الأطراف،", "الدُّوَل|الأطراف|،"],
    ["كتـاب", "كتـاب"],
    ["缔约方应合作。", "缔|约|方|应|合|作|。"],
    ["Стороны обязуются", "Стороны|обязуются"],
    ["٣٫٥ في المائة", "٣٫٥|في|المائة"],
    ["44 bis", "44|bis"],
    ["", ""],
    [" \t\u00a0", ""],
  ] as const)("cuts %j into %s", ([text, tokens]) => {
    expect(spell(text)).toBe(tokens);
  });

  test("tells words, numbers, punctuation and brackets apart", () => {
    expect(cutWords("[44 bis],").map(({ kind }) => kind)).toEqual([
      "bracket",
      "number",
      "word",
      "bracket",
      "punctuation",
    ]);
  });

  test("takes low quotation marks for punctuation, not for brackets", () => {
    expect(cutWords("„x").map(({ kind }) => kind)).toEqual(["punctuation", "word"]);
  });

  test("leaves nothing but white space between tokens, whatever the text", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const { from, to } of cutWords(given)) {
          expect(given.slice(end, from).trim()).toBe("");
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(given.slice(end).trim()).toBe("");
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("does not look to the end of a long run at every slash of it", () => {
    expect(cutWords("A/".repeat(150_000)).length).toBe(300_000);
    expect(cutWords(`${"A/".repeat(40)}1`).length).toBe(1);
  });
});

describe("countWords", () => {
  test.for([
    ["Parties shall [not] act, 3 times.", 6],
    ["缔约方应合作。", 6],
    ["—", 0],
  ] as const)("counts words and numbers of %j", ([text, count]) => {
    expect(countWords(text)).toBe(count);
  });
});
