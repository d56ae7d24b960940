import { describe, expect, test } from "vitest";
import { countBrackets } from "./bracket-count.ts";
import type { Bracket, BracketKind } from "./bracket.ts";

const countWords = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0; // "shall"

/** Brackets of a text as they pair; the id is the place of opening unless the text says where it belongs. */
function bracketed(
  text: string,
  kinds: Readonly<Record<string, BracketKind>> = {},
): { text: string; brackets: Bracket[] } {
  const brackets: Bracket[] = [];
  const stack: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === "[") stack.push(at);
    if (text.charAt(at) !== "]") continue;
    const from = stack.pop() ?? 0;
    const kind = kinds[text.slice(from + 1, at)] ?? "open";
    brackets.push({
      id: `b${from}`,
      from,
      to: at + 1,
      depth: stack.length,
      kind,
      opens: true,
      closes: true,
      alternatives: [],
    });
  }
  return { text, brackets: brackets.toSorted((one, other) => one.from - other.from) };
}

describe("countBrackets", () => {
  test.for([
    ["no brackets", { outermost: 0, all: 0, depth: 0, words: 0 }],
    ["States [shall] act", { outermost: 1, all: 1, depth: 1, words: 1 }],
    ["[a [b] [c d]] e [f]", { outermost: 2, all: 4, depth: 2, words: 5 }],
    ["[[[a]]]", { outermost: 1, all: 3, depth: 3, words: 1 }],
    ["[shall][should]", { outermost: 2, all: 2, depth: 1, words: 2 }],
  ] as const)("of %j", ([text, expected]) => expect(countBrackets([bracketed(text)], countWords)).toEqual(expected));

  test("leaves other kinds out, and does not take them for an enclosure", () => {
    const text = bracketed("[agreed] [date [or place]] [shall]", {
      agreed: "status",
      "date [or place]": "placeholder",
    });
    expect(countBrackets([text], countWords)).toEqual({ outermost: 2, all: 2, depth: 1, words: 3 });
  });

  test("counts a bracket over several paragraphs once, and all of its words", () => {
    const piece = (text: string, opens: boolean, closes: boolean): { text: string; brackets: Bracket[] } => ({
      text,
      brackets: [{ id: "b", from: 0, to: text.length, depth: 0, kind: "open", opens, closes, alternatives: [] }],
    });
    const paragraphs = [piece("[One two", true, false), piece("three", false, false), piece("four]", false, true)];
    expect(countBrackets(paragraphs, countWords)).toEqual({ outermost: 1, all: 1, depth: 1, words: 4 });
  });

  test("a bracket that lies in another in one paragraph alone is not outermost in the next", () => {
    const first = bracketed("[outer [inner]]").brackets;
    const second = first.slice(1).map((bracket) => ({ ...bracket, from: 0, to: 5 }));
    expect(
      countBrackets(
        [
          { text: "[outer [inner]]", brackets: first },
          { text: "words", brackets: second },
        ],
        countWords,
      ),
    ).toMatchObject({
      outermost: 1,
      all: 2,
    });
  });
});
