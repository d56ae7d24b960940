import type { Bracket, RedlineEntry } from "@travaux/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countEdits, cutAt, inlineGroupsOf, piecesOf, readableRuns, runsOfSide } from "./side-runs.ts";
import { writtenParagraph, writtenRuns } from "./written-comparison.ts";

function entry(before: string | null, after: string | null, words: string): RedlineEntry {
  return { before, after, runs: writtenRuns(words) };
}

describe("the runs of one side", () => {
  const split = [entry("b", "a1", "Parties act. ~Now~"), entry("b", "a2", "+Also,+ they report.")];

  test("spell a paragraph before that became two", () =>
    expect(
      runsOfSide(split, "before")
        .get("b")
        ?.map((run) => run.text),
    ).toEqual(["Parties act. ", "Now", " they report."]));

  test("spell each of the two apart", () =>
    expect(
      runsOfSide(split, "after")
        .get("a2")
        ?.map((run) => run.text),
    ).toEqual(["Also,", " they report."]));
});

test("entries of a merge stand in one text", () => {
  const groups = inlineGroupsOf([
    entry("b1", "a", "Parties act"),
    entry("b2", "a", " and report"),
    entry("b3", null, "~Gone~"),
  ]);
  expect(groups.map((group) => [group.after, group.before.join("+")])).toEqual([
    ["a", "b1+b2"],
    [null, "b3"],
  ]);
});

describe("readable runs", () => {
  test("stay as they are while most words stay", () => {
    const runs = writtenRuns("Parties to this compact ~shall~+should+ act");
    expect(readableRuns(runs)).toBe(runs);
  });

  test("are one replacement when two thirds of the text changed", () => {
    const runs = writtenRuns("~Some entirely~+All quite+ of ~different wording~+other words altogether+");
    expect(readableRuns(runs).map((run) => [run.kind, run.text])).toEqual([
      ["deleted", "Some entirely of different wording"],
      ["inserted", "All quite of other words altogether"],
    ]);
  });
});

test.for<readonly [words: string, edits: number]>([
  ["Parties act", 0],
  ["Parties ~shall~+should+ act", 1],
  ["+All+ Parties ~shall~ act+.+", 3],
])("in “%s” a reader sees %d edits", ([words, edits]) =>
  expect(countEdits([{ before: "b", after: "a", runs: writtenRuns(words) }])).toBe(edits),
);

function bracket(from: number, to: number, more: Partial<Bracket> = {}): Bracket {
  return { id: `${from}`, from, to, depth: 0, kind: "open", opens: true, closes: true, alternatives: [], ...more };
}

describe("bracket characters", () => {
  function marked(words: string, before: readonly Bracket[], after: readonly Bracket[]): string {
    const pieces = piecesOf(
      writtenRuns(words),
      writtenParagraph("b:1", "", { brackets: before }),
      writtenParagraph("a:1", "", { brackets: after }),
    );
    return pieces.flatMap(({ pieces: own }) => own.map((one) => (one.isBracket ? `<${one.text}>` : one.text))).join("");
  }

  test("are found in what went by their place before, in the rest by their place after", () =>
    expect(marked("Act ~[soon]~+[now]+.", [bracket(4, 10)], [bracket(4, 9)])).toBe("Act <[>soon<]><[>now<]>."));

  test("are left alone when they are not open text", () =>
    expect(marked("Act [3].", [], [bracket(4, 7, { kind: "citation" })])).toBe("Act [3]."));

  test("are marked only where the bracket opens or closes", () =>
    expect(marked("[Act now", [], [bracket(0, 8, { closes: false })])).toBe("<[>Act now"));

  test("that stand in the label mark no character of the text", () =>
    expect(marked("“Act”.]", [], [bracket(0, 7)])).toBe("“Act”.<]>"));

  test("cutting loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(60), fc.array(fc.nat(120)), (text, start, marks) => {
        const pieces = cutAt(text, start, new Set(marks));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
      { seed: 20310526 },
    );
  });
});
