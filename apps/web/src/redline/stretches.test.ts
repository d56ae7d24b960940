import { describe, expect, test } from "vitest";
import { parseChangeKinds } from "./change-kind.ts";

import { listedRows, type Stretch, stretchesOf, wantedRows } from "./stretches.ts";
import type { Row } from "./rows.ts";
import { rowsAtOnce } from "./rows-at-once.ts";
import { type WrittenPair, writtenComparison } from "./written-comparison.ts";

/** Each letter a row: `.` unchanged, `r` reworded, `n` new, `h` a heading. */
function rows(letters: string) {
  const pairs = [...letters].map((letter, index): WrittenPair => {
    const label = String(index + 1);
    if (letter === "n") return { after: [label], words: ["+New+"] };
    const words = letter === "r" ? ["Parties ~shall~+should+ act"] : ["Same"];
    return { before: [label], after: [label], words, ...(letter === "h" ? { kind: "heading" as const } : {}) };
  });
  return rowsAtOnce(writtenComparison(pairs));
}

function show(stretches: readonly Stretch<Row>[]): string {
  return stretches.map(({ kind, rows: own }) => (kind === "folded" ? `(${own.length})` : String(own.length))).join(" ");
}

const everything = parseChangeKinds("");

describe("folding", () => {
  test.for<readonly [letters: string, shown: string]>([
    ["....", "(4)"],
    ["..r..", "(2) 1 (2)"],
    ["r.r", "3"],
    ["r..r", "1 (2) 1"],
    ["h...r", "1 (3) 1"],
    ["h.hr.", "(2) 3"],
    ["", ""],
  ])("shows of %s: %s", ([letters, shown]) => {
    expect(show(stretchesOf(rows(letters), everything))).toBe(shown);
  });

  test("shows only what is asked for, and folds other changes", () =>
    expect(show(stretchesOf(rows("rr..n"), parseChangeKinds("new")))).toBe("(4) 1"));

  test("loses no row and changes no order", () => {
    const all = rows("h..rn...h....r.n");
    expect(stretchesOf(all, everything).flatMap((stretch) => stretch.rows)).toEqual(all);
  });

  test("lists changes under their headings and nothing between", () =>
    expect([...listedRows(rows("h...r.h..."), everything)].map((row) => row.key)).toEqual(["a-a:1", "a-a:5"]));
});

test("the walk goes through the wanted rows, in order", () => {
  const walked = wantedRows(rows(".r.n"), everything);
  expect(walked.map((row) => row.key)).toEqual(["a-a:2", "a-a:4"]);
});
