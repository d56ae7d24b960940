import { openAddressBook } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { foldWords, rowTags, spokenHeading, stubWords } from "./row-words.ts";
import { directionsOf, type PairRow } from "./rows.ts";
import { rowsAtOnce } from "./rows-at-once.ts";
import { type WrittenPair, writtenComparison } from "./written-comparison.ts";

function comparison(pairs: readonly WrittenPair[], beforeOrder?: readonly string[]) {
  const made = writtenComparison(pairs, beforeOrder);
  const books = { before: openAddressBook(made.before.paragraphs), after: openAddressBook(made.after.paragraphs) };
  return { rows: rowsAtOnce(made), books };
}

function spoken(pair: WrittenPair, direction?: "up" | "down"): string {
  const { rows, books } = comparison([pair]);
  const row = rows.find((one): one is PairRow => one.kind === "pair");
  return row === undefined ? "" : spokenHeading(row, books, direction);
}

describe("a row is read aloud as", () => {
  test.for<readonly [heading: string, pair: WrittenPair, direction?: "up" | "down"]>([
    [
      "15, was 14, moved up, 1 edit",
      { before: ["14"], after: ["15"], words: ["Act ~now~+soon+"], is: { moved: true, renumbered: true } },
      "up",
    ],
    ["15, was 14", { before: ["14"], after: ["15"], words: ["Act"], is: { renumbered: true } }],
    ["15, unchanged", { before: ["15"], after: ["15"], words: ["Act"] }],
    ["15, new", { after: ["15"], words: ["+Act+"] }],
    ["14, dropped", { before: ["14"], words: ["~Act~"] }],
    ["14, 15, split in 2", { before: ["14"], after: ["14", "15"], words: ["Act.", "Rest."] }],
    ["14, merged from 2, 2 edits", { before: ["14", "15"], after: ["14"], words: ["Act~.~", " and rest+.+"] }],
    ["“Preamble”, unchanged", { before: ["x"], after: ["x"], words: ["Preamble"], kind: "heading" }],
  ])("%s", ([heading, pair, direction]) => expect(spoken(pair, direction)).toBe(heading));
});

test("a pin shows beside what happened", () => {
  const { rows } = comparison([{ before: ["1"], after: ["1"], words: ["Act"], is: { moved: true, pinned: true } }]);
  const row = rows.find((one): one is PairRow => one.kind === "pair");
  expect(row === undefined ? [] : rowTags(row, undefined).map(({ words }) => words)).toEqual(["moved", "pinned"]);
});

test("the place that a passage left says where it went", () => {
  const pairs: readonly WrittenPair[] = [
    { before: ["1"], after: ["1"], words: ["One"] },
    { before: ["3"], after: ["2"], words: ["Three"], is: { renumbered: true } },
    { before: ["2"], after: ["3"], words: ["Two"], is: { moved: true, renumbered: true } },
  ];
  const { rows, books } = comparison(pairs, ["1", "2", "3"]);
  const stub = rows.find((row) => row.kind === "stub");
  expect(stub === undefined ? "" : stubWords(stub, books, directionsOf(rows).get(stub.leadsTo))).toBe(
    "2 moved down, to 3",
  );
});

describe("a fold says", () => {
  const { rows, books } = comparison(
    ["7", "8", "9"].map((label) => ({ before: [label], after: [label], words: ["Act"] })),
  );
  const pairs = rows.filter((row): row is PairRow => row.kind === "pair");

  test("how many paragraphs, and which", () =>
    expect(foldWords(pairs, books, false)).toBe("3 paragraphs unchanged: 7 to 9"));

  test("what it leaves out when a kind is asked for", () =>
    expect(foldWords(pairs.slice(0, 1), books, true)).toBe("1 paragraph without such changes: 7"));
});
