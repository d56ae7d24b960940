import { describe, expect, test } from "vitest";
import type { StyledRun } from "../text/styled-run.ts";
import { markedRuns, paintLine } from "./paint.ts";

function withoutColour(runs: readonly StyledRun[]): string {
  return paintLine(markedRuns(runs, false), false);
}

describe("marks without colour", () => {
  test.for([
    [
      "a replacement, with a gap between its halves",
      [
        ["deleted", "shall"],
        ["inserted", "should"],
      ],
      "[-shall-] {+should+}",
    ],
    [
      "white space outside of the marks",
      [
        ["plain", "a "],
        ["inserted", "b "],
        ["plain", "c"],
      ],
      "a {+b+} c",
    ],
    [
      "a phrase that moved, at both ends",
      [
        ["moved-away", "in time"],
        ["moved-here", "in time"],
      ],
      "[>in time>] {>in time>}",
    ],
    [
      "nothing for white space that went at the end",
      [
        ["plain", "Meet."],
        ["deleted", " "],
      ],
      "Meet.",
    ],
    [
      "white space beside another change as the space that it is",
      [
        ["deleted", "]"],
        ["inserted", " "],
        ["plain", "and"],
      ],
      "[-\u00a0]\u00a0-] and",
    ],
    [
      "white space that came inside",
      [
        ["plain", "any"],
        ["inserted", " "],
        ["plain", "one"],
      ],
      "any{+␣+}one",
    ],
    [
      "no white space that went beside punctuation",
      [
        ["plain", "regional"],
        ["deleted", " "],
        ["plain", ", global"],
      ],
      "regional, global",
    ],
    [
      "white space that came behind punctuation as the space that it is",
      [
        ["plain", "social;"],
        ["inserted", " "],
        ["plain", "economic"],
      ],
      "social; economic",
    ],
    [
      "what was looked for",
      [
        ["plain", "to "],
        ["match", "meet"],
      ],
      "to ‹meet›",
    ],
    ["an escape sequence in a draft", [["inserted", "\u001b[31mred"]], "{+␛[31mred+}"],
  ] as const)("show %s", ([, runs, expected]) => {
    expect(withoutColour(runs.map(([style, text]) => ({ style, text })))).toBe(expected);
  });
});

describe("colour", () => {
  test("strikes out deleted words and underlines inserted ones, so that neither needs its colour", () => {
    const runs = markedRuns(
      [
        { style: "deleted", text: "shall" },
        { style: "inserted", text: "should" },
      ],
      true,
    );
    expect(paintLine(runs, true)).toBe("\u001b[9;38;5;166mshall\u001b[0m \u001b[4;38;5;32mshould\u001b[0m");
  });

  test("ends with every run, so that a pager may cut lines", () => {
    const line = paintLine([{ style: "strong", text: "44" }], true);
    expect(line.endsWith("\u001b[0m")).toBe(true);
  });
});

describe("scripts that run from right to left", () => {
  test("isolate marked runs, so that old and new do not change places", () => {
    const runs = markedRuns(
      [
        { style: "plain", text: "الدول " },
        { style: "deleted", text: "12" },
        { style: "inserted", text: "13" },
      ],
      false,
    );
    expect(paintLine(runs, false)).toBe("الدول \u2068[-12-]\u2069 \u2068{+13+}\u2069");
  });

  test("give the direction of the paragraph to each of its lines", () => {
    expect(paintLine([{ style: "plain", text: "44 الدول" }], false, true)).toBe("\u206744 الدول\u2069");
  });

  test("leave texts in other scripts without isolates", () => {
    expect(paintLine(markedRuns([{ style: "inserted", text: "should" }], false), false)).toBe("{+should+}");
  });
});
