import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showControls, showControlsKeepingDirection } from "./visible-characters.ts";

describe("showControls", () => {
  test.for([
    ["[2Jwipes the screen", "\u001b[2Jwipes the screen", "␛[2Jwipes the screen"],
    ["a title set by the text", "\u001b]0;owned\u0007", "␛]0;owned␇"],
    ["a C1 introducer", "\u009b31m", "‹U+009B›31m"],
    ["NUL and DEL", "a\u0000b\u007f", "a␀b␡"],
    ["an override of direction", "abc\u202ecba", "abc‹U+202E›cba"],
    ["a line break", "one\r\ntwo\u2028three", "one  two three"],
    ["the cells of a row", "Goal\tTarget", "Goal | Target"],
    ["half a pair", "a\ud800b", "a\ufffdb"],
    ["ordinary letters", "Les États “doivent” [agir] 各国 الدول", "Les États “doivent” [agir] 各国 الدول"],
  ] as const)("shows %s", ([, text, shown]) => {
    expect(showControls(text)).toBe(shown);
  });

  test("leaves nothing that a terminal would act on, whatever the text", () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
    fc.assert(
      fc.property(units, (codes) => {
        const shown = showControls(String.fromCharCode(...codes));
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe("showControlsKeepingDirection", () => {
  test("leaves isolates to output that isolates every text", () => {
    expect(showControlsKeepingDirection("\u2067الدول\u2069\u001b")).toBe("\u2067الدول\u2069␛");
  });
});
