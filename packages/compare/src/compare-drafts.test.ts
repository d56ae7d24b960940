import { generatePair } from "@travaux/testkit";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDrafts } from "./compare-drafts.ts";
import { shareChanged } from "./measures.ts";
import { checkLaws, compareParagraphs as compare, oddLines as lines } from "./testing/comparison-laws.ts";
import { writtenDraft } from "./testing/written-draft.ts";

describe("compareDrafts", () => {
  test("spells both sides and pairs every paragraph once, whatever the drafts", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        checkLaws(writtenDraft("b", before), writtenDraft("a", after));
      }),
      { seed: 11, numRuns: 300 },
    );
  }, 30_000);

  test.for(["normal", "heavy", "templ"] as const)("keeps the laws on generated drafts: %s", (setting) => {
    const { before, after } = generatePair({ setting, paragraphs: 120, seed: 5 });
    checkLaws(before, after);
  });

  test("calls a draft compared with itself the same", () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { pairs, moves } = compare(writtenDraft("b", given), writtenDraft("a", given));
        expect(pairs.map((pair) => pair.kind)).toEqual(given.map(() => "same"));
        expect(pairs.flatMap((pair) => pair.changes)).toEqual([]);
        expect(moves).toEqual([]);
        expect(shareChanged(pairs)).toBe(0);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  test("exchanges inserted and deleted, split and merged, when the sides are exchanged", () => {
    for (const seed of [1, 2, 3]) {
      const { before, after } = generatePair({ setting: "normal", paragraphs: 150, seed });
      const forth = compare(before, after).summary;
      const back = compare(after, before).summary;
      expect({
        ...back,
        inserted: back.deleted,
        deleted: back.inserted,
        split: back.merged,
        merged: back.split,
      }).toEqual(forth);
    }
  });

  test("gives equal output for equal input, byte for byte", () => {
    const { before, after } = generatePair({ setting: "heavy", paragraphs: 80, seed: 9 });
    expect(JSON.stringify(compare(before, after))).toBe(JSON.stringify(compare(before, after)));
  });

  test("refuses an alignment of other drafts", () => {
    const other = compare(writtenDraft("x", ["Boats."]), writtenDraft("y", ["Boats."]));
    expect(() => compareDrafts({ name: "b", paragraphs: [] }, { name: "a", paragraphs: [] }, other)).toThrow("x0");
  });
});
