import { expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { understoodPieces } from "./understood-pieces.ts";

test("insertions stand where they are, deletions at the place that they left, also at the end", () => {
  const paragraph = writtenParagraph("a:1", "Parties should act", {
    revisions: [
      { kind: "delete", from: 8, to: 8, text: "shall ", author: "Ana" },
      { kind: "insert", from: 8, to: 15, author: "Ben" },
      { kind: "delete", from: 18, to: 18, text: " now" },
    ],
  });
  const shown = understoodPieces(paragraph).map((each) =>
    each.kind === "deleted" ? [each.kind, each.text, each.by] : [each.kind, each.piece.text, each.by],
  );
  expect(shown).toEqual([
    ["kept", "Parties ", null],
    ["deleted", "shall ", "Ana"],
    ["inserted", "should ", "Ben"],
    ["kept", "act", null],
    ["deleted", " now", null],
  ]);
});

test("a paragraph without words and without changes has nothing to show", () => {
  const shown = understoodPieces(writtenParagraph("a:1", ""));
  expect(shown.filter((each) => each.kind !== "kept" || each.piece.text !== "")).toEqual([]);
});
