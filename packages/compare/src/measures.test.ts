import type { Bracket, Paragraph } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { measureDraft } from "./measures.ts";
import { writtenDraft } from "./testing/written-draft.ts";

const bracket = (id: string, from: number, to: number, more: Partial<Bracket> = {}): Bracket => ({
  id,
  from,
  to,
  depth: 0,
  kind: "open",
  opens: true,
  closes: true,
  alternatives: [],
  ...more,
});

const withBrackets = (text: string, brackets: readonly Bracket[]): readonly Paragraph[] =>
  writtenDraft("d", [text]).map((paragraph) => ({ ...paragraph, brackets }));

describe("measureDraft", () => {
  test("counts paragraphs, numbered ones and words without labels", () => {
    const measures = measureDraft(writtenDraft("d", ["# Water", "1. Parties act.", "(a) Soon;"]), []);
    expect(measures).toEqual({
      paragraphs: 3,
      numbered: 1,
      words: 4,
      brackets: 0,
      allBrackets: 0,
      bracketedWords: 0,
      findings: 0,
    });
  });

  test("counts nested brackets once where outermost ones are meant", () => {
    const paragraphs = withBrackets("[act [soon] here] [date]", [
      bracket("x", 0, 17),
      bracket("y", 5, 11, { depth: 1 }),
      bracket("z", 18, 24, { kind: "placeholder" }),
    ]);
    const { brackets, allBrackets, bracketedWords } = measureDraft(paragraphs, []);
    expect([brackets, allBrackets, bracketedWords]).toEqual([1, 2, 3]);
  });

  test("counts a bracket over two paragraphs once, and its words in both", () => {
    const [one, two] = [withBrackets("[act", [bracket("x", 0, 4)]), withBrackets("soon]", [bracket("x", 0, 5)])];
    const { brackets, bracketedWords } = measureDraft([...one, ...two], []);
    expect([brackets, bracketedWords]).toEqual([1, 2]);
  });
});
