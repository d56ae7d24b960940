import { substanceOnly } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { atOnce } from "../drawing/sliced-work.ts";
import { parseChangeFilter, printChangeFilter, shownPair } from "./change-filter.ts";
import { rowSteps } from "./rows.ts";
import { writtenComparison } from "./written-comparison.ts";

describe("the filter of an address", () => {
  test.for([
    ["", ""],
    ["case,punctuation", "punctuation,case"],
    ["case,nonsense", "case"],
    ["nonsense", ""],
  ] as const)("%j is %j in order", ([given, expected]) => {
    expect(printChangeFilter(parseChangeFilter(given))).toBe(expected);
  });

  test("reads back what it prints", () => {
    expect(parseChangeFilter(printChangeFilter(substanceOnly))).toEqual(substanceOnly);
  });
});

describe("a filter", () => {
  const comparison = writtenComparison(
    [
      { before: ["1"], after: ["1"], words: ["Parties ~shall~+should+ act"], changes: ["legal-force"] },
      { before: ["2"], after: ["2"], words: ["They meet~,~+;+ yearly"], changes: ["punctuation"] },
      { before: ["3"], after: ["3"], words: ["Words that ~went~+Went+ down"], changes: ["case"], is: { moved: true } },
    ],
    ["3", "1", "2"],
  );

  test("takes a pair without other changes for one that did not change, and keeps that it moved", () => {
    const shown = comparison.pairs.map((pair) => shownPair(pair, substanceOnly));
    const kinds = shown.map(({ kind, changes }) => [kind, changes]);
    expect(kinds).toEqual([
      ["revised", ["legal-force"]],
      ["same", []],
      ["same", []],
    ]);
    expect(shown[2]?.moved).toBe(true);
  });

  test("leaves each row the whole redline, from which either side can be spelled", () => {
    const rows = atOnce(rowSteps(comparison, substanceOnly));
    const second = rows.find((row) => row.key === "a-a:2");
    if (second?.kind !== "pair") throw new Error("the pair has a row");
    expect(second.pair.redline[0]?.runs.map(({ kind }) => kind)).toEqual(["kept"]);
    expect(second.whole[0]?.runs.map(({ kind }) => kind)).toEqual(["kept", "deleted", "inserted", "kept"]);
  });
});
