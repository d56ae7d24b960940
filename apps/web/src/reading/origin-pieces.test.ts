import type { OriginOfWords } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { atOnce } from "../drawing/sliced-work.ts";
import { originLines, originPiecesOf, wordsBroughtSteps } from "./origin-pieces.ts";

const from = (since: string, length: number): OriginOfWords => ({ length, since, paragraph: "p", reintroduced: false });

describe("where words come from", () => {
  const paragraph = writtenParagraph("1", "Parties [should] act", { marks: [{ kind: "strong", from: 5, to: 10 }] });

  test("cuts a paragraph, and what looks otherwise inside a stretch", () => {
    const pieces = originPiecesOf(paragraph, [from("zero", 8), from("rev-1", 9), from("zero", 3)]);
    expect(pieces.map(({ origin, pieces: own }) => [origin.since, ...own.map(({ text }) => text)])).toEqual([
      ["zero", "Parti", "es "],
      ["rev-1", "[s", "hould] "],
      ["zero", "act"],
    ]);
  });

  test("gives nothing for words that have changed meanwhile", () => {
    expect(originPiecesOf(paragraph, [from("zero", 7)])).toEqual([]);
  });

  test("is counted by words and paragraphs", () => {
    const origins = new Map([
      ["1", [from("zero", 8), from("rev-1", 9), from("zero", 3)]],
      ["2", [from("rev-1", 2), from("zero", 1)]],
    ]);
    const both = [paragraph, writtenParagraph("2", "各国。")];
    const brought = atOnce(wordsBroughtSteps(both, (id) => origins.get(id)));
    expect(Object.fromEntries(brought)).toEqual({
      zero: { words: 2, paragraphs: 1 },
      "rev-1": { words: 3, paragraphs: 2 },
    });
  });

  test("has a line for each of the latest drafts, and none for the first", () => {
    expect([...originLines(["zero", "rev-1", "rev-2"])]).toEqual([
      ["rev-1", 1],
      ["rev-2", 2],
    ]);
    expect([...originLines(["a", "b", "c", "d", "e", "f", "g", "h"]).keys()]).toEqual(["d", "e", "f", "g", "h"]);
  });
});
