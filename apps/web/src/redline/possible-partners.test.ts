import { openAddressBook } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { possiblePartners } from "./possible-partners.ts";
import { writtenParagraph } from "./written-comparison.ts";

const texts = [
  "Lakes are open",
  "Rivers are open",
  "Boats pay no toll",
  "États riverains",
  "Fish",
  "Nets",
  "Dams",
  "Weirs",
];
const paragraphs = [...texts, "Locks", "Gauges", "Wells", "Springs"].map((text, at) =>
  writtenParagraph(`b:${at + 1}`, text),
);
const book = openAddressBook(paragraphs);

function offered(asked: string, more: { near?: number; without?: readonly string[] } = {}): readonly string[] {
  const near = more.near === undefined ? null : (paragraphs[more.near - 1] ?? null);
  const found = possiblePartners({ paragraphs, book, near, asked, without: new Set(more.without) });
  return found.map(({ id }) => id.slice("b:".length));
}

describe("possiblePartners", () => {
  test("offers what stands around while nothing is asked, without what is linked already", () => {
    expect(offered("", { near: 6 })).toEqual(["2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(offered("", { near: 6, without: ["b:6"] })).toEqual(["2", "3", "4", "5", "7", "8", "9", "10"]);
    expect(offered("", { near: 12 })).toEqual(["5", "6", "7", "8", "9", "10", "11", "12"]);
    expect(offered("")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  test.for([
    ["1", ["1", "10", "11", "12"]],
    ["open are", ["1", "2"]],
    ["etats", ["4"]],
    ["seas", []],
  ] as const)("finds %j by number first and then by words", ([asked, expected]) => {
    expect(offered(asked)).toEqual(expected);
  });
});
