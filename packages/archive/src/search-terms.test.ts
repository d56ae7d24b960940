import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { findPhrases, queryPhrases, searchTerms } from "./search-terms.ts";

const termsOf = (text: string): readonly string[] => searchTerms(text).map((each) => each.term);

describe("searchTerms", () => {
  test.for<[string, readonly string[]]>([
    ["The Parties shall", ["the", "parties", "shall"]],
    ["co-operation", ["co", "operation"]],
    ["l’État", ["l", "etat"]],
    ["A/RES/72/279", ["a", "res", "72", "279"]],
    ["1,000.5 m", ["1", "000", "5", "m"]],
    ["[shall] (a)", ["shall", "a"]],
    ["المياه ٤٤", ["المياه", "44"]],
    ["الأطراف الاطراف", ["الاطراف", "الاطراف"]],
    ["淡水资源。各方", ["淡水", "水资", "资源", "源", "各方", "方"]],
    ["第44段", ["第", "44", "段"]],
    ["mi\u00adtigation", ["mitigation"]],
    ["  … — *", []],
    ["", []],
  ])("of %j are %j", ([text, terms]) => expect(termsOf(text)).toEqual(terms));
});

describe("queryPhrases", () => {
  test("asks for each word once", () => {
    expect(queryPhrases("Water water WATER")).toEqual([{ terms: ["water"], isBeginning: false }]);
  });
  test("asks for a single Chinese character as the beginning of a pair", () => {
    expect(queryPhrases("水")).toEqual([{ terms: ["水"], isBeginning: true }]);
  });
});

describe("findPhrases", () => {
  const shown = (text: string, query: string): readonly string[] | null =>
    findPhrases(text, queryPhrases(query))?.map((span) => text.slice(span.from, span.to)) ?? null;
  test.for<[string, string, readonly string[] | null]>([
    ["Parties shall act; parties act.", "parties", ["Parties", "parties"]],
    ["Parties shall act.", "act parties", ["Parties", "act"]],
    ["Parties shall act.", "parties should", null],
    ["They co‑operate.", "co-operate", ["co‑operate"]],
    ["They co-operate.", "operate", ["operate"]],
    ["管理淡水资源", "水资源", ["水资源"]],
    ["水与水", "水", ["水", "水"]],
    ["淡水", "水", ["水"]],
    ["淡水", "水淡", null],
    ["Text", "", []],
  ])("in %j for %j finds %j", ([text, query, found]) => expect(shown(text, query)).toEqual(found));

  const anyText = fc
    .array(
      fc.constantFrom(
        "water",
        "l’eau",
        "co-operate",
        "état",
        "المياه",
        "淡",
        "水",
        "资",
        "44",
        "1,000",
        "[",
        "。",
        " ",
        " ",
        "*",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));

  test("a text answers to itself and to each of its words, and spans stand in order inside it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const words = text.split(" ");
        for (const query of [text, words[at % words.length] ?? ""]) {
          const spans = findPhrases(text, queryPhrases(query));
          expect(spans).not.toBeNull();
          let end = 0;
          for (const span of spans ?? []) {
            expect(span.from).toBeGreaterThanOrEqual(end);
            expect(span.to).toBeGreaterThan(span.from);
            end = span.to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test("terms are letters and digits only, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        // "état" and "٤" fit, "a b" and "a\"" do not.
        for (const term of termsOf(text)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { seed: 8, numRuns: 100 },
    );
  });
});
