import type { Emphasis } from "@travaux/model";
import { expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { marksIn, meaningOf } from "./marks-in.ts";

function marked(text: string, marks: readonly Emphasis[]) {
  return { ...writtenParagraph(`a:${text}`, text), marks };
}

test("only marks that occur are offered, with how often and the first words that they mark", () => {
  const paragraphs = [
    marked("Parties shall act", [
      { kind: "strong", from: 0, to: 7 },
      { kind: "highlight", value: "cyan", from: 8, to: 13 },
      { kind: "superscript", from: 16, to: 17 },
    ]),
    marked("Lakes rise", [
      { kind: "highlight", value: "yellow", from: 0, to: 5 },
      { kind: "highlight", value: "yellow", from: 6, to: 10 },
    ]),
  ];
  expect(marksIn(paragraphs)).toEqual([
    { mark: "highlight", value: "yellow", count: 2, sample: "Lakes" },
    { mark: "highlight", value: "cyan", count: 1, sample: "shall" },
    { mark: "strong", count: 1, sample: "Parties" },
  ]);
  expect(marksIn([writtenParagraph("a:1", "Plain")])).toEqual([]);
});

test("a meaning belongs to one kind and one value", () => {
  const legend = [{ mark: "highlight", value: "yellow", means: "agreed" }] as const;
  expect(meaningOf(legend, { mark: "highlight", value: "yellow" })).toBe("agreed");
  expect(meaningOf(legend, { mark: "highlight", value: "cyan" })).toBeNull();
  expect(meaningOf(legend, { mark: "strike" })).toBeNull();
});
