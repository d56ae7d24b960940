import { expect, test } from "vitest";
import { writtenParagraph, writtenRuns } from "../redline/written-comparison.ts";
import { changedPiecesOf } from "./changed-pieces.ts";

const before = writtenParagraph("1", "Parties shall act", {
  marks: [{ kind: "strong", from: 8, to: 13 }],
  notes: [{ at: 13, paragraph: "n-old" }],
});
const after = writtenParagraph("1", "Parties should act soon", {
  marks: [{ kind: "emphasis", from: 0, to: 14 }],
  notes: [{ at: 18, paragraph: "n-1" }],
});
const runs = writtenRuns("Parties ~shall~+should+ act+ soon+");

/** "Parties " as `kept Parties `, with the look of each piece behind it. */
function told(all: ReturnType<typeof changedPiecesOf>): readonly string[] {
  return all.flatMap(({ run, pieces }) =>
    pieces.map(
      ({ text, emphasis, notes }) =>
        `${run.kind} ${text}|${[...emphasis, ...notes.map(({ paragraph }) => paragraph)].join()}`,
    ),
  );
}

test("what came looks as it does now, what went as it looked, and notes are called where they stand now", () => {
  expect(told(changedPiecesOf(runs, before, after))).toEqual([
    "kept Parties |emphasis",
    "deleted shall|strong",
    "inserted should|emphasis",
    "kept  act|n-1",
    "inserted  soon|",
  ]);
});

test("every run is spelt, also where the paragraph has other words", () => {
  for (const [one, other] of [
    [null, after],
    [before, writtenParagraph("1", "Ferries")],
  ] as const) {
    const all = changedPiecesOf(runs, one, other);
    expect(all.map(({ pieces }) => pieces.map(({ text }) => text).join(""))).toEqual(runs.map(({ text }) => text));
  }
});
