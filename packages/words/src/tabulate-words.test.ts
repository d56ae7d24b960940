import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutWords } from "./cut-words.ts";
import { Lexicon } from "./lexicon.ts";
import { tabulateWords } from "./tabulate-words.ts";

describe("tabulateWords", () => {
  test("gives equal spellings one number, and different capitals one normalised number", () => {
    const lexicon = new Lexicon();
    const { ids } = tabulateWords(["Water water", "WATER water"], lexicon);
    expect(ids[1]).toBe(ids[3]);
    expect(new Set(ids).size).toBe(3);
    expect(new Set([...ids].map((id) => lexicon.normalised[id])).size).toBe(1);
    expect(lexicon.normalisedCount).toBe(1);
  });

  test("has the tokens of each text, one behind the other, however many there are", () => {
    const odd = fc.constantFrom(
      "don't",
      "co-op",
      "and/or",
      "A/RES/72",
      "ab12",
      "x.y",
      "café",
      "cafe\u0301",
      "a_b",
      "Art.",
      " ",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.array(fc.oneof(odd, fc.string({ unit: "binary-ascii", maxLength: 4 }))).map((parts) => parts.join("")),
    );
    const texts = fc.array(text, { maxLength: 12 });
    fc.assert(
      fc.property(texts, (given) => {
        const lexicon = new Lexicon();
        const { starts, ids, from, to } = tabulateWords(given, lexicon);
        for (const [at, text] of given.entries()) {
          const range = [starts[at], starts[at + 1]] as const;
          const spans = cutWords(text);
          expect(Array.from(from.slice(...range))).toEqual(spans.map((span) => span.from));
          expect(Array.from(to.slice(...range))).toEqual(spans.map((span) => span.to));
          expect(Array.from(ids.slice(...range), (id) => lexicon.forms[id])).toEqual(
            spans.map((span) => text.slice(span.from, span.to)),
          );
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test("grows past its first table", () => {
    const lexicon = new Lexicon();
    const text = Array.from({ length: 9000 }, (_, at) => `word${at}`).join(" ");
    const { ids } = tabulateWords([text, text], lexicon);
    expect(lexicon.forms.length).toBe(9000);
    expect(ids[0]).toBe(ids[9000]);
    expect(ids[8999]).toBe(ids[17_999]);
  });
});
