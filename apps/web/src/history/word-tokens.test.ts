import fc from "fast-check";
import { expect, test } from "vitest";
import { writtenRuns } from "../redline/written-comparison.ts";
import { tokensOf } from "./word-tokens.ts";

test("runs are cut into words that keep the blank behind them", () => {
  const tokens = tokensOf(writtenRuns("Parties ~shall ~+should + act")).map(
    ({ kind, word, blank }) => `${kind} ${word}|${blank}`,
  );
  expect(tokens).toEqual(["kept Parties| ", "deleted shall| ", "inserted should| ", "kept | ", "kept act|"]);
});

test("nothing is lost, whatever the words", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const tokens = tokensOf([{ kind: "kept", text }]);
      expect(tokens.map(({ word, blank }) => word + blank).join("")).toBe(text);
      expect(new Set(tokens.map(({ key }) => key)).size).toBe(tokens.length);
    }),
    { seed: 20310528 },
  );
});
