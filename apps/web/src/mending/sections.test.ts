import { expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { sectionsAt, sectionStarts } from "./sections.ts";

const paragraphs = Array.from({ length: 60 }, (_, at) => writtenParagraph(`a:${at}`, "Words"));

test("a text is cut after every 25 paragraphs, and stays cut there when some are joined or parted", () => {
  const starts = sectionStarts(paragraphs);
  const lengths = (of: typeof paragraphs) => sectionsAt(of, starts).map((section) => section.length);
  expect(lengths(paragraphs)).toEqual([25, 25, 10]);
  expect(lengths(paragraphs.toSpliced(3, 1))).toEqual([24, 25, 10]);
  expect(lengths(paragraphs.toSpliced(30, 0, writtenParagraph("a:30.at4", "more")))).toEqual([25, 26, 10]);
  expect(lengths(paragraphs.toSpliced(25, 1))).toEqual([49, 10]);
  expect(lengths([])).toEqual([]);
});
