import type { Comparison, Paragraph } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { comparisonOf, pair, paragraph } from "../fixtures/drafts.ts";
import { weaveDrafts } from "./weave-drafts.ts";
import type { Fate, WovenBlock } from "./woven-text.ts";

function marked(text: string, fate: Fate): string {
  switch (fate.kind) {
    case "kept":
      return text;
    case "inserted":
      return `{+${text}+}`;
    case "deleted":
      return `[-${text}-]`;
    case "moved-away":
      return `<${fate.move}-${text}-${fate.move}>`;
    case "moved-here":
      return `<${fate.move}+${text}+${fate.move}>`;
  }
}

function printed(block: WovenBlock): string {
  if (block.kind === "row") {
    const cells = block.cells.map((pieces) => pieces.map(({ text, fate }) => marked(text, fate)).join(""));
    return marked(`|${cells.join("|")}|`, block.fate);
  }
  const words = block.pieces.map(({ text, fate }) => marked(text === "\t" ? " " : text, fate)).join("");
  return `${words}${marked("¶", block.end)}`;
}

const line = (id: string, label: string | null, text: string): Paragraph => paragraph(id, label, text);
const row = (id: string, text: string): Paragraph => paragraph(id, null, text, { kind: "table-row" });

function check(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  pairs: Comparison["pairs"],
  expected: readonly string[],
): void {
  expect(weaveDrafts(comparisonOf(before, after, pairs)).blocks.map(printed)).toEqual(expected);
}

describe("two drafts woven into one", () => {
  test("show words in their place, and a new number before the old gap", () => {
    check(
      [line("b1", "1", "States shall act.")],
      [line("a1", "2", "States should act.")],
      [pair("revised", [["b1", "a1", "States [-shall-]{+should+} act."]])],
      ["[-1.-]{+2.+} States [-shall-]{+should+} act.¶"],
    );
  });

  test("let an end come where a paragraph is split, and go where two are merged", () => {
    const split = pair("split", [
      ["b1", "a1", "One.[- -]"],
      ["b1", "a2", "Two."],
    ]);
    const merged = pair("merged", [
      ["b2", "a3", "Three[-.-]"],
      ["b3", "a3", " Four."],
    ]);
    check(
      [line("b1", "1", "One. Two."), line("b2", "2", "Three."), line("b3", "3", " Four.")],
      [line("a1", "1", "One."), line("a2", "2", "Two."), line("a3", "3", "Three Four.")],
      [split, merged],
      ["1. One.[- -]{+¶+}", "{+2.+}{+ +}Two.¶", "[-2.-]{+3.+} Three[-.-][-¶-]", "[-3.-][- -] Four.¶"],
    );
  });

  test("show what moved at both places, its edits where each draft has them", () => {
    check(
      [line("b1", null, "Move me now."), line("b2", null, "Stay.")],
      [line("a2", null, "Stay."), line("a1", null, "Move me later.")],
      [
        pair("same", [["b2", "a2", "Stay."]]),
        pair("revised", [["b1", "a1", "Move me [-now-]{+later+}."]], { moved: true }),
      ],
      ["<1-Move me -1>[-now-]<1-.-1><1-¶-1>", "Stay.{+¶+}", "<1+Move me +1>{+later+}<1+.+1>¶"],
    );
  });

  test("leave the last end of the text where it is", () => {
    check(
      [line("b1", null, "Stay."), line("b2", null, "Go.")],
      [line("a1", null, "Stay.")],
      [pair("same", [["b1", "a1", "Stay."]]), pair("deleted", [["b2", null, "[-Go.-]"]])],
      ["Stay.[-¶-]", "[-Go.-]¶"],
    );
  });

  test("write on at the end of a paragraph as somebody would who types", () => {
    check(
      [line("b1", null, "One"), line("b2", null, "Last.")],
      [line("a1", null, "One;"), line("a3", null, "Two."), line("a2", null, "Last.")],
      [
        pair("revised", [["b1", "a1", "One{+;+}"]]),
        pair("inserted", [[null, "a3", "{+Two.+}"]]),
        pair("same", [["b2", "a2", "Last."]]),
      ],
      ["One{+;+}{+¶+}", "{+Two.+}¶", "Last.¶"],
    );
  });

  test("keep apart what came on both sides of an end", () => {
    check(
      [line("b1", null, "One"), line("b2", null, "two.")],
      [line("a1", null, "One more"), line("a2", null, "And two.")],
      [pair("revised", [["b1", "a1", "One{+ more+}"]]), pair("revised", [["b2", "a2", "{+And +}two."]])],
      ["One[-¶-]", "{+ more+}{+¶+}", "{+And +}two.¶"],
    );
  });

  test("show changes in the cells of a row, and other rows whole", () => {
    check(
      [row("b1", "one\ttwo"), row("b2", "a\tb")],
      [row("a1", "one\tthree"), row("a2", "a\tb\tc")],
      [pair("revised", [["b1", "a1", "one\t[-two-]{+three+}"]]), pair("revised", [["b2", "a2", "a\tb{+\tc+}"]])],
      ["|one|[-two-]{+three+}|", "[-|[-a-]|[-b-]|-]", "{+|{+a+}|{+b+}|{+c+}|+}", "¶"],
    );
  });

  test("take apart what was merged around a table", () => {
    const [blocks] = [
      weaveDrafts(
        comparisonOf(
          [line("b1", null, "One"), row("b2", "x\ty"), line("b3", null, " two.")],
          [line("a1", null, "One two.")],
          [
            pair("merged", [
              ["b1", "a1", "One"],
              ["b3", "a1", " two."],
            ]),
            pair("deleted", [["b2", null, "[-x\ty-]"]]),
          ],
        ),
      ).blocks,
    ];
    const text = (isThere: (fate: Fate) => boolean): string =>
      blocks
        .flatMap((block) => (block.kind === "row" ? block.cells.flat() : block.pieces))
        .filter((piece) => isThere(piece.fate))
        .map((piece) => piece.text)
        .join("");
    expect(text(({ kind }) => kind === "kept" || kind === "inserted")).toBe("One two.");
    expect(text(({ kind }) => kind === "kept" || kind === "deleted")).toBe("Onexy two.");
    expect(blocks.filter((block) => block.kind === "row")).toHaveLength(1);
  });
});
