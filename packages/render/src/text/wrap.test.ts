import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StyledRun } from "./styled-run.ts";
import { columnsOfLine, wrapRuns } from "./wrap.ts";

function lines(text: string, width: number): readonly string[] {
  return wrapRuns([{ text, style: "plain" }], width).map((line) => line.map((run) => run.text).join(""));
}

describe("wrapRuns", () => {
  test.for([
    ["between words", "The Parties shall meet", 12, ["The Parties", "shall meet"]],
    ["not at all when it fits", "The Parties", 11, ["The Parties"]],
    ["an empty text as one empty line", "", 10, [""]],
    ["between wide characters", "各国应当合作", 6, ["各国应", "当合作"]],
    ["but never before a closing mark", "各国应，当", 6, ["各国", "应，当"]],
    ["and never after an opening one", "各国「应当", 6, ["各国", "「应当"]],
    ["a word that is wider than the line inside", "abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["without cutting accents from their letters", "ééé e\u0301e\u0301e\u0301", 3, ["ééé", "e\u0301e\u0301e\u0301"]],
  ] as const)("breaks %s", ([, text, width, expected]) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test("keeps a word whole that changes its style inside", () => {
    const runs: readonly StyledRun[] = [
      { text: "the [", style: "plain" },
      { text: "should", style: "inserted" },
      { text: "] act", style: "plain" },
    ];
    expect(wrapRuns(runs, 9)).toEqual([
      [{ text: "the", style: "plain" }],
      [
        { text: "[", style: "plain" },
        { text: "should", style: "inserted" },
        { text: "]", style: "plain" },
      ],
      [{ text: "act", style: "plain" }],
    ]);
  });

  const words = fc.array(
    fc.constantFrom("a", "bis", "[should]", "Parties", "各国", "应，", "الدول", "é", "naïve", " "),
    {
      maxLength: 40,
    },
  );

  test("loses no character but white space, and keeps to the width", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (parts, width) => {
        const text = parts.join(" ");
        const wrapped = wrapRuns([{ text, style: "plain" }], width);
        expect(
          wrapped
            .flatMap((line) => line.map((run) => run.text))
            .join("")
            .replaceAll(" ", ""),
        ).toBe(text.replaceAll(" ", ""));
        for (const line of wrapped) expect(columnsOfLine(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
