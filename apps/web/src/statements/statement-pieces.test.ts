import type { ListedCitation, ListedWording } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { writtenCitation } from "./written-statement.ts";
import { statementParts } from "./statement-pieces.ts";

const text = "We support paragraph 44.\n\nWe ask to add “soon” to paragraph 45. Thank you.";

function cite(words: string, number: number): ListedCitation {
  const from = text.indexOf(words);
  return writtenCitation({ number, text: words, from, to: from + words.length });
}

const soon = { from: text.indexOf("soon"), to: text.indexOf("soon") + 4 };
const ask: ListedWording = {
  from: text.indexOf("We ask"),
  to: text.indexOf(" Thank"),
  change: "add",
  citations: [1],
  words: [],
  wording: soon,
  place: null,
  into: null,
  text: "We ask to add “soon” to paragraph 45.",
  fate: "untold",
  fates: [],
};

function shown(parts: ReturnType<typeof statementParts>): readonly (readonly string[])[] {
  return parts.map(({ pieces }) =>
    pieces.map((piece) => (piece.kind === "wording-end" ? `end ${piece.wording}` : `${piece.kind}: ${piece.text}`)),
  );
}

describe("a statement", () => {
  test("is cut at its citations, at quoted words and where a wording ends", () => {
    const citations = [cite("paragraph 44", 1), cite("paragraph 45", 2)];
    const parts = statementParts({ text, citations, wordings: [ask] });
    expect(shown(parts)).toEqual([
      ["words: We support ", "citation: paragraph 44", "words: ."],
      [
        "words: We ask to add “",
        "asked: soon",
        "words: ” to ",
        "citation: paragraph 45",
        "words: .",
        "end 0",
        "words:  Thank you.",
      ],
    ]);
    expect(parts.map((part) => part.citations.map(({ number }) => number))).toEqual([[1], [2]]);
    expect(parts.map((part) => part.wordings)).toEqual([[], [0]]);
  });

  test("keeps all its words where citations overlap, and marks the first", () => {
    const parts = statementParts({ text, citations: [cite("paragraph 44", 1), cite("44.", 2)], wordings: [] });
    expect(shown(parts)[0]).toEqual(["words: We support ", "citation: paragraph 44", "words: ."]);
    expect(parts[0]?.citations).toHaveLength(2);
  });

  test("puts the end of a wording after the citation in which it lies", () => {
    const short = { ...ask, to: text.indexOf("45") };
    const parts = statementParts({ text, citations: [cite("paragraph 45", 1)], wordings: [short] });
    expect(shown(parts)[1]?.slice(-3)).toEqual(["citation: paragraph 45", "end 0", "words: . Thank you."]);
  });
});
