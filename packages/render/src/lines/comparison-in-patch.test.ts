import type { Comparison } from "@travaux/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonOf, pair, paragraph } from "../fixtures/drafts.ts";
import { riverComparison } from "../fixtures/river-comparison.ts";
import { renderComparisonPatch } from "./comparison-in-patch.ts";
import { renderDraftLines } from "./draft-in-lines.ts";

/** Applies a unified diff as `patch` does, and refuses what does not fit. */
function applied(patch: string, text: string): string {
  const before = text.split("\n").slice(0, -1);
  const after: string[] = [];
  let at = 0;
  for (const line of patch.split("\n").slice(2, -1)) {
    const hunk = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/u.exec(line);
    if (hunk !== null) {
      const from = Number(hunk[2]) === 0 ? Number(hunk[1]) : Number(hunk[1]) - 1;
      after.push(...before.slice(at, from));
      at = from;
      const place = Number(hunk[4]) === 0 ? after.length : after.length + 1;
      expect(Number(hunk[3])).toBe(place);
      continue;
    }
    const words = line.slice(1);
    if (line.startsWith("+")) after.push(words);
    else {
      expect(before[at]).toBe(words);
      at += 1;
      if (line.startsWith(" ")) after.push(words);
    }
  }
  return [...after, ...before.slice(at)].map((line) => `${line}\n`).join("");
}

function expectToFit(comparison: Comparison): void {
  const patch = renderComparisonPatch(comparison);
  const [before, after] = [renderDraftLines(comparison.before), renderDraftLines(comparison.after)];
  expect(patch === "" ? before : applied(patch, before)).toBe(after);
}

describe("a patch", () => {
  test("puts what a paragraph said and what it says side by side, with three lines around", () => {
    const texts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const side = (name: string, changed: string) =>
      texts.map((text, at) => paragraph(`${name}${at}`, `${at + 1}`, at === 4 ? changed : text));
    const pairs = texts.map((text, at) =>
      at === 4 ? pair("revised", [[`b4`, `a4`, "[-old-]{+new+}"]]) : pair("same", [[`b${at}`, `a${at}`, text]]),
    );
    const comparison = comparisonOf(side("b", "old"), side("a", "new"), pairs);
    const lines = renderComparisonPatch(comparison).split("\n");
    expect(lines.slice(2)).toEqual([
      "@@ -2,7 +2,7 @@",
      " 2. two",
      " 3. three",
      " 4. four",
      "-5. old",
      "+5. new",
      " 6. six",
      " 7. seven",
      " 8. eight",
      "",
    ]);
  });

  test("makes the later lines of the earlier ones, whatever was moved, split or merged", () => {
    expectToFit(riverComparison());
  });

  test("is empty where every line is the same", () => {
    const side = (name: string) => [paragraph(`${name}0`, "1", "one")];
    const same = comparisonOf(side("b"), side("a"), [pair("same", [["b0", "a0", "one"]])]);
    expect(renderComparisonPatch(same)).toBe("");
  });

  test("fits whatever was paired with what", () => {
    const words = fc.constantFrom("", "act", "meet\nyearly", "share", "\u001b[2J");
    const drafts = fc.tuple(
      fc.array(words, { maxLength: 12 }),
      fc.array(words, { maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
    );
    fc.assert(
      fc.property(drafts, ([one, other, chances]) => {
        const free = other.map((_, at) => at);
        const pairs = one.flatMap((text, at) => {
          const [place = 0] = chances.take(1);
          const [partner] = place % 3 === 0 ? [] : free.splice(place % Math.max(1, free.length), 1);
          if (partner === undefined) return [pair("deleted", [[`b${at}`, null, `[-${text}-]`]])];
          return [pair("revised", [[`b${at}`, `a${partner}`, text]])];
        });
        const inserted = free.map((at) => pair("inserted", [[null, `a${at}`, `{+${other[at] ?? ""}+}`]]));
        const side = (name: string, texts: readonly string[]) =>
          texts.map((text, at) => paragraph(`${name}${at}`, `${at + 1}`, text));
        expectToFit(comparisonOf(side("b", one), side("a", other), [...pairs, ...inserted]));
      }),
    );
  });
});
