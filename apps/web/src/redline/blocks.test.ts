import { describe, expect, test } from "vitest";
import { type Block, BLOCK_ROWS, blocksOf, findRow } from "./blocks.ts";
import type { Row } from "./rows.ts";
import { rowsAtOnce } from "./rows-at-once.ts";
import { type WrittenPair, writtenComparison } from "./written-comparison.ts";

/** Each letter a row: `.` unchanged, `r` reworded. */
function rows(letters: string) {
  const pairs = [...letters].map((letter, index): WrittenPair => {
    const label = String(index + 1);
    return { before: [label], after: [label], words: [letter === "r" ? "Parties ~shall~+should+ act" : "Same"] };
  });
  return rowsAtOnce(writtenComparison(pairs));
}

function show(blocks: readonly Block<Row>[]): string {
  const pieces = (block: Block<Row>): string =>
    block.pieces.map(({ kind, rows: own }) => (kind === "folded" ? `(${own.length})` : String(own.length))).join(" ");
  return blocks.map(pieces).join(" | ");
}

const everything: ReadonlySet<never> = new Set();
const long = `r${".".repeat(2 * BLOCK_ROWS)}r`;

describe("the blocks of a page", () => {
  test("hold the same rows whatever is done with what is not wanted", () => {
    const keys = (others: "folded" | "shown") =>
      blocksOf(rows(long), { wanted: everything, others }).map((block) =>
        block.pieces.flatMap((piece) => piece.rows.map((row) => row.key)),
      );
    expect(keys("folded")).toEqual(keys("shown"));
    expect(keys("shown").map((own) => own.length)).toEqual([BLOCK_ROWS, BLOCK_ROWS, 2]);
  });

  test("share a fold that goes through several of them, under one line", () => {
    const blocks = blocksOf(rows(long), { wanted: everything, others: "folded" });
    expect(show(blocks)).toBe("1 (15) | (16) | (1) 1");
    const folds = blocks.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === "folded" ? [piece.fold] : [])),
    );
    expect(new Set(folds).size).toBe(1);
    expect(folds[0]?.rows).toHaveLength(2 * BLOCK_ROWS);
    expect(folds[0]?.pieces).toHaveLength(3);
  });

  test("leave out in a list what is not wanted, and stay in their places", () => {
    const blocks = blocksOf(rows(long), { wanted: everything, others: "left out" });
    expect(show(blocks)).toBe("1 |  | 1");
    expect(blocks.map(({ changes }) => changes)).toEqual([1, 0, 1]);
  });

  test("tell where a row stands, and in which fold", () => {
    const blocks = blocksOf(rows(long), { wanted: everything, others: "folded" });
    expect(findRow(blocks, "a-a:1")).toEqual({ block: 0, fold: null });
    expect(findRow(blocks, "a-a:20")).toMatchObject({ block: 1, fold: { key: "folded-a-a:2" } });
    expect(findRow(blocks, "a-a:99")).toBeNull();
  });
});
