import { describe, expect, test } from "vitest";
import { item } from "./notation.ts";
import { allThreads } from "./series.ts";
import { edited, stretches, wordings } from "./wordings.ts";
import type { Stretch } from "./wordings.ts";

function spelled(all: readonly Stretch[], kinds: readonly Stretch["kind"][]): string {
  return all
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join("");
}

describe("edits", () => {
  test("replace words that stand exactly once", () => {
    expect(edited("States shall consult.", [["shall", "should"]])).toBe("States should consult.");
  });
  test.each([
    ["words that are not there", "States consult."],
    ["words that are there twice", "States shall meet and shall consult."],
  ])("refuse %s", (_case, wording) => {
    expect(() => edited(wording, [["shall", "should"]])).toThrow("exactly once");
  });
  test("as stretches spell the wording before and after", () => {
    const wording = "States shall consult in due course.";
    const result = stretches(wording, [
      ["in due course", "without delay"],
      ["shall", "should"],
    ]);
    expect(spelled(result, ["kept", "deleted"])).toBe(wording);
    expect(spelled(result, ["kept", "inserted"])).toBe("States should consult without delay.");
  });
});

describe("a history", () => {
  test("holds a wording until it changes, drops it on null and restores it with edits", () => {
    const thread = item("x", { "zero-plus": "one;", "rev-1": null, "rev-2": [["one", "two"]] });
    expect([...wordings(thread)]).toEqual([
      ["zero-plus", "one;"],
      ["rev-2", "two;"],
      ["rev-3", "two;"],
      ["final", "two;"],
    ]);
  });
  test("has a key of its own", () => {
    const keys = allThreads.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
  test("of no passage contains straight quotation marks, double spaces or white space at its ends", () => {
    const texts = allThreads.flatMap((thread) => [...wordings(thread).values()]);
    expect(texts.filter((text) => /["']| {2}|^\s|\s$/.test(text))).toEqual([]);
  });
});
