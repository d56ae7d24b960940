import { expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { outlineOf } from "./outline.ts";

test.for<readonly [levels: readonly number[], ranks: readonly number[]]>([
  [
    [1, 2, 2, 1],
    [1, 2, 2, 1],
  ],
  [
    [2, 4, 2],
    [1, 2, 1],
  ],
  [
    [1, 3, 2],
    [1, 2, 2],
  ],
  [[], []],
])("headings of levels %o have ranks %o, none skipped", ([levels, ranks]) => {
  const headings = levels.map((level, at) => writtenParagraph(`a:${at}`, "Heading", { kind: "heading", level }));
  expect(outlineOf(headings).map((entry) => entry.rank)).toEqual(ranks);
});
