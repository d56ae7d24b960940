import { expect, test } from "vitest";
import { severalNumbers } from "./values.ts";

test("numbers are gathered, and begin anew behind a flag that took them back", () => {
  expect(severalNumbers("3, 4", severalNumbers("1"))).toEqual([1, 3, 4]);
  expect(severalNumbers("2", false)).toEqual([2]);
});

test.for(["", " , ", "0", "1.5", "two"])("“%s” is no number", (text) => {
  expect(() => severalNumbers(text)).toThrow("Give a whole number from 1.");
});
