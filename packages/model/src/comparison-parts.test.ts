import { describe, expect, test } from "vitest";
import type { Comparison } from "./comparison.ts";
import { comparisonBeginning, comparisonParts, joinedParts } from "./comparison-parts.ts";
import type { Paragraph } from "./paragraph.ts";

/** What travels: that a paragraph and a pair have more fields makes no difference here. */
function comparison(before: number, after: number, pairs: number): Comparison {
  const paragraphs = (side: string, count: number): Paragraph[] =>
    Array.from({ length: count }, (_, at) => ({ id: `${side}${at}` }) as Paragraph);
  return {
    format: "travaux.comparison/1",
    before: { name: "One", paragraphs: paragraphs("b", before) },
    after: { name: "Two", paragraphs: paragraphs("a", after) },
    pairs: Array.from({ length: pairs }, (_, at) => ({
      kind: "same",
      before: [`b${at}`],
    })) as unknown as Comparison["pairs"],
    moves: [{ before: ["b1"], after: ["a2"] }],
    summary: {} as Comparison["summary"],
    madeBy: { algorithm: "written", version: 1 },
  };
}

describe("the parts of a comparison", () => {
  test.for([
    [0, 0, 0],
    [1, 0, 1],
    [40, 41, 40],
    [250, 90, 260],
  ] as const)("of %i and %i paragraphs in %i pairs join to the same again", ([before, after, pairs]) => {
    const whole = comparison(before, after, pairs);
    expect(joinedParts([...comparisonParts(whole)])).toEqual(whole);
  });

  test("are small whatever the comparison is", () => {
    const sizes = [...comparisonParts(comparison(900, 1000, 950))].map((part) =>
      part.kind === "head" ? part.comparison.pairs.length : part.pairs.length + part.before.length + part.after.length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(120);
  });

  test("begin with the pairs whose paragraphs have come, by the ids of their own draft", () => {
    const whole = comparison(100, 100, 3);
    const pairs = [
      { before: ["b0"], after: ["a1"] },
      { before: [], after: ["a90"] },
      { before: ["b90"], after: ["a2"] },
      // Both drafts may use an id: that it has come on one side says nothing of the other.
      { before: ["a3"], after: ["a3"] },
      { before: ["b39"], after: [] },
    ] as unknown as Comparison["pairs"];
    const parts = [...comparisonParts({ ...whole, pairs })].slice(0, 2);
    expect(comparisonBeginning(parts)?.pairs).toEqual([pairs[0], pairs[4]]);
    expect(comparisonBeginning([])).toBeNull();
  });

  test("without a head join to nothing", () => expect(joinedParts([])).toBeNull());
});
