import { expect, test } from "vitest";
import { printHeadRule } from "./print-head.ts";

const today = new Date(2031, 4, 8);

test("the margins say what is printed, when, and which page of how many", () => {
  const rule = printHeadRule("Rev 3 against Rev 2", today, false);
  expect(rule).toContain('@top-left { content: "Rev 3 against Rev 2";');
  expect(rule).toContain('@bottom-left { content: "Printed on 8 May 2031";');
  expect(rule).toContain('@bottom-right { content: counter(page) " / " counter(pages);');
});

test("where the language runs from the right, the words begin there", () => {
  expect(printHeadRule("Rev 3", today, true)).toContain('@top-right { content: "Rev 3";');
});

test("nothing in a name ends the rule", () => {
  expect(printHeadRule('a"; } * { color: red } \\ \n', today, false)).toContain(
    '@top-left { content: "a\\22 ; } * { color: red } \\5c  \\a ";',
  );
});
