import { describe, expect, test } from "vitest";
import { counted, grouped, listed, percentage } from "./in-words.ts";

describe("numbers and lists in words", () => {
  test.for([
    [0, "0 words"],
    [1, "1 word"],
    [1204, "1,204 words"],
    [1000000, "1,000,000 words"],
  ] as const)("counts %i as %s", ([count, words]) => {
    expect(counted(count, "word")).toBe(words);
  });

  test("groups digits by three", () => {
    expect([0, 12, 123, 1234, 123456].map(grouped)).toEqual(["0", "12", "123", "1,234", "123,456"]);
  });

  test("lists as a sentence does", () => {
    expect([[], ["38"], ["38", "39"], ["38", "39", "40"]].map(listed)).toEqual([
      "",
      "38",
      "38 and 39",
      "38, 39 and 40",
    ]);
  });

  test("never rounds something to nothing or a part to the whole", () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percentage)).toEqual(["0 %", "<1 %", "50 %", ">99 %", "100 %"]);
  });
});
