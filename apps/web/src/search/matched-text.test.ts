import { expect, test } from "vitest";
import { shownPart } from "./matched-text.tsx";

const chinese = "各国应公平合理地利用共有水域。".repeat(60);
const english = "States share the waters. ".repeat(40);

test("a long paragraph is cut between words around its first match", () => {
  const [from, to] = shownPart(english, 500);
  expect([english[from - 1], english[to]]).toEqual([" ", " "]);
  expect(from).toBeLessThan(500);
  expect(to).toBeGreaterThan(600);
});

test("one without blanks is cut where it has to be, and its match is in sight", () => {
  const [from, to] = shownPart(chinese, 500);
  expect([from, to]).toEqual([410, 720]);
  expect(shownPart(`${chinese} end`, 500)).toEqual([410, 720]);
  expect(shownPart(chinese, 10)).toEqual([0, 310]);
});

test("no character is cut in two", () => {
  const [from, to] = shownPart("𝄞".repeat(400), 501);
  expect([from % 2, to % 2]).toEqual([0, 0]);
});
