import { describe, expect, test } from "vitest";
import { comparisonOf, pair, paragraph } from "../fixtures/drafts.ts";
import { riverComparison } from "../fixtures/river-comparison.ts";
import { columnsOf } from "../text/display-columns.ts";
import { renderComparison } from "./comparison-in-terminal.ts";

const plainly = { width: 72, colour: false, all: false };

describe("renderComparison", () => {
  test("reads like this, without colour", () => {
    expect(renderComparison(riverComparison(), plainly)).toBe(`Rev 1 → Rev 2
9 paragraphs, then 9: 2 revised, 1 new, 1 dropped, 1 split and 1 merged;
1 block moved; 3 unchanged; 4 renumbered.
[-dropped-] {+new+}

            Cooperation

~ 1         Riparian States [-shall-] {+should+} consult each other.
            wording, legal force

  2 ← 4     Data are free of charge.
            same words · moved up from after 3

~ 3 ← 2     ⋯ 46 words ⋯ and every interruption that lasted longer than
            one day, and shall answer questions within [-a month-]
            {+ [two weeks] +}.
            wording
            ? Uncertain: the label speaks for another paragraph. Perhaps
            it goes with 3 before.

< 4 ← 3     A joint body meets yearly.
< 5 ← 3     Its minutes are public.
            split from 3 into 4 and 5

↕           4 moved up to 2

> 6 ← 5, 6  Costs are shared[-.-] {+;+} [-Costs-] {+costs+} of gauges
            are borne by their owners.
            merged from 5 and 6

            Final clauses

+ 7         {+Each State names one point of contact.+}
            new · restored: the draft before did not have it

- 7         [-Disputes are settled by talks.-]
            dropped
`);
  });

  test.for([40, 60, 80, 110])("keeps to %i columns", (width) => {
    for (const line of renderComparison(riverComparison(), { ...plainly, width, all: true }).split("\n")) {
      expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }
  });

  test("says the same with colour as without", () => {
    // A code is "ESC [", digits and semicolons, "m": one character class, linear.
    const codes = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, "gu");
    const coloured = renderComparison(riverComparison(), { ...plainly, width: 500, colour: true, all: true });
    const bare = renderComparison(riverComparison(), { ...plainly, width: 500, all: true });
    const letters = (text: string): string => text.replace(codes, "").replaceAll(/[\s{}+[\]>-]/gu, "");
    expect(letters(coloured)).toBe(letters(bare.replace("[-dropped-] {+new+}\n", "")));
  });

  test("shows everything when everything is wanted", () => {
    const text = renderComparison(riverComparison(), { ...plainly, all: true });
    expect(text).toContain("Riparian States shall exchange, at least once in each season");
    expect(text).not.toContain("⋯");
  });

  test("says in words that only numbers changed", () => {
    const comparison = comparisonOf(
      [paragraph("b", "1", "One.")],
      [paragraph("a", "2", "One.")],
      [pair("same", [["b", "a", "One."]], { renumbered: true })],
    );
    expect(renderComparison(comparison, plainly)).toBe(`Rev 1 → Rev 2
1 paragraph, then 1: The same words in the same order; 1 renumbered.

      ⋯ 1 paragraph unchanged, 1 renumbered
`);
  });

  test("lets no control character of a draft through", () => {
    const evil = "Parties\u001b]0;owned\u0007 shall\u009b2J";
    const comparison = comparisonOf([], [paragraph("a", "1", evil)], [pair("inserted", [[null, "a", `{+${evil}+}`]])]);
    const lines = renderComparison(comparison, plainly).split("\n");
    expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
  });
});
