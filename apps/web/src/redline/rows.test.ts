import { describe, expect, test } from "vitest";
import { directionsOf, type Row } from "./rows.ts";
import { rowsAtOnce } from "./rows-at-once.ts";
import { type WrittenPair, writtenComparison } from "./written-comparison.ts";

function same(label: string, before = label): WrittenPair {
  return { before: [before], after: [label], words: [`Words of ${before}`] };
}

function moved(label: string, before: string): WrittenPair {
  return { ...same(label, before), is: { moved: true, renumbered: true } };
}

function show(rows: readonly Row[]): string {
  return rows.map((row) => (row.kind === "stub" ? `(${row.key} to ${row.leadsTo})` : row.key)).join(" ");
}

describe("the rows of a comparison", () => {
  test("follow the later draft, dropped paragraphs where they stood", () => {
    const pairs = [same("1"), { before: ["2"], words: ["~Gone~"] }, same("2", "3"), { after: ["3"], words: ["+New+"] }];
    expect(show(rowsAtOnce(writtenComparison(pairs)))).toBe("a-a:1 b-b:2 a-a:2 a-a:3");
  });

  test("leave a stub where a paragraph stood before it moved down", () => {
    const pairs = [same("1"), same("2", "3"), moved("3", "2")];
    const rows = rowsAtOnce(writtenComparison(pairs, ["1", "2", "3"]));
    expect(show(rows)).toBe("a-a:1 (s-b:2 to a-a:3) a-a:2 a-a:3");
    expect(directionsOf(rows).get("a-a:3")).toBe("down");
  });

  test("leave a stub where a paragraph stood before it moved up", () => {
    const pairs = [moved("1", "3"), same("2", "1"), same("3", "2")];
    const rows = rowsAtOnce(writtenComparison(pairs, ["1", "2", "3"]));
    expect(show(rows)).toBe("a-a:1 a-a:2 a-a:3 (s-b:3 to a-a:1)");
    expect(directionsOf(rows).get("a-a:1")).toBe("up");
  });

  test("begin with the stub of what stood first", () => {
    const pairs = [same("1", "2"), moved("2", "1")];
    expect(show(rowsAtOnce(writtenComparison(pairs, ["1", "2"])))).toBe("(s-b:1 to a-a:2) a-a:1 a-a:2");
  });

  test("leave one stub for a block that moved together", () => {
    const pairs = [same("1"), same("2", "4"), moved("3", "2"), moved("4", "3")];
    const block = { before: ["b:2", "b:3"], after: ["a:3", "a:4"] };
    const rows = rowsAtOnce(writtenComparison(pairs, ["1", "2", "3", "4"], [block]));
    expect(show(rows)).toBe("a-a:1 (s-b:2 to a-a:3) a-a:2 a-a:3 a-a:4");
    expect(directionsOf(rows).get("a-a:4")).toBe("down");
  });
});
