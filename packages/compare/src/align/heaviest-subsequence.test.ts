import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonWeight } from "./common-weight.ts";
import { heaviestByMatches, heaviestByTable, placeWords, sharedWords } from "./heaviest-subsequence.ts";
import type { Stretch } from "./stretch.ts";

/** Whole numbers, so that sums are equal in whatever order they are made. */
const rarity = Float64Array.from({ length: 12 }, (_, word) => 1 + ((word * 7) % 5));

const stretch = fc
  .array(fc.integer({ min: 0, max: rarity.length - 1 }), { maxLength: 40 })
  .map((words): Stretch => ({ words: Int32Array.from(words), from: 0, to: words.length }));

/** The table of the textbook. */
function byTheBook(before: Stretch, after: Stretch): number {
  const rows = [new Float64Array(after.to + 1)];
  for (let i = 0; i < before.to; i++) {
    const above = rows[i] ?? new Float64Array(after.to + 1);
    const row = new Float64Array(after.to + 1);
    for (let j = 0; j < after.to; j++) {
      const word = before.words[i] ?? 0;
      const taken = word === after.words[j] ? (above[j] ?? 0) + (rarity[word] ?? 0) : 0;
      row[j + 1] = Math.max(taken, above[j + 1] ?? 0, row[j] ?? 0);
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

describe("the heaviest common subsequence", () => {
  test("weighs the same by matches, by the table and by the book", () => {
    fc.assert(
      fc.property(stretch, stretch, (before, after) => {
        const expected = byTheBook(before, after);
        placeWords(before, after, rarity.length);
        expect(heaviestByMatches(before, after, rarity)).toBe(expected);
        expect(heaviestByTable(...sharedWords(before, after), rarity)).toBe(expected);
        expect(commonWeight(before, after, rarity)).toBe(expected);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
