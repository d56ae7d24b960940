import { describe, expect, test } from "vitest";
import { sectionOf } from "./section-of.ts";
import { paragraphsOfLines } from "./testing/read-lines.ts";

const paragraphs = paragraphsOfLines(`# One
1. First
(a) of it
(b) of it too
more of it
2. Second
# Two
3. Third
2. Second again
(a) under it`);

describe("the section of", () => {
  test.for([
    ["a heading", "p1", ["p1", "p2", "p3", "p4", "p5", "p6"]],
    ["a paragraph with items", "p2", ["p2", "p3", "p4", "p5"]],
    ["an item", "p3", ["p3"]],
    ["a paragraph without items", "p6", ["p6"]],
    ["a number that is printed twice", "p9", ["p9", "p10"]],
    ["the last heading", "p7", ["p7", "p8", "p9", "p10"]],
    ["a paragraph that is not there", "p99", []],
  ] as const)("%s is what stands under it", ([, head, expected]) => {
    expect(sectionOf(paragraphs, head).map(({ id }) => id)).toEqual(expected);
  });
});
