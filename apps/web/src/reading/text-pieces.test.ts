import type { Bracket, Emphasis } from "@travaux/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { textPiecesOf } from "./text-pieces.ts";

const open: Bracket = { id: "1", from: 8, to: 13, depth: 0, kind: "open", opens: true, closes: true, alternatives: [] };
const strong: Emphasis = { kind: "strong", from: 0, to: 7 };

test("a paragraph is cut at brackets, emphasis and footnote marks", () => {
  const paragraph = writtenParagraph("a:1", "Parties [act] now", {
    brackets: [open],
    marks: [strong],
    notes: [{ at: 17, paragraph: "n" }],
  });
  const pieces = textPiecesOf(paragraph).map((piece) => {
    const look = [...piece.emphasis, ...(piece.isBracket ? ["bracket"] : []), ...piece.notes.map(() => "note")];
    return look.length === 0 ? piece.text : `${piece.text}{${look.join(" ")}}`;
  });
  expect(pieces).toEqual(["Parties{strong}", " ", "[{bracket}", "act", "]{bracket}", " now{note}"]);
});

test("a bracket that opens in the label marks no character of the text", () => {
  const inLabel = { ...open, from: 0, to: 7 };
  const pieces = textPiecesOf(writtenParagraph("a:1", "“Act”.]", { brackets: [inLabel] }));
  expect(pieces.filter(({ isBracket }) => isBracket).map(({ text }) => text)).toEqual(["]"]);
});

test("cutting loses nothing, whatever the marks", () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([one, other]) => ({
    from: Math.min(one, other),
    to: Math.max(one, other),
  }));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), fc.array(span), (text, spans) => {
      const marks = spans.filter(({ to }) => to <= text.length).map((one): Emphasis => ({ ...one, kind: "emphasis" }));
      const pieces = textPiecesOf(writtenParagraph("a:1", text, { marks }));
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
    { seed: 20310527 },
  );
});
